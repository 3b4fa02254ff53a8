/**
 * The HTTP status that means the same as a close code of a WebSocket. Any other code means that the connection was
 * lost.
 *
 * Source: https://www.iana.org/assignments/websocket, Close Code Number Registry
 */
export const closeCodes: Readonly<Record<number, number>> = {
  1008: 403,
  1009: 413,
  1011: 500,
  1012: 503,
  1013: 503,
  1014: 502,
  3000: 401,
  3003: 403,
  3008: 408,
};

/** Private codes that are an HTTP status plus this number: https://github.com/enisdenjo/graphql-ws, PROTOCOL.md. */
export const ownCloseCodes = 4000;
