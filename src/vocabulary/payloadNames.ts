/** A name under which a client, a server or a log repeats what was sent, or headers. */
interface PayloadName {
  /** As `plainName` spells it: `payload_data` and `payloadData` are `payloaddata`. */
  readonly name: string;
  /** Counts only where a member of this name stands beside it. */
  readonly beside?: string;
  /** Counts only where it holds a record, a list or a stack. */
  readonly isPart?: true;
  /** Counts only where it holds a record. */
  readonly isRecord?: true;
}

/** What stands under such a name is dropped at every depth: docs/reference/secrets.md tells the same. */
export const payloadNames: readonly PayloadName[] = [
  // the error of contentful.js and contentful-management.js: `request: {url, headers, method, payloadData}`
  { name: 'request' },
  { name: 'payloaddata' },
  // axios, got, ky and the SDKs: cookies, tokens, and what else no pattern knows
  { name: 'headers' },
  { name: 'requestheaders' },
  { name: 'responseheaders' },
  // `toJSON` of an AxiosError: url, headers, `data` and `params` of the request
  { name: 'config' },
  // superagent, and the serializers of pino and bunyan
  { name: 'req' },
  // superagent and got: the request as the platform made it
  { name: 'rawrequest' },
  // hapi: the body of the request
  { name: 'payload' },
  // logs of API gateways
  { name: 'requestbody' },
  { name: 'requestpayload' },
  { name: 'requestparameters' },
  { name: 'requestparams' },
  { name: 'multivalueheaders' },
  { name: 'body', beside: 'httpmethod' },
  // logs and middleware of one's own
  { name: 'rawrequestbody' },
  { name: 'originalbody' },
  { name: 'requestjson' },
  { name: 'httpbody' },
  { name: 'postbody' },
  { name: 'eventbody' },
  { name: 'bodyparams' },
  { name: 'postdata' },
  { name: 'submitteddata' },
  { name: 'inputdata' },
  { name: 'formvalues' },
  // Express and its plugins, functions of clouds, and Node
  { name: 'reqbody' },
  { name: 'rawbody' },
  { name: 'formdata' },
  { name: 'rawheaders' },
  // Postman
  { name: 'originalrequest' },
  // Sequelize: the statement with its values, and the row that was refused
  { name: 'sql' },
  { name: 'parameters', beside: 'sql', isPart: true },
  { name: 'instance', isRecord: true },
  // MongoDB: the operation that failed, and the value that a rule of the collection refused
  { name: 'op', beside: 'errmsg', isRecord: true },
  { name: 'consideredvalue' },
  // Prisma
  { name: 'argumentvalue' },
  // Hasura: the statement, and its values
  { name: 'statement', beside: 'arguments' },
  { name: 'arguments', beside: 'statement', isPart: true },
  // Yup: the whole value that was checked
  { name: 'value', beside: 'inner', isRecord: true },
  // and of a problem its `params`: what was typed, before and after it was cast
  { name: 'originalvalue' },
  { name: 'value', beside: 'originalvalue' },
  // graphql-request, and requests of GraphQL over HTTP
  { name: 'variables' },
  { name: 'query', beside: 'variables' },
  // log records of contentful-import and contentful-export: the entry; of a bulk action's, a link
  { name: 'entity' },
  // Joi: the whole value that was checked
  { name: '_original' },
  // and in the context of a problem what was refused
  { name: 'value', beside: 'label', isPart: true },
  // class-validator: the object whose `property` it is, and what that held
  { name: 'target', beside: 'property' },
  { name: 'value', beside: 'property', isPart: true },
  // graphql-ruby: the input that was refused, whole
  { name: 'value', beside: 'problems' },
  // Directus: what was refused, or is taken
  { name: 'value', beside: 'collection' },
  // Pydantic and Zod: what was checked, which may be all that was sent
  { name: 'input', isPart: true },
  // Spring, Hibernate Validator, FluentValidation, Spring's libraries: what was typed
  { name: 'inputvalue' },
  { name: 'rejectedvalue' },
  { name: 'invalidvalue' },
  { name: 'attemptedvalue' },
  { name: 'formattedmessageplaceholdervalues' },
  // Craft: the model that was refused
  { name: 'entry', beside: 'modelname', isRecord: true },
  { name: 'asset', beside: 'modelname', isRecord: true },
  { name: 'user', beside: 'modelname', isRecord: true },
  { name: 'element', beside: 'modelname', isRecord: true },
  { name: 'model', beside: 'modelname', isRecord: true },
  // WooCommerce: the value that is taken
  { name: 'uniquesku' },
  // AppSync: what stands there instead of what was sent
  { name: 'data', beside: 'errortype' },
  // Elysia: what was checked, beside what was expected
  { name: 'found', isPart: true },
  // Ajv with `verbose`
  { name: 'data', beside: 'instancepath' },
  { name: 'data', beside: 'datapath' },
  // jsonschema of Python and of Node: what was checked
  { name: 'instance', beside: 'validator' },
  { name: 'instance', beside: 'argument' },
  // Cerberus
  { name: 'value', beside: 'constraint', isPart: true },
  // fastest-validator; io-ts, Effect
  { name: 'actual', beside: 'expected' },
  { name: 'actual', isPart: true },
  { name: 'value', beside: 'context', isPart: true },
  // Symfony, Hibernate Validator: the object that was checked, and that whose member was refused
  { name: 'root', beside: 'invalidvalue', isPart: true },
  { name: 'rootbean', isPart: true },
  { name: 'leafbean', isPart: true },
  // FedEx: parameters with their values
  { name: 'parameterlist', isPart: true },
  // Xero: what was sent, as it would have been saved
  { name: 'elements', beside: 'errornumber', isPart: true },
  // Mongoose: what its sentence is made of; MongoDB: the value that is taken
  { name: 'properties', beside: 'kind', isRecord: true },
  { name: 'keyvalue', isRecord: true },
  // marshmallow
  { name: 'validdata', isPart: true },
  { name: 'data', beside: 'validdata' },
  // Superstruct: the values around, the outermost first
  { name: 'branch', beside: 'path', isPart: true },
  // FastAPI's documented handler sends it back beside the problems
  { name: 'body', beside: 'detail' },
  // a request, as fetch, axios and JSON-RPC describe one
  { name: 'body', beside: 'method' },
  { name: 'data', beside: 'method' },
  { name: 'params', beside: 'method' },
  { name: 'params', beside: 'url' },
  // Rails: what its logs and error trackers repeat of a request
  { name: 'params', beside: 'controller' },
  { name: 'parameters', isRecord: true },
  // Django: the body, in REST framework and in reports of failures
  { name: 'requestdata' },
  { name: 'post', beside: 'meta', isRecord: true },
  { name: 'querydict', isRecord: true },
  // GraphQL servers and their plugins: the arguments of the field that failed
  { name: 'arguments', isRecord: true },
  // Sentry: what was done before, requests and their bodies among it, and the variables of each frame
  { name: 'breadcrumbs' },
  { name: 'stacktrace' },
  // valibot: the value in quotes; Zod 3: the value or its type
  { name: 'received', beside: 'kind' },
  { name: 'received', beside: 'expected' },
  // ofetch and ky: the options of the request
  { name: 'options', beside: 'request' },
  // functions that were called, and templates of messages
  { name: 'args', isPart: true },
  // every platform: a stack begins with the message
  { name: 'stack' },
  // Spring Boot, Symfony, Laravel and other frameworks of PHP; Rails. A word under this name is the id of a request
  { name: 'trace', isPart: true },
  { name: 'traces', isPart: true },
];

/**
 * Names of records that hold either what was sent, by field, or problems. Problems are read as such; of what is
 * left nothing is told.
 */
export const submittedFields: readonly string[] = [
  // requests of many frameworks; Braintree
  'params',
  // Contentful, Airtable, Sequelize: the fields of an entry
  'fields',
  // JSON:API and Strapi: those of a resource
  'attributes',
  // Express, Rails, Flask, tRPC and many: the body of a request, its query, or the arguments of a function
  'body',
  'json',
  'form',
  'query',
  'args',
  'inputs',
  'values',
  'submitted',
];
