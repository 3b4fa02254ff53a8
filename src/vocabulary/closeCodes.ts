/**
 * The status that means the same as the code with which a WebSocket was closed; of every other one the
 * connection was lost.
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

/** Codes of one's own that are a status behind this number: https://github.com/enisdenjo/graphql-ws, PROTOCOL.md. */
export const ownCloseCodes = 4000;
