/**
 * The event of a key, a pointer or a form that is being handled: a person asked for what is done now. `undefined`
 * in code that runs later, such as after an `await`, where nothing tells who asked.
 */
export function currentPress(): Event | undefined {
  const { event } = globalThis;
  // Other events, such as those of an XMLHttpRequest, do not come from a person. Key and pointer events have a `view`.
  const isPress = event && (event.type === 'submit' || 'view' in event);
  return isPress ? event : undefined;
}
