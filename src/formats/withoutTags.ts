/**
 * A tag of HTML that formats words, escaped or not. One that stands alone between words is mentioned by the sentence:
 * `Must not contain <b> or </b>`.
 */
const TAG =
  /(?!(?<!\S)(?:<|&lt;)\/?(?:a|b|code|em|i|small|span|strong|u)(?:>|&gt;)(?![^\s.,;!?)]))(?:<|&lt;)\/?(a|b|br|code|div|em|i|li|ol|p|small|span|strong|u|ul)(?:\s[^<>]{0,300}?)?\/?(?:>|&gt;)/g;

/** Tags that separate the words before them from those behind. */
const separatingTags = ['br', 'div', 'li', 'ol', 'p', 'ul'];

/** A sentence without the markup that some servers, such as Frappe, write into it. Other brackets stay. */
export function withoutTags(sentence: string): string {
  if (!/[<&]/.test(sentence)) return sentence;
  return sentence
    .replace(TAG, (_, tag: string) => (separatingTags.includes(tag) ? ' ' : ''))
    .trim();
}
