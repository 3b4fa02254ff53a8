/** Methods by which nothing is meant to change (RFC 9110, section 9.2.1), and that clients send. */
const readMethods: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** Whether a request of this method only reads. Of one that is not known, nobody can tell. */
export function isReadMethod(method: string | undefined): boolean {
  return method !== undefined && readMethods.includes(method);
}
