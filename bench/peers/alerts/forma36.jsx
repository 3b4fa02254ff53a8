import { Button } from '@contentful/f36-button';
import { Note } from '@contentful/f36-note';

/** Forma 36 has no dark colours. */
export function Alert({ error, words, onAction, onDismiss }) {
  return (
    <Note
      variant={error.severity === 'error' ? 'negative' : 'warning'}
      title={words.title}
      withCloseButton
      onClose={onDismiss}
    >
      {words.body}
      <div style={{ marginTop: 12 }}>
        <Button size="small" variant="primary" onClick={onAction}>
          {words.action}
        </Button>
      </div>
    </Note>
  );
}
