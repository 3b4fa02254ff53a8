/** The elements of an alert without styles or behaviour, which all others are compared with. */
export function Alert({ words, onAction, onDismiss }) {
  return (
    <div role="group" aria-labelledby="title">
      <span>{words.severity}</span>
      <div>
        <h2>{words.title}</h2>
        <p>{words.body}</p>
        <div>
          <button type="button" onClick={onAction}>
            {words.action}
          </button>
        </div>
      </div>
      <button type="button" aria-label={words.dismiss} onClick={onDismiss} />
    </div>
  );
}
