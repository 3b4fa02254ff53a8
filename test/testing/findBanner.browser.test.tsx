import { render, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { clearAnnouncements, findBanner } from '../../src/testing/index.js';
import { anError } from '../components/support.js';

afterEach(clearAnnouncements);

describe('findBanner', () => {
  test('finds nothing where no banner is drawn', () => {
    render(<ApiErrorBanner error={null} />);
    expect(findBanner()).toBeNull();
  });

  test('finds the group that is the banner', () => {
    const { getByRole } = render(<ApiErrorBanner error={anError('ServerError')} />);
    expect(findBanner()).toBe(getByRole('group', { name: /ran into a problem/ }));
    expect(within(findBanner() ?? document.body).getByRole('heading')).toBeVisible();
  });

  test('finds one by its title', () => {
    const { getAllByRole } = render(
      <>
        <ApiErrorBanner error={anError('ServerError')} />
        <ApiErrorBanner error={anError('TimeoutError')} />
      </>,
    );
    const second = getAllByRole('heading', { level: 2 })[1]?.textContent ?? '';
    expect(findBanner({ name: /took too long/ })).toHaveTextContent(second);
    expect(findBanner({ name: second })).toHaveTextContent(second);
    expect(findBanner({ name: 'long' })).toBeNull();
  });

  test('looks where it is told to', () => {
    const { container } = render(<ApiErrorBanner error={anError('ServerError')} />);
    expect(findBanner({ container })).not.toBeNull();
    expect(findBanner({ container: document.createElement('div') })).toBeNull();
  });
});
