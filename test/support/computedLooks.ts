/** What a person sees of a part. */
const seen = [
  'backgroundColor',
  'color',
  'display',
  'fontSize',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'listStyleType',
  'marginBottom',
  'marginTop',
  'paddingBottom',
  'paddingInlineStart',
  'boxShadow',
  'textDecorationLine',
  'textTransform',
] as const;

/** As browsers compute with more digits than can be seen. */
const rounded = (css: string) =>
  css.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 100) / 100));

/** What is drawn of an element: `color: rgb(0, 0, 0); …`. Its size is not in it, because fonts differ. */
function computedLook(element: Element): string {
  const style = getComputedStyle(element);
  const declarations = seen.map((name) => `${name}: ${style[name]}`);
  if (style.borderTopWidth !== '0px') declarations.push(`border: ${style.borderTop}`);
  return rounded(declarations.join('; '));
}

export interface PartLook {
  /** Its part, if it is one, its element, severity and state. */
  readonly name: string;
  readonly look: string;
  /** As it is laid out. */
  readonly size: string;
}

/** Every element below another one, in the order of the document. */
export function partLooks(container: Element): readonly PartLook[] {
  return [...container.querySelectorAll<HTMLElement>('*')].map((element) => {
    const { part, severity = '', state = '' } = element.dataset;
    const { width, height } = element.getBoundingClientRect();
    return {
      name: [part, element.localName, severity, state].filter(Boolean).join(' '),
      look: computedLook(element),
      size: `${width.toFixed(1)} × ${height.toFixed(1)}`,
    };
  });
}
