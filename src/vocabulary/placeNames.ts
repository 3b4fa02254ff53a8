/** Where a problem says where it is, the best place first. */
export const placeNames: readonly string[] = [
  // RFC 9457, section 3.1.1; a JSON Pointer
  'pointer',
  // Ajv; a JSON Pointer
  'instancePath',
  // JSON Schema 2020-12, section 12.3.3; a JSON Pointer
  'instanceLocation',
  // FastAPI, Pydantic
  'loc',
  // Spring, GitHub, Directus
  'field',
  // FluentValidation
  'propertyName',
  // Express-validator, Stripe
  'param',
  // JSON:API
  'parameter',
  'header',
  // class-validator, Payload
  'property',
  // Symfony
  'propertyPath',
  // Django: drf-standardized-errors
  'attr',
  // Rails
  'attribute',
  // OData, Azure; Prisma
  'target',
  // Oracle's REST APIs
  'o:errorPath',
  // Ajv 6: a path of JavaScript
  'dataPath',
  // Zoho: https://www.zoho.com/crm/developer/docs/api/v8/status-codes.html
  'api_name',
  // Umbraco: https://github.com/umbraco/Umbraco-CMS, PropertyValidationResponseModel
  'alias',
  // QuickBooks
  'element',
  // VMware
  'violationPath',
  // contentful.net
  'Path',
  'jsonPath',
  // Twirp: https://twitchtv.github.io/twirp/docs/errors.html, in `meta`
  'argument',
  'inputPath',
  // names made of a word for a field: `compoundNames.ts`
  'fieldPath',
  // last, because it may tell one thing from others: `property_id`
  'fieldKey',
];

/** Places that are fields by their names, so that a `path` beside them may be that of the request: Spring. */
export const fieldNames: readonly string[] = ['field', 'param', 'attribute', 'fieldPath'];

/** A part of the address of an API, as the path of a request has it, and that of a field has not. */
export const partOfApi = /\/(?:api|rest|v\d{1,2})\//i;

/** A place under a name that has other meanings: it counts beside this type alone. */
export interface TypedPlaceRow {
  readonly name: string;
  readonly type: string;
  readonly types: readonly string[];
}

export const typedPlaces: readonly TypedPlaceRow[] = [
  // SAP Commerce: https://help.sap.com/docs/SAP_COMMERCE_CLOUD_PUBLIC_CLOUD, OCC error handling
  { name: 'subject', type: 'subjectType', types: ['parameter'] },
  // Companies House: https://developer-specs.company-information.service.gov.uk, error resource
  { name: 'location', type: 'location_type', types: ['json-path', 'query-parameter'] },
  // Google's older APIs
  { name: 'location', type: 'locationType', types: ['parameter'] },
  // Litestar: https://docs.litestar.dev/latest/usage/exceptions.html
  { name: 'key', type: 'source', types: ['body', 'query', 'path', 'header', 'cookie'] },
];

/** The parts of a request, before the name of a field in one of them: FastAPI; Huma. */
export const requestParts: readonly string[] = [
  'body',
  'query',
  'path',
  'header',
  'cookie',
  'requestBody',
];

/** Where a place begins with such a part: FastAPI, a list; tsoa and Huma, with a dot behind it. */
export const requestPlaceNames: readonly string[] = ['loc', 'location'];

/** The places that are paths behind a value, so that a dot begins them: `.berths[0].title`. */
export const dottedPlaceNames: readonly string[] = ['dataPath'];

/** Where a problem names all the places that it has, in a list. */
export const placeListNames: readonly string[] = [
  // Salesforce
  'fields',
  // .NET: ValidationResult
  'memberNames',
  // ABP: https://abp.io/docs/latest/framework/fundamentals/exception-handling
  'members',
  // DatoCMS
  'missing_fields',
  // FHIR
  'expression',
  // HMRC: https://developer.service.hmrc.gov.uk/api-documentation/docs/reference-guide#errors
  'paths',
  // Mailjet
  'ErrorRelatedTo',
  // FedEx: records, whose `key` is the place
  'parameterList',
  // WordPress: parameters that are missing
  'params',
  // servers of one's own: what is not valid, where no problems stand there
  'invalidFields',
  'invalidParams',
  'invalid_parameters',
  'invalidProperties',
];

/** The lists of places that say that these are missing: DatoCMS. */
export const missingPlaceNames: readonly string[] = ['missing_fields'];

/** Where an entry of such a list has the place, when it is a record. */
export const entryPlaceName = 'key';

/** Where it has a record of its own that may tell the place. */
export const placeRecordNames: readonly string[] = [
  // JSON:API, section 11
  'source',
  // GraphQL: Directus
  'extensions',
  // WordPress
  'data',
  // HubSpot
  'context',
  // Prisma, Clerk
  'meta',
  // Zoho, DatoCMS
  'details',
  // IBM Cloud: https://cloud.ibm.com/docs/api-handbook?topic=api-handbook-errors
  'target',
];

/** The records that call the place `name`. */
export const namedPlaceRecords: readonly string[] = ['target'];

/** The one of them under which a list has as many places as segments: Prisma. A text there may be one, too. */
export const targetName = 'target';

/** Where a place may stand in the body itself, beside its sentence: a name, or the segments of its path. */
export const bodyPlaceNames: readonly string[] = [
  // Stripe, OpenAI, WordPress
  'param',
  'parameter',
  'field',
  'property',
  'propertyPath',
  'attribute',
  'pointer',
  // Azure, Prisma
  targetName,
  // names made of a word for a field: `compoundNames.ts`
  'fieldPath',
];

/** Where its segments stand in the body itself, or the path of the request does, as a text. */
export const pathName = 'path';
