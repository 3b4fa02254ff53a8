/**
 * The event of a key, a pointer or a form that is being handled: somebody has just asked for what is done now.
 * `undefined` in what goes on later, such as after an `await`, where nothing tells who has asked.
 */
export function currentPress(): Event | undefined {
  const { event } = globalThis;
  // Other events, such as the answer of an XMLHttpRequest, are no person's. Those of keys and pointers have a view.
  const isPress = event && (event.type === 'submit' || 'view' in event);
  return isPress ? event : undefined;
}
