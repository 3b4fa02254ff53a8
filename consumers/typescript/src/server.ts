import {
  type ApiError,
  describeApiError,
  describeIssue,
  type ErrorCode,
  errorCatalog,
  type ErrorFormat,
  type ErrorKind,
  formatErrorReport,
  isApiError,
  originalOf,
  parseApiError,
  type ParseOptions,
  readApiError,
  redactSecrets,
  retryDelay,
  ruleCatalog,
  toJsonPointer,
} from 'react-api-error/core';

const status: ErrorFormat = {
  name: 'status',
  read: ({ body }) => (typeof body === 'number' ? { detail: `It said ${body}` } : undefined),
};
const options: ParseOptions = { formats: [status], maxBytes: 1024 };

export async function log(request: Promise<Response>): Promise<ApiError | null> {
  const error = await readApiError(request, options);
  if (!error) return null;
  const { title, body } = describeApiError(error, { intent: 'load' });
  const issues = error.issues.map(
    (issue) => `${toJsonPointer(issue.path)} ${describeIssue(issue)}`,
  );
  console.log(title, body, issues, formatErrorReport(error), redactSecrets(error.detail ?? ''));
  return error;
}

export function waitOf(thrown: unknown): number | undefined {
  const error = isApiError(thrown) ? thrown : parseApiError(thrown, options);
  const kind: ErrorKind = error.kind;
  if (kind !== 'rateLimit') return undefined;
  return retryDelay(error, 1, { now: Date.now(), random: Math.random });
}

export function isKnown(code: string): code is ErrorCode {
  return code in errorCatalog && !(code in ruleCatalog);
}

export function stackOf(error: ApiError): string | undefined {
  const original = originalOf(error);
  return original instanceof Error ? original.stack : undefined;
}
