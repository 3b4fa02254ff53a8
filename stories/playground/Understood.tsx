import { type ReactNode, useState } from 'react';
import {
  ApiErrorBanner,
  type ApiError,
  describeApiError,
  useApiError,
  useApiErrorConfig,
} from 'react-api-error';
import { CopyButton } from './CopyButton.js';
import { handlingCode, testingCode } from './handlingCode.js';
import { failureFrom, type Pasted } from './pasted.js';

const nothing = () => {};
const parse = { partial: true };

/** The banner, the words, the code and the model for one failure. */
export function Understood({ pasted }: { readonly pasted: Pasted }) {
  const [source] = useState(() => failureFrom(pasted));
  const intent = pasted.intent || undefined;
  const { bannerProps, error, pending } = useApiError({
    source,
    parse,
    onRetry: nothing,
    onReload: nothing,
    onSignIn: nothing,
    onRequestAccess: nothing,
    onLeave: nothing,
    ...(intent && { intent }),
  });

  return (
    <div className="pg-output">
      <Part title="What people see">
        <ApiErrorBanner
          {...bannerProps}
          headingLevel={3}
          dismissible={false}
          fieldTarget={() => nothing}
        />
        {!error && !pending && (
          <p>
            This is not a failure: there is no banner, and the hook has no error. A page that came
            in place of the JSON fails when the app reads it: paste the error that is thrown then.
          </p>
        )}
      </Part>
      {error && <Facts error={error} pasted={pasted} />}
    </div>
  );
}

function Facts({ error, pasted }: { readonly error: ApiError; readonly pasted: Pasted }) {
  const { locale } = useApiErrorConfig();
  const { title, body, action } = describeApiError(error, {
    locale,
    ...(pasted.intent && { intent: pasted.intent }),
  });
  const testing = testingCode(error, pasted.intent);
  return (
    <>
      <Part title="The words">
        <dl className="pg-words">
          <dt>Title</dt>
          <dd>{title}</dd>
          <dt>Body</dt>
          <dd>{body}</dd>
          <dt>Action</dt>
          <dd>{action ?? 'none'}</dd>
          <dt>Recovery</dt>
          <dd>
            <code>{error.recovery}</code>
          </dd>
        </dl>
      </Part>
      <Part title="Code to handle it">
        <Code label="Code">{handlingCode(error, pasted.intent)}</Code>
      </Part>
      {testing && (
        <Part title="Code to test it">
          <Code label="Test">{testing}</Code>
        </Part>
      )}
      <Part title="The model">
        <Code label="Model">{JSON.stringify(error, null, 2)}</Code>
      </Part>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Code({ label, children }: { readonly label: string; readonly children: string }) {
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrollable region must be reachable by keyboard */}
      <pre tabIndex={0} role="region" aria-label={label}>
        <code>{children}</code>
      </pre>
      <CopyButton
        label={`Copy ${label.toLowerCase()}`}
        textToCopy={() => children}
        copied="Copied."
        refused="It could not be copied. Select the text instead."
      />
    </>
  );
}
