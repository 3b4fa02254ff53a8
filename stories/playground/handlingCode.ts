import { type ApiError, errorCatalog, type Intent } from 'react-api-error';

/** The options of the hook that give the banner the button of a recovery. */
const handlers: { readonly [Recovery in ApiError['recovery']]?: readonly string[] } = {
  reload: ['onReload: loadLatest,', 'draft: () => entry, // the reload asks before it loses this'],
  authenticate: ['onSignIn: () => { signIn({ onDone: call.retry }); },'],
  requestAccess: ['onRequestAccess: askForAccess,'],
  leave: ['onLeave: goBack,'],
};

const formProps = ['fieldTarget={({ field }) => document.getElementById(`field-${field}`)}'];

/** The code that gets people out of this failure, and code that tests it. */
export function handlingCode(error: ApiError, intent: Intent | ''): string {
  const options = [
    ...(intent ? [`intent: '${intent}',`] : []),
    'request: ({ signal }) => send(entry, signal), // "Try again" calls it again',
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
