import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { failOnUnexpectedConsole } from './failOnUnexpectedConsole.js';

failOnUnexpectedConsole();
afterEach(cleanup);
