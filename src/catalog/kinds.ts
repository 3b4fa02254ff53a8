import type { ErrorKind, Recovery, Severity } from '../model/ApiError.js';

interface KindRow {
  readonly recovery: Recovery;
  readonly severity: Severity;
}

/** One row per kind: the way out, and how loudly it is told. */
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
} as const satisfies Record<ErrorKind, KindRow>;
