import { errorCatalog, type ErrorCode } from 'react-api-error';

/** Every code that the catalog knows, the documented ones first. */
export const codes = Object.keys(errorCatalog) as readonly ErrorCode[];
