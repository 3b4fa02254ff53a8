import '../../src/styles/styles.css';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { ApiErrorFallback } from '../../src/components/ApiErrorFallback.js';
import { ValidationDetails } from '../../src/components/ValidationDetails.js';
import { ApiErrorProvider } from '../../src/react/ApiErrorProvider.js';
import { itConforms, itHandsOnItsRoot } from './conformance.js';
import { anError, invalid, required, tooLong, unmapped } from './support.js';

const issues = [required('title', 'en-US'), tooLong('slug', 60), unmapped('Not today')];
const limited = anError('RateLimitExceededError', { retryAt: Date.now() + 3_600_000 });
const refused = invalid(issues);
const handlers = { onRetry: () => {}, onDismiss: () => {} };
const ways = {
  fieldTarget: ({ field }: { readonly field?: string }) => field,
  onIssueSelect: () => {},
};

itConforms('a banner that waits', (props) => (
  <ApiErrorBanner error={limited} {...handlers} {...props} />
));
itHandsOnItsRoot(
  'a banner',
  (props) => <ApiErrorBanner error={limited} {...handlers} {...props} />,
  (props) => <ApiErrorBanner error={null} {...handlers} {...props} />,
);
itConforms('a banner with issues', (props) => (
  <ApiErrorBanner error={refused} arrival="submit" {...{ ...ways, ...handlers, ...props }} />
));
itConforms('a banner of components that the app writes anew at each draw', (props) => (
  <ApiErrorProvider
    components={{
      Button: ({ purpose, state, ...rest }) => (
        <button {...rest} className={purpose} title={state} />
      ),
      CloseButton: (rest) => <button {...rest} />,
      Link: ({ children, ...rest }) => <a {...rest}>{children}</a>,
      Icon: ({ severity, ...rest }) => <i {...rest} className={severity} />,
    }}
  >
    <ApiErrorBanner error={refused} {...{ ...ways, ...handlers, ...props }} />
  </ApiErrorProvider>
));
itConforms('validation details', (props) => (
  <ValidationDetails error={refused} {...{ ...ways, ...props }} />
));
itHandsOnItsRoot(
  'validation details',
  (props) => <ValidationDetails error={refused} {...{ ...ways, ...props }} />,
  (props) => <ValidationDetails error={null} {...{ ...ways, ...props }} />,
);
itConforms('a fallback', (props) => (
  <ApiErrorFallback error={limited} reset={() => {}} {...props} />
));
