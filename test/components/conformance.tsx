import { act, render } from '@testing-library/react';
import { createRef, type ReactElement, type Ref, StrictMode, version } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from '../setup/axe.js';
import { expectConsole } from '../setup/index.js';

interface RootProps {
  readonly ref?: Ref<HTMLDivElement>;
  readonly id?: string;
  readonly className?: string;
  readonly style?: { readonly opacity: string };
  readonly 'data-testid'?: string;
}

/** What every component owes the app that uses it. */
export function itConforms(name: string, draw: (props: RootProps) => ReactElement): void {
  describe(`${name} conforms`, () => {
    test('it hands its one root element to a ref object and to a ref function', () => {
      const object = createRef<HTMLDivElement>();
      const seen: unknown[] = [];
      const { container, rerender } = render(draw({ ref: object }));
      expect(container.children).toHaveLength(1);
      expect(object.current).toBe(container.firstElementChild);
      rerender(draw({ ref: (node) => void seen.push(node) }));
      expect(seen).toContain(container.firstElementChild);
    });

    test('it calls a ref function that stays the same once', () => {
      const seen: unknown[] = [];
      const ref = (node: unknown) => void seen.push(node);
      const { container, rerender, unmount } = render(draw({ ref }));
      const root = container.firstElementChild;
      rerender(draw({ ref, id: 'other' }));
      expect(seen).toEqual([root]);
      unmount();
      expect(seen).toEqual([root, null]);
    });

    test('it forwards className, style and every other prop to its root', () => {
      const { container } = render(
        draw({ id: 'mine', className: 'a b', style: { opacity: '0.5' }, 'data-testid': 'root' }),
      );
      const root = container.firstElementChild;
      expect(root).toHaveAttribute('id', 'mine');
      expect(root).toHaveAttribute('data-testid', 'root');
      expect(root).toHaveClass('a', 'b');
      expect(root).toHaveStyle({ opacity: '0.5' });
    });

    test('it names its root and severity for stylesheets', () => {
      const { container } = render(draw({}));
      expect(container.firstElementChild).toHaveAttribute('data-part');
      expect(container.firstElementChild).toHaveAttribute('data-severity');
    });

    test('it hydrates what a server rendered without a mismatch', async () => {
      const host = document.createElement('div');
      document.body.append(host);
      // On a real server React 18 is silent: there is no document, so no layout effect is asked for.
      if (version.startsWith('18')) expectConsole('error', /useLayoutEffect does nothing/);
      host.innerHTML = renderToString(draw({}));
      const markup = host.innerHTML;
      expect(markup).not.toBe('');
      const mended: unknown[] = [];
      const onRecoverableError = (error: unknown) => void mended.push(error);
      const root = await act(async () => hydrateRoot(host, draw({}), { onRecoverableError }));
      expect(mended).toEqual([]);
      expect(host.firstElementChild).toHaveAttribute('data-part');
      await act(async () => root.unmount());
      host.remove();
    });

    test('it has no accessibility violations, in StrictMode too', async () => {
      const { container } = render(<StrictMode>{draw({})}</StrictMode>);
      await expectNoAxeViolations(container);
    });
  });
}

/** What a component that has nothing to show at first owes to the app's `ref`. */
export function itHandsOnItsRoot(
  name: string,
  draw: (props: RootProps) => ReactElement,
  drawNothing: (props: RootProps) => ReactElement,
): void {
  test(`${name} hands on its root when that comes, and lets go of it`, () => {
    const object = createRef<HTMLDivElement>();
    const seen: unknown[] = [];
    const ref = (node: unknown) => void seen.push(node);
    const both = (drawOne: typeof draw) => (
      <>
        {drawOne({ ref: object })}
        {drawOne({ ref })}
      </>
    );
    const { container, rerender } = render(both(drawNothing));
    expect(container).toBeEmptyDOMElement();
    expect(object.current).toBeNull();
    expect(seen).toEqual([]);
    rerender(both(draw));
    const [first, second] = container.children;
    expect(object.current).toBe(first);
    expect(seen).toEqual([second]);
    rerender(both(drawNothing));
    expect(object.current).toBeNull();
    expect(seen).toEqual([second, null]);
  });
}
