/** What browsers write before an error that nobody has caught. */
const UNCAUGHT = /^Uncaught (?:\(in promise\) )?/;

/** The name of an error before its sentence, as a stack begins. */
const NAME = /^([A-Z]\w{0,199}|error):[ \t]+/;

/** A text without what browsers write before an error that nobody has caught. */
export function withoutUncaught(text: string): string {
  return text.replace(UNCAUGHT, '');
}

/** The name of an error and its sentence, `TypeError: Failed to fetch`; the empty name where there is none. */
export function splitErrorName(text: string): { readonly name: string; readonly sentence: string } {
  const thrown = withoutUncaught(text);
  const [begin = '', name = ''] = NAME.exec(thrown) ?? [];
  return { name, sentence: thrown.slice(begin.length) };
}
