/** The name of a list of problems, and what else may stand under it. */
export interface ProblemListRow {
  readonly name: string;
  /**
   * A record of problems by field may stand there, too: any record (`any`), one of nothing but lists and problems
   * (`sure`), or one of these or of sentences (`sentences`).
   */
  readonly byField?: 'any' | 'sure' | 'sentences';
  /**
   * A list of other things may stand there, too. It counts as one of `problems` if each has a sentence; as one of
   * `results`, or of what was `sent`, if one of them has problems. Of what was sent only the problems are read.
   */
  readonly holds?: 'problems' | 'results' | 'sent';
  /**
   * Any sentences by field count if only these members stand beside them. What was sent stands beside other ones.
   */
  readonly aloneBeside?: readonly string[];
  /** Its elements tell their place as `name`, or as a label before their sentence: `login: Too short`. */
  readonly placed?: 'name' | 'label';
}

/** Names of lists of problems in a body, the surest first. */
export const problemLists: readonly ProblemListRow[] = [
  // Yup: each with its place, beside `errors` that are sentences alone
  { name: 'inner' },
  { name: 'errors', byField: 'any' },
  { name: 'issues' },
  // Zendesk
  { name: 'details', byField: 'sentences' },
  // GitLab, Flask
  { name: 'detail', byField: 'sure' },
  { name: 'message', byField: 'sure' },
  // Symfony, API Platform, Hibernate Validator
  { name: 'violations' },
  // RESTEasy, Quarkus: https://docs.jboss.org/resteasy/docs/6.2.10.Final/userguide, ViolationReport
  { name: 'classViolations' },
  // RFC 7807, section 3
  { name: 'invalidParams', placed: 'name' },
  // Shopify's mutations
  { name: 'userErrors' },
  // Zod: flattenError
  { name: 'fieldErrors', byField: 'any' },
  // servers of one's own, with the libraries of Spring, Rails, Go and Node
  { name: 'validationErrors', byField: 'any' },
  { name: 'invalidFields', byField: 'sentences' },
  { name: 'invalidProperties', holds: 'problems' },
  { name: 'subErrors' },
  // SAP's OData: `innererror`
  { name: 'errordetails', byField: 'sentences' },
  // Laravel's GraphQL (Lighthouse)
  { name: 'validation', byField: 'sure' },
  // Eve: https://docs.python-eve.org/en/stable/validation.html
  { name: '_issues', byField: 'any' },
  // Sails: https://sailsjs.com/documentation/reference/response-res/res-bad-request; GraphQL of Ruby
  { name: 'problems', byField: 'sentences' },
  // Kubernetes: StatusDetails
  { name: 'causes' },
  // Okta: https://developer.okta.com/docs/reference/error-codes/
  { name: 'errorCauses', placed: 'label' },
  // HubSpot: batches of properties
  { name: 'validationResults', placed: 'name' },
  // Vonage: https://developer.vonage.com/en/api-errors
  { name: 'invalid_parameters', placed: 'name' },
  // Oracle's REST APIs
  { name: 'o:errorDetails' },
  // FHIR: https://hl7.org/fhir/operationoutcome.html
  { name: 'issue' },
  // Superstruct
  { name: 'failures' },
  // Cloudflare
  { name: 'error_chain' },
  // DHL: https://developer.dhl.com/api-reference/parcel-de-shipping-post-parcel-germany-v2,
  // https://developer.dhl.com/api-reference/dhl-express-mydhl-api
  { name: 'additionalDetails', placed: 'label' },
  // Flask, marshmallow; CodeIgniter
  { name: 'messages', byField: 'sentences', holds: 'problems' },
  { name: 'errorMessages', byField: 'sentences', holds: 'problems' },
  // Litestar: https://docs.litestar.dev/latest/usage/exceptions.html
  { name: 'extra', holds: 'problems' },
  // WordPress
  { name: 'params', byField: 'sentences', holds: 'problems', aloneBeside: ['status', 'details'] },
  // fields of one's own
  { name: 'fields', byField: 'sentences', holds: 'problems' },
  // Payload 2, DatoCMS, Zoho
  { name: 'data', byField: 'sure', holds: 'problems' },
  // Sanity, DHL
  { name: 'items', holds: 'results' },
  // Mailjet: https://dev.mailjet.com/email/guides/send-api-v31/#send-with-errors
  { name: 'Messages', holds: 'results' },
  // Xero: what was sent, each with its problems
  { name: 'Elements', holds: 'sent' },
  // ASP.NET
  { name: 'ModelState', byField: 'any' },
  // QuickBooks; servers of one's own
  { name: 'error' },
];

/** The names of all lists. */
export const listNames: readonly string[] = problemLists.map(({ name }) => name);

/** Lists in the result of a mutation that say why it was refused. */
export const userErrorNames: readonly string[] = [
  // Shopify
  'userErrors',
  'mediaUserErrors',
  'customerUserErrors',
  'checkoutUserErrors',
  // Saleor: https://docs.saleor.io/api-usage/error-handling
  'errors',
];

/** Parts of a body in which such lists may stand. */
export const containerNames: readonly string[] = [
  'details',
  'data',
  'extensions',
  'meta',
  // the documentation of tRPC on Zod
  'zodError',
  // contentful: beside its own list
  'flatten',
  // SAP's OData; Microsoft Graph
  'innererror',
  // HAL, `vnd.error`
  '_embedded',
  // Wix: https://dev.wix.com/docs/rest/articles/get-started/errors
  'validationError',
  // Box; Miro
  'context_info',
  'context',
  // contentful.net: https://github.com/contentful/contentful.net, ContentfulException
  'ErrorDetails',
];
