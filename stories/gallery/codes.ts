import { errorCatalog, type ErrorCode } from 'react-api-error';

/** Every code in the catalog, the documented ones first. */
export const codes = Object.keys(errorCatalog) as readonly ErrorCode[];
