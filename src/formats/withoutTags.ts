/** A tag of HTML by which words are marked or set apart, be it escaped. */
const TAG =
  /(?:<|&lt;)\/?(?:a|b|br|code|div|em|i|li|ol|p|small|span|strong|u|ul)(?:\s[^<>]{0,300}?)?\/?(?:>|&gt;)/g;

/** A sentence of JSON without the markup that some servers write into it: Frappe. Other brackets stay. */
export function withoutTags(sentence: string): string {
  if (!/[<&]/.test(sentence)) return sentence;
  return sentence.replace(TAG, (tag) => (/br|p|li/.test(tag.slice(0, 7)) ? ' ' : '')).trim();
}
