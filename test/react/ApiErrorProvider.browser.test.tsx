import { act, render, renderHook, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { en } from '../../src/locales/en.js';
import { ApiErrorProvider } from '../../src/react/ApiErrorProvider.js';
import { useApiErrorConfig } from '../../src/react/config.js';
import { useApiError } from '../../src/react/hooks/useApiError.js';
import { useOnline } from '../../src/react/hooks/useOnline.js';

const outerCopy = { NotFound: { title: 'Outer' } };
const innerCopy = { NotFound: { title: 'Inner' } };
const label = () => 'Label';
const conflict = { sys: { type: 'Error', id: 'VersionMismatch' } };

it('needs no provider [provider-1]', () => {
  const { result } = renderHook(useApiErrorConfig);
  expect(result.current).toEqual({ locale: en, copy: {}, components: {} });
  function Page() {
    const { bannerProps } = useApiError({ source: conflict, onReload: () => {} });
    return <ApiErrorBanner {...bannerProps} />;
  }
  render(<Page />);
  expect(screen.getByRole('heading')).toHaveTextContent('A newer version was saved');
  expect(screen.getByRole('button', { name: 'Reload latest version' })).toBeVisible();
});

it('overrides only what it is given [provider-3]', () => {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApiErrorProvider copy={outerCopy} fieldLabel={label}>
      <ApiErrorProvider copy={innerCopy}>{children}</ApiErrorProvider>
    </ApiErrorProvider>
  );
  const { result, rerender } = renderHook(useApiErrorConfig, { wrapper });
  expect(result.current).toMatchObject({ copy: innerCopy, fieldLabel: label, locale: en });
  const first = result.current;
  rerender();
  expect(result.current).toBe(first);
});

it('creates the live regions before there is an error [provider-2]', () => {
  document.body.replaceChildren();
  renderHook(useApiErrorConfig, { wrapper: ApiErrorProvider });
  expect(document.querySelectorAll('body > [data-api-error-announcer]')).toHaveLength(2);
});

it('follows the browser offline and back', () => {
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
  const { result } = renderHook(useOnline);
  expect(result.current).toBe(true);
  onLine.mockReturnValue(false);
  act(() => void window.dispatchEvent(new Event('offline')));
  expect(result.current).toBe(false);
  onLine.mockRestore();
});
