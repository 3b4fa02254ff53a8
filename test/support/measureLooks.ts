import { backgroundsOf, contrast } from './contrast.js';

/** A measured element: its name for messages, and its value. */
export interface Measured {
  readonly name: string;
  readonly value: number;
}

/** The library's own elements. Others in the app are not measured. */
const ROOT = '[data-part="banner"][data-severity], [data-part="issues"][data-severity]';
const PART = '[data-part][data-severity]';

/** Buttons and icons of the app's own components, which look like its design system. */
export const OF_THE_APP =
  'button[data-part]:not([data-plain], [data-part="issue-link"]), [data-part="icon"]:not(:has([data-part="severity"]))';

/** Visually hidden words for screen readers: of the icon, the cross, a title that the app hides, a field below its name. */
const CLIPPED =
  '[data-part="severity"], [data-part="dismiss"][data-plain], [data-part="title"][data-hidden], [data-part="issue-field"][data-hidden]';
const ICON = '[data-part="severity"]:not([data-hidden]), [data-part="dismiss"][data-plain]';
const FRAMED = 'textarea, button[data-plain]:not([data-part="dismiss"], [data-part="issue-link"])';
const UNDERLINED = '[data-part="issue-link"] > :first-child';

/** The banners, and the lists of issues outside of banners. */
export function rootsIn(container: Element): readonly HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(ROOT)].filter(
    (element) => !element.parentElement?.closest(ROOT),
  );
}

/** The library's visible elements that match a selector. */
function partsIn(container: Element, selector: string): readonly HTMLElement[] {
  return rootsIn(container).flatMap((root) =>
    [root, ...root.querySelectorAll<HTMLElement>('*')].filter(
      (element) => element.matches(selector) && element.checkVisibility(),
    ),
  );
}

function nameOf(element: Element): string {
  const { part = element.localName, severity } = element.closest<HTMLElement>(PART)?.dataset ?? {};
  return `${severity} ${part} “${element.textContent.trim().slice(0, 20)}”`;
}

function textsOf(element: Element): readonly Text[] {
  return [...element.childNodes].filter(
    (node): node is Text => node instanceof Text && node.data.trim() !== '',
  );
}

/** Elements with visible words of their own. */
function textsIn(container: Element): readonly HTMLElement[] {
  return partsIn(container, '*').filter(
    (element) =>
      !element.closest(`${CLIPPED}, ${OF_THE_APP}`) &&
      (element.matches('textarea') || textsOf(element).length > 0),
  );
}

/** The contrast of each text with its background. */
export function textContrasts(container: Element): readonly Measured[] {
  return textsIn(container).map((element) => ({
    name: nameOf(element),
    value: contrast(getComputedStyle(element).color, backgroundsOf(element)),
  }));
}

/** The contrast of each icon, border, underline and filled button with its surroundings. */
export function edgeContrasts(container: Element): readonly Measured[] {
  const behind = (element: Element) => backgroundsOf(element.parentElement);
  const measured =
    (colorOf: (element: HTMLElement) => string) =>
    (element: HTMLElement): Measured => ({
      name: nameOf(element),
      value: contrast(colorOf(element), behind(element)),
    });
  return [
    ...partsIn(container, ICON).map(
      measured((element) => getComputedStyle(element, '::before').backgroundColor),
    ),
    ...partsIn(container, '[data-part="banner"]').map((element) => {
      // A border lies on the background of its own element, and borders on the page's.
      const { backgroundColor, borderTopColor } = getComputedStyle(element);
      const page = behind(element);
      const inside = contrast(borderTopColor, [...page, backgroundColor]);
      return { name: nameOf(element), value: Math.min(inside, contrast(borderTopColor, page)) };
    }),
    ...partsIn(container, FRAMED).map((element) => {
      // Either contrast is enough to see where a button is.
      const fill = contrast(getComputedStyle(element).backgroundColor, behind(element));
      const border = contrast(borderOf(element), behind(element));
      return { name: nameOf(element), value: Math.max(fill, border) };
    }),
    ...partsIn(container, UNDERLINED).map(measured(underlineOf)),
  ];
}

/** A border that is not painted counts as transparent. */
function borderOf(element: Element): string {
  const { borderTopColor, borderTopStyle } = getComputedStyle(element);
  return borderTopStyle === 'none' ? 'transparent' : borderTopColor;
}

function underlineOf(element: Element): string {
  const { textDecorationColor, textDecorationLine } = getComputedStyle(element);
  return textDecorationLine === 'underline' ? textDecorationColor : 'transparent';
}

/**
 * The shorter side of each pointer target. Links within a sentence are exempt
 * (https://www.w3.org/TR/WCAG22/#target-size-minimum).
 */
export function targetSizes(container: Element): readonly Measured[] {
  return partsIn(container, 'a, button, summary, textarea')
    .filter((element) => !isWithinSentence(element))
    .map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return { name: nameOf(element), value: Math.min(width, height) };
    });
}

function isWithinSentence(element: Element): boolean {
  const { parentElement } = element;
  const isInline = getComputedStyle(element).display === 'inline';
  return isInline && parentElement !== null && textsOf(parentElement).length > 0;
}

/** By how many pixels each banner or list is wider than its container or the window. */
export function overflows(container: Element): readonly Measured[] {
  return rootsIn(container).map((root) => {
    const { left, right } = root.getBoundingClientRect();
    const inside = root.scrollWidth - root.clientWidth;
    return { name: nameOf(root), value: Math.max(inside, -left, right - innerWidth) };
  });
}

/** Boxes that words may not stick out of. */
const BOX = 'button, [data-part="facts"], [data-part="banner"]';
/** A server's message shows its first six lines; the details have all of it. */
const SHORTENED = '[data-part="quote"]';

/** By how many pixels each text is cut off, or overflows its button or banner. */
export function cutTexts(container: Element): readonly Measured[] {
  const bounds = new Map<Element, DOMRect | undefined>();
  function boundsOf(element: Element): DOMRect | undefined {
    if (!bounds.has(element)) {
      const clips = getComputedStyle(element).overflow !== 'visible';
      const isBox = clips || element.matches(BOX);
      bounds.set(element, isBox ? element.getBoundingClientRect() : undefined);
    }
    return bounds.get(element);
  }
  const range = document.createRange();
  return textsIn(container)
    .filter((element) => !element.matches(`textarea, ${SHORTENED}, ${SHORTENED} *`))
    .map((element) => {
      let value = 0;
      for (const text of textsOf(element)) {
        range.selectNodeContents(text);
        const words = range.getBoundingClientRect();
        for (let around: Element | null = element; around; around = around.parentElement) {
          const box = boundsOf(around);
          if (box) value = Math.max(value, outside(words, box));
          if (around.matches('[data-part="banner"]')) break;
        }
      }
      return { name: nameOf(element), value };
    });
}

function outside(inner: DOMRect, outer: DOMRect): number {
  return Math.max(
    outer.left - inner.left,
    inner.right - outer.right,
    outer.top - inner.top,
    inner.bottom - outer.bottom,
  );
}
