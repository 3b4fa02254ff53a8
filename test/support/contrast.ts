type Rgb = readonly [red: number, green: number, blue: number];

/** Caches mixed colors, as a page has many texts and few colors. */
const painted = new Map<string, Rgb>();

function paint(layers: readonly string[]): Rgb {
  const key = layers.join();
  const color = painted.get(key) ?? paintAnew(layers);
  painted.set(key, color);
  return color;
}

/** The color that results from colors painted over each other, mixed by the browser itself. */
function paintAnew(layers: readonly string[]): Rgb {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('There is no canvas to paint on.');
  for (const layer of layers) {
    if (!CSS.supports('color', layer)) throw new Error(`${layer} is no color`);
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red / 255, green / 255, blue / 255];
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The backgrounds below the content of `element`, starting with the page's. */
export function backgroundsOf(element: Element | null): readonly string[] {
  if (!element) return [];
  return [...backgroundsOf(element.parentElement), getComputedStyle(element).backgroundColor];
}

/**
 * The contrast of a color with the backgrounds below it, from 1 to 21.
 *
 * @example contrast(getComputedStyle(button).color, backgroundsOf(button)) >= 4.5
 */
export function contrast(color: string, backgrounds: readonly string[]): number {
  const both = [paint([...backgrounds, color]), paint(backgrounds)].map(luminance);
  return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
}
