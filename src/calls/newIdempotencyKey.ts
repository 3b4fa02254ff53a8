/**
 * A key that no other call has, for the header `Idempotency-Key`
 * (https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/). A page that was not
 * served securely has no `randomUUID`; two of chance's numbers are unlike enough there.
 */
export function newIdempotencyKey(): string {
  const secure: Partial<Crypto> | undefined = globalThis.crypto;
  return secure?.randomUUID?.() ?? `${randomDigits()}${randomDigits()}`;
}

function randomDigits(): string {
  return Math.random().toString(36).slice(2);
}
