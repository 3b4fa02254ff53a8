type Level = 'debug' | 'error' | 'info' | 'log' | 'trace' | 'warn';
interface Line {
  readonly level: Level;
  readonly text: string;
}
interface Expectation {
  readonly level: Level;
  readonly pattern: RegExp;
  met: boolean;
}

const levels: readonly Level[] = ['debug', 'error', 'info', 'log', 'trace', 'warn'];

let unexpected: Line[] = [];
let expected: Expectation[] = [];

/**
 * Declares that the running test writes one or more matching lines to the console.
 *
 * @example expectConsole('warn', /no handler/);
 */
export function expectConsole(level: Level, pattern: RegExp): void {
  expected.push({ level, pattern, met: false });
}

/** Declares that the running test may write matching lines, because an earlier one of its file may have had them said. */
export function allowConsole(level: Level, pattern: RegExp): void {
  expected.push({ level, pattern, met: true });
}

/** Records console lines instead of printing them. */
export function recordConsole(): void {
  for (const level of levels) console[level] = (...args: unknown[]) => record(level, args);
}

/** Throws if there was an undeclared line, or a declared one is missing; forgets all lines either way. */
export function settleConsole(): void {
  const complaints = [
    ...unexpected.map(({ level, text }) => `unexpected console.${level}: ${text}`),
    ...expected
      .filter(({ met }) => !met)
      .map(({ level, pattern }) => `console.${level} never wrote ${pattern}`),
  ];
  unexpected = [];
  expected = [];
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}

function record(level: Level, args: readonly unknown[]): void {
  const text = format(args);
  const match = expected.find((one) => one.level === level && one.pattern.test(text));
  if (match) match.met = true;
  else unexpected.push({ level, text });
}

/** Fills in the template that React passes with its parts, so that a pattern matches what a person would read. */
function format(args: readonly unknown[]): string {
  const [template, ...rest] = args.map(toText);
  const filled = (template ?? '').replace(/%[sdoO]/g, (mark) => rest.shift() ?? mark);
  return [filled, ...rest].join(' ');
}

function toText(value: unknown): string {
  if (value instanceof Error) return textOfError(value);
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/** The stack begins with the message, except in Firefox. */
function textOfError(error: Error): string {
  const { message, stack = '' } = error;
  return stack.includes(message) ? stack : `${error}\n${stack}`;
}
