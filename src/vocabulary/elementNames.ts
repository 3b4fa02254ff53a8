/** Elements of a page or an XML document that say what happened, in lower case. */
export const elementNames: readonly string[] = [
  'title',
  'h1',
  // Amazon, Azure, Google Cloud Storage
  'message',
  // SOAP 1.1, section 4.4; SOAP 1.2, part 1, section 5.4: `Reason` has `Text`
  'faultstring',
  'text',
  // OData, OAuth as XML
  'error_description',
  // OGC: https://docs.ogc.org/is/06-121r9/06-121r9.html, section 8; WMS 1.1
  'exceptiontext',
  'serviceexception',
  // Express, below a title that is only `Error`: finalhandler
  'pre',
];

/** Elements of an XML document, in lower case, with what is said beside that, or in place of it. */
export const furtherElementNames: readonly string[] = [
  // QuickBooks; problem details as XML: RFC 7807, appendix A
  'detail',
  // Google Cloud Storage
  'details',
  // Rails: `errors` has an `error` for each problem
  'error',
];

/** Elements that name the error, and the request: Amazon, Azure, Google Cloud Storage. */
export const idElementNames: readonly string[] = ['code'];
export const requestIdElementNames: readonly string[] = ['requestid'];

/** The name, in an element of its own, before the value with the sentence: XML-RPC. */
export const memberSentenceNames: readonly string[] = ['faultString'];

/** The name before the value with the status, in XML-RPC of WordPress. */
export const memberStatusNames: readonly string[] = ['faultCode'];
