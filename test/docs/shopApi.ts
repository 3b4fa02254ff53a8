import type { ErrorFormat } from 'react-api-error/core';

/** Reads `{ "ok": false, "code": "OUT_OF_STOCK", "reason": "The last one was just sold." }`. */
export const shopApi: ErrorFormat = {
  name: 'shop',
  read({ body }) {
    const { ok, code, reason } = Object(body) as Readonly<Record<string, unknown>>;
    return ok === false ? { id: code, detail: reason } : undefined;
  },
};
