/**
 * Words of sentences and ids about an amount that is used up. All of them are looked for in text without underscores.
 * Sources: Google Drive, https://developers.google.com/workspace/drive/api/guides/handle-errors; Azure,
 * https://learn.microsoft.com/en-us/azure/azure-resource-manager/troubleshooting/error-resource-quota; AWS
 * (`LimitExceededException`); OpenAI, https://platform.openai.com/docs/guides/error-codes; Dropbox; Salesforce; Algolia.
 */

/** What has an end. */
export const amounts =
  /\b(?:quotas?|limits?|maximum number|allowance|storage|space|credits?|balance)\b/i;

/** What says that the end is reached. */
export const used =
  /\b(?:exceed\w*|reached|used up|r[au]n out|out of|exhausted|insufficient|not enough|no more|full|has the maximum)\b/i;

/** What is counted by the piece or by its size, and what it is paid with: no time brings it back. */
export const things =
  /\b(?:storage|space|disk|plan|billing|subscription|credits?|balance|quota of \d+|maximum number|accounts|databases|licen[cs]es?|members|pools?|projects?|records?|seats?)\b/i;

/** What is counted in a span of time, which brings it back. */
export const requests =
  /\b(?:\w*requests?|api quota|quer(?:y|ies)|calls?|attempts?|rates?|throttl\w*|daily|hourly|(?:per|a) (?:second|minute|hour|day)|too (?:many|fast)|slow down|again (?:later|in))\b/i;
