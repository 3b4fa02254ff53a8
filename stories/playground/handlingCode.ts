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

/** The code that gets people out of this failure, and code that tests it. */
export function handlingCode(error: ApiError, intent: Intent | ''): string {
  const isToBeChecked = mayBeDone(error, intent) && error.recovery !== 'reload';
  const options = [
    ...(intent ? [`intent: '${intent}',`] : []),
    'request: ({ signal }) => send(entry, signal), // "Try again" calls it again',
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
    ...testOf(error, intent),
  ];
  return lines.join('\n');
}

/** Whether the banner says that the write may have been carried out. */
function mayBeDone(error: ApiError, intent: Intent | ''): boolean {
  // without an intent a call counts as a write
  const attempted = intent || 'change';
  if (attempted === 'load') return false;
  const { outcome } = describeApiError(error, { intent: attempted, locale: en });
  return outcome === en.outcomes[attempted].maybeDone;
}

function testOf({ code }: ApiError, intent: Intent | ''): readonly string[] {
  const row = Object.entries(errorCatalog).find(([name]) => name === code)?.[1];
  if (!row || !('status' in row)) return [];
  return [
    '',
    '// in a test',
    "import { apiErrorResponse } from 'react-api-error/testing';",
    '',
    `server.use(http.${(intent && methods[intent]) || 'put'}('*', () => apiErrorResponse('${code}')));`,
  ];
}
