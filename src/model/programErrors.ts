/** Errors that the language itself throws (ECMA-262, 20.5.5): a program has made a mistake. */
const programErrors: readonly string[] = [
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
];

/** The sentence of a program's mistake with the name of the error before it; any other sentence as it is. */
export function withProgramError(name: string | undefined, sentence: string): string {
  return name !== undefined && programErrors.includes(name) ? `${name}: ${sentence}` : sentence;
}

/** Whether a sentence tells of a program's mistake, which only its developers understand. */
export function isProgramError(sentence: string): boolean {
  return programErrors.some((name) => sentence.startsWith(`${name}: `));
}
