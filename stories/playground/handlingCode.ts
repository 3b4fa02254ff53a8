import { type ApiError, describeApiError, errorCatalog, type Intent } from 'react-api-error';
import { en } from 'react-api-error/locales/en';

/** What brings the latest version, and keeps the work. */
const reloadOptions = [
  'onReload: loadLatest,',
  'draft: () => entry, // the reload asks before it loses this',
];

/** The options of the hook that give the banner the button of a recovery. */
const optionsOf: { readonly [Recovery in ApiError['recovery']]?: readonly string[] } = {
  reload: reloadOptions,
  authenticate: ['onSignIn: () => { signIn({ onDone: call.retry }); },'],
  requestAccess: ['onRequestAccess: askForAccess,'],
  leave: ['onLeave: goBack,'],
};

/** Only a content API names the field: any other server says where the problem is. */
const formProps = ["fieldTarget={({ field, path }) => `field-${field ?? path.join('.')}`}"];

/** The method of the request that a test of each intent answers. */
const methods: Readonly<Partial<Record<Intent, string>>> = {
  load: 'get',
  delete: 'delete',
  upload: 'post',
};

/** The code that gets people out of this failure. */
export function handlingCode(error: ApiError, intent: Intent | ''): string {
  const isToBeChecked = mayBeDone(error, intent) && error.recovery !== 'reload';
  const options = [
    ...(intent ? [`intent: '${intent}',`] : []),
    '// "Try again" calls it again',
    'request: ({ signal }) => send(entry, signal),',
    ...(optionsOf[error.recovery] ?? []),
    // what may have been done is to be looked at first
    ...(isToBeChecked ? reloadOptions : []),
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
    `const isThisFailure = call.error?.code === '${error.code}';`,
    '',
    ...(props.length === 0
      ? ['<ApiErrorBanner {...call.bannerProps} />;']
      : ['<ApiErrorBanner', '  {...call.bannerProps}', ...props.map((prop) => `  ${prop}`), '/>;']),
  ];
  return lines.join('\n');
}

/** The code that answers with this failure in a test, or `undefined` if no server sends it. */
export function testingCode({ code }: ApiError, intent: Intent | ''): string | undefined {
  const row = Object.entries(errorCatalog).find(([name]) => name === code)?.[1];
  if (!row || !('status' in row)) return undefined;
  const method = (intent && methods[intent]) || 'put';
  return [
    "import { http } from 'msw';",
    "import { apiErrorResponse } from 'react-api-error/testing';",
    '',
    '// `server` is what `setupServer` of MSW returned',
    `server.use(http.${method}('*', () => apiErrorResponse('${code}')));`,
  ].join('\n');
}

/** Whether the banner says that the write may have been carried out. */
function mayBeDone(error: ApiError, intent: Intent | ''): boolean {
  // without an intent a call counts as a write
  const attempted = intent || 'change';
  if (attempted === 'load') return false;
  const { outcome } = describeApiError(error, { intent: attempted, locale: en });
  return outcome === en.outcomes[attempted].maybeDone;
}
