import '../../src/styles/styles.css';
import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { ApiErrorProvider } from '../../src/react/ApiErrorProvider.js';
import type { ApiErrorComponents, ButtonProps } from '../../src/react/slots.js';
import { emulateMedia } from '../support/emulateMedia.js';
import { anError, deferred } from './support.js';

/** A filled button as design systems have them: no border, no outline, and a class that says so. */
const houseRules =
  '.house { border: 0; outline: 0; opacity: 1; background: #06c; color: #fff; padding: 8px; }';

const Button = ({ purpose, state, ...rest }: ButtonProps) => (
  <button className="house" title={`${purpose} ${state}`} {...rest} />
);

const components = { Button };

function draw(
  props: Partial<Parameters<typeof ApiErrorBanner>[0]>,
  house: ApiErrorComponents = components,
) {
  return render(
    <ApiErrorProvider components={house}>
      <style>{houseRules}</style>
      <ApiErrorBanner error={anError('ServerError')} {...props} />
    </ApiErrorProvider>,
  );
}

const button = () => screen.getByRole('button', { name: 'Try again' });
const bar = () => getComputedStyle(button(), '::after');

afterEach(() => emulateMedia());

describe("the app's own Button", () => {
  test('has a bar while it is busy, and keeps its size [slots-12]', async () => {
    const retry = deferred();
    draw({ onRetry: retry.run });
    expect(bar().content).toBe('none');
    const before = button().getBoundingClientRect();
    await act(async () => button().click());
    expect(bar()).toMatchObject({
      content: '""',
      position: 'absolute',
      height: '2px',
      backgroundColor: 'rgb(255, 255, 255)',
    });
    const { width, height } = button().getBoundingClientRect();
    expect([width, height]).toEqual([before.width, before.height]);
    expect(getComputedStyle(button()).opacity).toBe('1');
    await act(async () => retry.settle());
    expect(bar().content).toBe('none');
  });

  test('stays still where the person wants less motion', async () => {
    const retry = deferred();
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    draw({ onRetry: retry.run });
    await act(async () => button().click());
    expect(bar()).toMatchObject({ animationName: 'none', clipPath: 'none' });
    await act(async () => retry.settle());
  });

  test('is faded while it waits [slots-12]', () => {
    draw({
      error: anError('RateLimitExceededError', { retryAt: Date.now() + 3_600_000 }),
      onRetry: () => {},
    });
    expect(getComputedStyle(button()).opacity).toBe('0.65');
    expect(bar().content).toBe('none');
  });

  test('shows its state itself where it leaves that out of its element', () => {
    const Own: ApiErrorComponents['Button'] = (props) =>
      Button({ ...props, 'data-state': undefined });
    draw(
      {
        error: anError('RateLimitExceededError', { retryAt: Date.now() + 3_600_000 }),
        onRetry: () => {},
      },
      { Button: Own },
    );
    expect(getComputedStyle(button()).opacity).toBe('1');
  });

  test('has an edge in forced colors, whatever its class says [slots-12]', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    draw({ onRetry: () => {} });
    expect(getComputedStyle(button()).borderTopWidth).toBe('1px');
  });

  test('has the ring of the stylesheet under focus, whatever its class says', async () => {
    draw({ onRetry: () => {} });
    button().focus({ focusVisible: true });
    expect(getComputedStyle(button())).toMatchObject({
      outlineStyle: 'solid',
      outlineWidth: '2px',
    });
  });
});
