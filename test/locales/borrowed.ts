/** Words that a language writes as English does. Any other word of English in it is not translated. */
export const borrowed: Readonly<Record<string, readonly string[]>> = {
  de: [],
  fr: [],
};
