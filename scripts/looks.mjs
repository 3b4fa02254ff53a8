/**
 * Checks that a stylesheet survives an app's own build, as bundlers rewrite what they minify: computed
 * styles are read in a browser, and compared with those of the sheet as it was shipped.
 *
 * @typedef {object} Part
 * @property {string} name
 * @property {Readonly<Record<string, string>>} style computed, by the property's name
 */

/**
 * The properties that a minifier may change, for each part and its `::before` and `::after`. Runs in the
 * page, so it uses nothing from this module.
 *
 * @param {string} selector of an element around the parts, or of a host whose shadow root holds them
 * @returns {Part[]}
 */
export function partsOf(selector) {
  const properties = [
    'color',
    'background-color',
    '-webkit-text-fill-color',
    'text-decoration',
    'clip-path',
    'border-color',
    'border-style',
    'border-width',
    'border-radius',
    'outline',
    'padding',
    'margin',
    'inset',
    'display',
    'position',
    'float',
    'overflow',
    'list-style',
    'font',
    'white-space',
    'text-align',
    'vertical-align',
    'cursor',
    'gap',
    'flex',
    'width',
    'height',
    'min-height',
    'max-width',
    'content',
    'animation',
    'grid-template',
  ];
  const host = document.querySelector(selector);
  const parts = (host?.shadowRoot ?? host)?.querySelectorAll('[data-part], a > *, dt, dd') ?? [];
  return [...parts].flatMap((element) =>
    ['', '::before', '::after', ...(element.localName === 'li' ? ['::marker'] : [])].flatMap(
      (pseudo) => {
        const style = getComputedStyle(element, pseudo || null);
        if (style.content === 'none') return [];
        const values = properties.map((name) => [name, style.getPropertyValue(name)]);
        const { part = element.localName, severity } = /** @type {HTMLElement} */ (element).dataset;
        return [{ name: `${severity} ${part}${pseudo}`, style: Object.fromEntries(values) }];
      },
    ),
  );
}

/**
 * The differences between the parts of one page with two stylesheets.
 *
 * @param {readonly Part[]} before
 * @param {readonly Part[]} now
 * @returns {string[]} a sentence for each property that differs
 */
export function changesOf(before, now) {
  return before.flatMap(({ name, style }, index) =>
    Object.keys(style)
      .filter((property) => style[property] !== now[index]?.style[property])
      .map(
        (property) => `${name}: ${property} ${style[property]} → ${now[index]?.style[property]}`,
      ),
  );
}
