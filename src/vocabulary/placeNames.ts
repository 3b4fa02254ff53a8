/** Members with the place of a problem, the best first. */
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

/** Those that are surely fields, so that a `path` beside them may be that of the request: Spring. */
export const fieldNames: readonly string[] = ['field', 'param', 'attribute', 'fieldPath'];

/** Part of the path of a request to an API, which no path of a field has. */
export const partOfApi = /\/(?:api|rest|v\d{1,2})\//i;

/** A member that is a place only beside certain types: elsewhere it has other meanings. */
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

/** The parts of a request, which may stand before the name of a field: FastAPI; Huma. */
export const requestParts: readonly string[] = [
  'body',
  'query',
  'path',
  'header',
  'cookie',
  'requestBody',
];

/** Members with a place that may begin with such a part: FastAPI, as a list; tsoa and Huma, with a dot behind it. */
export const requestPlaceNames: readonly string[] = ['loc', 'location'];

/** Members with a path that begins with a dot: `.berths[0].title`. */
export const dottedPlaceNames: readonly string[] = ['dataPath'];

/** Members with a list of all places of a problem. */
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

/** Those that list places which are missing: DatoCMS. */
export const missingPlaceNames: readonly string[] = ['missing_fields'];

/** The member with the place, where an entry of such a list is a record. */
export const entryPlaceName = 'key';

/** Members with a record that may tell the place. */
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

/** Those in which the place is called `name`. */
export const namedPlaceRecords: readonly string[] = ['target'];

/** The member in which every element of a list is a place of its own: Prisma. A text there is a place as well. */
export const targetName = 'target';

/** Members of the body itself that may have the place of its sentence: a name, or the segments of a path. */
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

/** The member of the body with the segments of a place or, as a text, the path of the request. */
export const pathName = 'path';
