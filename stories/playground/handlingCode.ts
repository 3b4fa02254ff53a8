import { type ApiError, errorCatalog, type Intent } from 'react-api-error';

/** What the hook is given so that the recovery has its button. */
const handlers: { readonly [Recovery in ApiError['recovery']]?: readonly string[] } = {
  reload: ['onReload: loadLatest,', 'draft: () => entry, // asked for before it would be lost'],
  authenticate: ['onSignIn: () => { signIn({ onDone: call.retry }); },'],
  requestAccess: ['onRequestAccess: askForAccess,'],
  leave: ['onLeave: goBack,'],
};

const formProps = ['fieldTarget={({ field }) => document.getElementById(`field-${field}`)}'];

/** What an app writes so that this failure can be got out of, and how it tries it in a test. */
export function handlingCode(error: ApiError, intent: Intent | ''): string {
  const options = [
    ...(intent ? [`intent: '${intent}',`] : []),
    'request: ({ signal }) => send(entry, signal), // "Try again" runs it anew',
    ...(handlers[error.recovery] ?? []),
  ];
  const props = error.issues.length > 0 ? formProps : [];
  const lines = [
    "import { ApiErrorBanner, useApiError } from 'react-api-error';",
    "import 'react-api-error/styles.css';",
    '',
    'const call = useApiError({',
    ...options.map((line) => `  ${line}`),
    '});',
    '',
    props.length === 0
      ? '<ApiErrorBanner {...call.bannerProps} />'
      : [
          '<ApiErrorBanner',
          '  {...call.bannerProps}',
          ...props.map((prop) => `  ${prop}`),
          '/>',
        ].join('\n'),
    '',
    `if (call.error?.code === '${error.code}') …`,
    ...testOf(error),
  ];
  return lines.join('\n');
}

function testOf({ code }: ApiError): readonly string[] {
  const row = Object.entries(errorCatalog).find(([name]) => name === code)?.[1];
  if (!row || !('status' in row)) return [];
  return [
    '',
    '// in a test',
    "import { apiErrorResponse } from 'react-api-error/testing';",
    '',
    `server.use(http.put('*', () => apiErrorResponse('${code}')));`,
  ];
}
