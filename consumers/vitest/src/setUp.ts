import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { clearAnnouncements } from 'react-api-error/testing';
import { afterEach } from 'vitest';

afterEach(() => {
  cleanup();
  clearAnnouncements();
});
