import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ApiErrorProvider } from '../../src/react/ApiErrorProvider.js';
import type { UseApiErrorOptions } from '../../src/calls/options.js';
import { useApiError } from '../../src/react/hooks/useApiError.js';
import { useOnline } from '../../src/react/hooks/useOnline.js';

function Probe(options: UseApiErrorOptions) {
  const { error, pending, attempt } = useApiError(options);
  const online = useOnline();
  const seen = { code: error?.code ?? null, pending, attempt, online };
  return JSON.stringify(seen);
}

function rendered(options: UseApiErrorOptions): unknown {
  const html = renderToString(
    <ApiErrorProvider>
      <Probe {...options} />
    </ApiErrorProvider>,
  );
  return JSON.parse(html.replaceAll('&quot;', '"'));
}

it('renders idle on a server, without a document', () => {
  expect(rendered({})).toEqual({
    code: null,
    pending: false,
    attempt: 0,
    online: true,
  });
});

it('renders a source on a server', () => {
  const source = {
    code: 'RateLimitExceededError',
    kind: 'rateLimit',
    recovery: 'retry',
    severity: 'warning',
    status: 429,
    reasons: [],
    issues: [],
    receivedAt: 1,
    retryAt: 5001,
    partial: false,
    format: 'contentful',
  };
  expect(rendered({ source })).toMatchObject({
    code: 'RateLimitExceededError',
    attempt: 1,
  });
});

it('renders a promise on a server as pending', () => {
  expect(rendered({ source: Promise.resolve(null) })).toMatchObject({ code: null, pending: true });
});
