/** Words, in lower case, behind which a number is a status. */
export const statusWords: readonly string[] = [
  // axios, undici, Faraday, Go: `Request failed with status code 422`
  'status code',
  'statuscode',
  'status_code',
  // MDN's example of fetch: `HTTP error! status: 422`
  'status',
  'http',
  'http error',
  // Typesense, PHP and Perl
  'http code',
  // got, Java: `Response code 422`
  'response code',
  // curl: `The requested URL returned error: 422`
  'returned error',
];

/** Further words, in lower case, behind which a number is a status if JSON follows it. */
export const answerWords: readonly string[] = [
  // functions around `fetch`: `API error 422: {…}`
  'error',
  'failed',
  'failed with',
  'responded with',
  'returned',
];

/** Labels, in lower case, before JSON that is the answer of a server. */
export const answerLabels: readonly string[] = [
  'response',
  'response body',
  'details',
  'error',
  'errors',
];

/** A part of a failure that a text tells under a label. */
export type LabelledPart = 'status' | 'message' | 'details' | 'requestId' | 'wait';

/** Labels, in lower case, in texts that tell a failure part by part. */
export const partLabels: Readonly<Record<string, LabelledPart>> = {
  // contentful-batch-libs: https://github.com/contentful/contentful-batch-libs, lib/logging.ts
  status: 'status',
  message: 'message',
  details: 'details',
  'request id': 'requestId',
  // contentful.rb, contentful_management, contentful.py: https://github.com/contentful/contentful.rb, lib/contentful/error.rb
  'http status code': 'status',
  'time until reset (seconds)': 'wait',
  // Azure: https://github.com/Azure/azure-sdk-for-python, azure-core
  'status code': 'status',
};

/** What stands before a line for each reason, in details of the same libraries. */
export const reasonsLabel = 'Reasons:';

/** The details that say what was not found, of the same libraries. */
export const missingSentence =
  /^The requested (\w{1,40}) could not be found\.(?: ID: (\S{1,200})\.)?$/;

/** The labels of a listed problem that are read, of the same libraries. Under others stands what somebody typed. */
export const sentenceLabel = 'details';
export const problemLabels: readonly string[] = ['name', 'path', sentenceLabel];

/** The id of a request or of an incident. */
const ID = '\\s*([\\w.=+/-]{5,199}[\\w=])';

/** A label and the id behind it. */
const LABELLED_ID = `(?:contentful )?(?:request|correlation|trace)[ _-]?id(?: is)?:${ID}`;

/**
 * The id of a request behind its label, in errors of clients of Contentful, AWS and Azure: at the start of a line or
 * sentence, or in brackets at the end of a line. Elsewhere a sentence may be about a request for leave.
 */
export const requestIdLabels: readonly RegExp[] = [
  new RegExp(`(?:^|[.!?] )[ \\t]*${LABELLED_ID}`, 'im'),
  new RegExp(`[([](?:[^()[\\]]{0,200}[,;] )?${LABELLED_ID}[^()[\\]]{0,200}[)\\]]\\.?$`, 'im'),
];

/** The same on pages of firewalls: Imperva (incident), F5 (support), Cloudflare (ray), Akamai (reference). */
export const firewallLabel = new RegExp(
  `(?:\\b(?:incident|support|ray)[ _-]?id(?: is)?:|^[ \\t]*reference #)${ID}`,
  'im',
);
