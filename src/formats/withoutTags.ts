/** A tag of HTML by which words are marked or set apart, be it escaped. */
const TAG =
  /(?:<|&lt;)\/?(a|b|br|code|div|em|i|li|ol|p|small|span|strong|u|ul)(?:\s[^<>]{0,300}?)?\/?(?:>|&gt;)/g;

/** Tags that set the words before them apart from those behind. */
const separatingTags = ['br', 'div', 'li', 'ol', 'p', 'ul'];

/** A sentence of JSON without the markup that some servers write into it: Frappe. Other brackets stay. */
export function withoutTags(sentence: string): string {
  if (!/[<&]/.test(sentence)) return sentence;
  return sentence
    .replace(TAG, (_, tag: string) => (separatingTags.includes(tag) ? ' ' : ''))
    .trim();
}
