import { createElement } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { warnOnce } from '../../src/developer/warnOnce.js';
import { usableComponents } from '../../src/react/usableComponents.js';

// A number is told once a page: here, each time counts.
vi.mock('../../src/developer/warnOnce.js', () => ({ warnOnce: vi.fn(), tellBug: vi.fn() }));

const told = vi.mocked(warnOnce);
/** What types refuse, as code without them hands it over. */
const wrong = (value: unknown) => value as never;

beforeEach(() => told.mockClear());

describe('components', () => {
  const Button = () => createElement('button');

  it.each([
    ['a text', 'MyButton'],
    ['a component', Button],
    ['an element', createElement(Button)],
    ['a list', [Button]],
    ['a number', 7],
  ])('that are %s are passed over, and told', (_name, components) => {
    expect(usableComponents(wrong(components))).toEqual({});
    expect(told.mock.calls).toEqual([['RAE027', 'components', components]]);
  });

  it.each([
    ['null', null],
    ['an element', createElement(Button)],
    ['a module', { Button }],
    ['a number', 7],
  ])('with a member that is %s are used without it, which is told', (_name, member) => {
    expect(usableComponents({ Button: wrong(member), CloseButton: Button })).toEqual({
      CloseButton: Button,
    });
    expect(told.mock.calls).toEqual([['RAE027', 'components.Button', member]]);
  });

  it('may have members that are undefined', () => {
    expect(usableComponents({ Button: undefined, CloseButton: Button })).toEqual({
      CloseButton: Button,
    });
    expect(told).not.toHaveBeenCalled();
  });
});
