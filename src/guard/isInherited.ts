/**
 * Whether every object has one of these keys, because some script put it into their prototype. As
 * long as none has, a key of a record can be read directly: what is absent is absent.
 */
export function isInherited(keys: readonly string[]): boolean {
  return keys.some((key) => key in Object.prototype);
}
