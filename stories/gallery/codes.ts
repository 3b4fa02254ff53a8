import { errorCatalog, type ErrorCode, type Intent } from 'react-api-error';

/** Every code in the catalog, the documented ones first. */
export const codes = Object.keys(errorCatalog) as readonly ErrorCode[];

/** The intent that is chosen, or `load` for a code of searches, which no write gets. */
export function intentFor(code: ErrorCode, chosen: Intent): Intent {
  return errorCatalog[code].kind === 'query' ? 'load' : chosen;
}
