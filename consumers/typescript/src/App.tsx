import 'react-api-error/styles.css';
import { type ReactNode, useState } from 'react';
import {
  ApiErrorBanner,
  type ApiErrorComponents,
  ApiErrorFallback,
  ApiErrorProvider,
  type ButtonProps,
  type Copy,
  type Issue,
  useApiError,
  useFieldIssues,
  ValidationDetails,
} from 'react-api-error';
import { contentTypeLabels, enrich } from 'react-api-error/contentful';
import { en } from 'react-api-error/locales/en';

interface Entry {
  readonly title: string;
}

async function putEntry(entry: Entry, signal: AbortSignal): Promise<Entry> {
  const init = { method: 'PUT', body: JSON.stringify(entry), signal };
  const response = await fetch('/api/entries/1', init);
  if (!response.ok) throw response;
  return (await response.json()) as Entry;
}

const copy: Copy = {
  HibernatedError: { title: 'Your workspace is starting' },
  QuotaReached: { body: ({ detail }) => `Ask Dana for more room. ${detail ?? ''}` },
};
const locale = {
  ...en,
  rules: { ...en.rules, required: ({ label }: { label: string }) => `${label} is missing` },
};
const components: ApiErrorComponents = {
  Button: ({ purpose, state, ...rest }: ButtonProps) => (
    <button {...rest} className={`${purpose} ${state ?? ''}`} />
  ),
  CloseButton: (props) => <button {...props}>×</button>,
  Icon: ({ severity, ...rest }) => <i {...rest} className={severity} />,
  Link: ({ children, ...rest }) => <a {...rest}>{children}</a>,
};
const fieldLabel = contentTypeLabels({ fields: [{ id: 'title', name: 'Title' }] });
const fieldTarget = (issue: Issue) =>
  issue.field ? (document.getElementById(issue.field) ?? undefined) : undefined;

export function EntryForm({ id }: { readonly id: string }): ReactNode {
  const [title, setTitle] = useState('Draft');
  const [saved, setSaved] = useState<Entry>();
  const save = useApiError({
    intent: 'save',
    request: ({ signal }) => putEntry({ title }, signal),
    onSuccess: setSaved,
    onReload: () => setTitle(saved?.title ?? ''),
    onSignIn: () => {
      void save.retry();
    },
    draft: () => ({ title }),
    parse: { enrich, maxIssues: 100 },
    resetKeys: [id],
  });
  const field = useFieldIssues(save.error, ['fields', 'title', 'en-US']);

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save.send().then((result) => result.ok && result.data.title);
      }}
    >
      <ApiErrorBanner
        {...save.bannerProps}
        arrival="submit"
        headingLevel={3}
        density="compact"
        fieldLabel={fieldLabel}
        fieldTarget={fieldTarget}
      />
      <ValidationDetails {...save.detailsProps} pageSize={20} />
      <input
        {...field.inputProps}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <p {...field.messageProps}>{field.messages.join('. ')}</p>
    </form>
  );
}

export function Failed({ error, reset }: { error: unknown; reset: () => void }): ReactNode {
  return <ApiErrorFallback error={error} reset={reset} />;
}

export function App(): ReactNode {
  return (
    <ApiErrorProvider
      locale={locale}
      copy={copy}
      components={components}
      onError={(error, { original }) => console.warn(error.code, original)}
    >
      <EntryForm id="1" />
    </ApiErrorProvider>
  );
}

// @ts-expect-error a misspelt arrival does not compile, which shows that the types were found
export const misspelt = <ApiErrorBanner error={null} arrival="sumbit" />;
