import { type ApiError, type Intent, readApiError } from 'react-api-error';
import { type Answer, responseOf } from './answers.js';
import type { AnsweredProps } from './Answered.js';
import type { FailureProps } from './Failure.js';
import { failureOf } from './failureOf.js';

/** What "Show code" prints, from the arguments of the story. */
export function sourceOf<Args>(codeOf: (args: Args) => Promise<string>) {
  const transform = (_code: string, { args, parameters }: Drawn<Args>) =>
    typeof parameters['consumerCode'] === 'string'
      ? Promise.resolve(parameters['consumerCode'])
      : codeOf(args);
  return { type: 'code', language: 'tsx', transform } as const;
}

interface Drawn<Args> {
  readonly args: Args;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The option of the hook that gives the banner the button of a recovery. */
const optionOf: { readonly [Recovery in ApiError['recovery']]?: string } = {
  reload: 'onReload: loadLatest,',
  authenticate: 'onSignIn: () => signIn({ onDone: call.retry }),',
  requestAccess: 'onRequestAccess: askForAccess,',
  leave: 'onLeave: goBack,',
};

/** A load is often that of a query library; what is written is sent by the hook. */
function requestFor(intent: Intent): readonly string[] {
  return intent === 'load'
    ? ['source: query.error,', 'sourcePending: query.isFetching,', 'onRetry: query.refetch,']
    : ['request: ({ signal }) => send(entry, signal), // “Try again” sends it again'];
}

/** The code that shows the banner of this code, with the button that helps. */
export async function codeOfFailure({ code, intent }: FailureProps): Promise<string> {
  const error = await readApiError(Promise.reject(failureOf(code)), { intent });
  const option = error && optionOf[error.recovery];
  const options = [`intent: '${intent}',`, ...requestFor(intent), ...(option ? [option] : [])];
  const banner = error?.issues.length
    ? '<ApiErrorBanner {...call.bannerProps} fieldTarget={({ field }) => `field-${field}`} />'
    : '<ApiErrorBanner {...call.bannerProps} />';
  return hookCode(options, banner);
}

/** The code that shows the banner of this answer. */
export async function codeOfAnswer({ answer, intent }: AnsweredProps): Promise<string> {
  const options = [
    `intent: '${intent}',`,
    ...requestFor(intent),
    ...((await isPartial(answer))
      ? ['parse: { partial: true }, // or it counts as a success']
      : []),
  ];
  return hookCode(options, '<ApiErrorBanner {...call.bannerProps} />');
}

/** Whether the errors stand beside data, so that the answer is a success unless the app says otherwise. */
async function isPartial(answer: Answer): Promise<boolean> {
  return (await readApiError(responseOf(answer))) === null;
}

function hookCode(options: readonly string[], banner: string): string {
  return [
    "import { ApiErrorBanner, useApiError } from 'react-api-error';",
    '',
    'const call = useApiError({',
    ...options.map((line) => `  ${line}`),
    '});',
    '',
    banner,
  ].join('\n');
}
