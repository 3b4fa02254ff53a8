import { type ReactNode, useState } from 'react';
import { ApiErrorBanner, type ApiErrorComponents, ApiErrorProvider } from 'react-api-error';
import { fn } from 'storybook/test';
import { failedNow, failure, refused } from '../components/failures.js';
import './beside.css';

const failures = [
  failure(500, 'ServerError'),
  refused,
  failure(429, 'RateLimitExceeded', { headers: { 'x-contentful-ratelimit-reset': '30' } }),
];

/** The accessibility of its alerts is up to the design system. */
export const parameters = { a11y: { context: { exclude: ['.beside-own'] } } };

interface BesideProps {
  /** The texts of the stylesheets that the app has imported. */
  readonly sheets: readonly string[];
  readonly components: ApiErrorComponents;
  /** The design system's own alerts. */
  readonly children: ReactNode;
}

/** The banner as an app with a design system shows it, beside the alerts of that system. */
export function Beside({ sheets, components, children }: BesideProps) {
  const [errors] = useState(() => failures.map(failedNow));
  return (
    <div className="beside">
      {/* Removed with the story, because each theme applies to the whole page. */}
      {sheets.map((sheet) => (
        <style key={sheet}>{sheet}</style>
      ))}
      <section aria-label="react-api-error">
        <ApiErrorProvider components={components}>
          {errors.map((error) => (
            <ApiErrorBanner
              key={error.status}
              error={error}
              intent="save"
              draft={() => 'words'}
              fieldTarget={() => fn()}
              onRetry={fn()}
              onDismiss={fn()}
            />
          ))}
        </ApiErrorProvider>
      </section>
      <section aria-label="The design system's own" className="beside-own">
        {children}
      </section>
    </div>
  );
}
