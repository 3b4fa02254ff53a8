import { commands } from 'vitest/browser';
import {
  cutTexts,
  edgeContrasts,
  type Measured,
  overflows,
  targetSizes,
  textContrasts,
} from './measureLooks.js';

interface Measure {
  readonly of: (canvas: Element) => readonly Measured[];
  readonly least?: number;
  readonly most?: number;
}

/** The measures that do not depend on colors but on room. */
export const sizes = {
  'side of a pointer target, px': { of: targetSizes, least: 24 },
  'wider than its place, px': { of: overflows, most: 0.5 },
  // The box of a line is slightly higher than its letters.
  'cut off from a text, px': { of: cutTexts, most: 1 },
} as const satisfies Readonly<Record<string, Measure>>;

/** All measures of a look. */
export const measures = {
  'contrast of texts': { of: textContrasts, least: 4.5 },
  'contrast of icons, borders and lines': { of: edgeContrasts, least: 3 },
  ...sizes,
} as const satisfies Readonly<Record<string, Measure>>;

interface Worst extends Measured {
  readonly story: string;
}

interface Look {
  readonly story: string;
  /** The rows of the table that it counts for, starting with the one for messages. */
  readonly rows: readonly [string, ...string[]];
}

function isWorse({ most }: Measure, value: number, than: number | undefined): boolean {
  if (than === undefined) return true;
  return most === undefined ? value < than : value > than;
}

/** `NaN` is never enough. */
function isEnough({ least = -Infinity, most = Infinity }: Measure, value: number): boolean {
  return value >= least && value <= most;
}

/** Keeps the worst value of each measure in each look, and writes them down as a table. */
export function createWorstLooks(taken: Readonly<Record<string, Measure>> = measures) {
  const table = new Map<string, Map<string, Worst>>();

  function note(row: string, name: string, worst: Worst): void {
    const cells = table.get(row) ?? new Map<string, Worst>();
    table.set(row, cells);
    const measure = taken[name];
    if (measure && isWorse(measure, worst.value, cells.get(name)?.value)) cells.set(name, worst);
  }

  return {
    /** The looks in which something was measured. */
    rows: (): readonly string[] => [...table.keys()],

    /** How many measures have a value in a look. */
    countOf: (row: string): number => table.get(row)?.size ?? 0,

    /** Records the worst values of the current page, and returns a message for each that is not good enough. */
    measure(canvas: Element, { story, rows }: Look): readonly string[] {
      return Object.entries(taken).flatMap(([name, one]) => {
        const measured = one.of(canvas);
        for (const found of measured) for (const row of rows) note(row, name, { ...found, story });
        return measured
          .filter(({ value }) => !isEnough(one, value))
          .map(({ name: what, value }) => `${rows[0]}: ${name} of ${what} is ${value.toFixed(2)}`);
      });
    },

    /** Writes a line per look with its worst values, then the elements that had them. */
    async write(file: string): Promise<void> {
      const names = Object.keys(taken);
      const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
      const values = [...table].map(([row, cells]) =>
        line([row, ...names.map((name) => cells.get(name)?.value.toFixed(2) ?? '–')]),
      );
      const sources = [...table].flatMap(([row, cells]) =>
        [...cells].map(([name, { value, name: what, story }]) =>
          line([name, row, value.toFixed(2), what, story]),
        ),
      );
      const text = [
        line(['look', ...names]),
        line(['---', ...names.map(() => '---')]),
        ...values,
        '',
        line(['measure', 'look', 'worst', 'of', 'story']),
        line(['---', '---', '---', '---', '---']),
        ...sources,
        '',
      ];
      await commands.writeFile(file, text.join('\n'));
    },
  };
}
