import type { Recovery } from './actions.js';

/** `warning` for what passes by itself or for a partial result, `error` for everything else. */
export type Severity = 'error' | 'warning';

/** One row of the catalog. */
export interface KindRow {
  readonly recovery: Recovery;
  readonly severity: Severity;
}

/** One row per kind: the action that helps, and how loudly it is told. */
export const kindCatalog = {
  request: { recovery: 'report', severity: 'error' },
  query: { recovery: 'revise', severity: 'error' },
  authentication: { recovery: 'authenticate', severity: 'error' },
  permission: { recovery: 'requestAccess', severity: 'error' },
  missing: { recovery: 'leave', severity: 'error' },
  conflict: { recovery: 'reload', severity: 'error' },
  validation: { recovery: 'revise', severity: 'error' },
  rateLimit: { recovery: 'retry', severity: 'warning' },
  server: { recovery: 'retry', severity: 'error' },
  hibernated: { recovery: 'retry', severity: 'warning' },
  network: { recovery: 'retry', severity: 'error' },
  timeout: { recovery: 'retry', severity: 'error' },
  cancelled: { recovery: 'none', severity: 'warning' },
  unknown: { recovery: 'report', severity: 'error' },
} as const satisfies Record<string, KindRow>;

/** What sort of failure it is. Decides the words of last resort, the severity and the action. */
export type ErrorKind = keyof typeof kindCatalog;
