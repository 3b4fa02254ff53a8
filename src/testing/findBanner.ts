/** Which banner to find. */
export interface BannerQuery {
  /** Where to look: a Testing Library `container` or a shadow root. Default: the page. */
  readonly container?: ParentNode;
  /** Its whole title, or a pattern for a part of it. */
  readonly name?: string | RegExp;
}

/**
 * The first banner that matches (its element with `role=group`), for use with `within`; `null` if there
 * is none.
 *
 * @example
 * await waitFor(() => expect(findBanner({ name: /newer version/ })).toBeVisible());
 * @example
 * expect(findBanner()).toBeNull();
 */
export function findBanner({ container = document, name }: BannerQuery = {}): HTMLElement | null {
  const banners = container.querySelectorAll<HTMLElement>('[data-part="banner"]');
  return [...banners].find((banner) => isNamed(banner, name)) ?? null;
}

function isNamed(banner: HTMLElement, name: string | RegExp | undefined): boolean {
  const title = banner.querySelector('[data-part="title"]')?.textContent ?? '';
  if (name === undefined) return true;
  return typeof name === 'string' ? title === name : title.search(name) >= 0;
}
