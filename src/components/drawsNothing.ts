/** Types of which React draws nothing. */
const UNDRAWN = ['undefined', 'boolean', 'function', 'symbol'];

/**
 * Whether it is what an unmet condition leaves: `false`, `null`, an empty text or list. React's own `Children` would
 * wait for a promise, which a component that is drawn anew makes anew, forever.
 */
export function drawsNothing(node: unknown): boolean {
  if (Array.isArray(node)) return node.every(drawsNothing);
  return node === null || node === '' || UNDRAWN.includes(typeof node);
}
