/** Address of the page of an entry: the story that opens it. */
export function entryHref(id: string): string {
  return `iframe.html?id=entry-editor--open-entry&viewMode=story&args=startWith:${id}`;
}
