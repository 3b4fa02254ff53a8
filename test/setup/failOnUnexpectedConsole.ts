import { afterAll, afterEach } from 'vitest';
import { recordConsole, settleConsole } from './console.js';

/**
 * Makes each console line that no test declared, and each declared one that never came, a failure.
 * A line written between two tests counts against the next one, after the last against the file.
 */
export function failOnUnexpectedConsole(): void {
  recordConsole();
  afterEach(settleConsole);
  afterAll(settleConsole);
}
