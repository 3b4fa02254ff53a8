import { afterAll, afterEach } from 'vitest';
import { recordConsole, settleConsole } from './console.js';

/**
 * Fails a test for each undeclared console line, and each declared one that is missing. A line between two
 * tests counts for the second one, and a line after the last test for the file.
 */
export function failOnUnexpectedConsole(): void {
  recordConsole();
  afterEach(settleConsole);
  afterAll(settleConsole);
}
