import type { RuleError } from './errors.js';
import { type Attribute, resolvePath } from './queryPath.js';
import type { ContentType, Entry, FieldType } from './resources.js';

export type Order = (a: Entry, b: Entry) => number;

const sortable: readonly FieldType[] = ['Symbol', 'Integer', 'Number', 'Date', 'Boolean'];

function byAttribute({ read }: Attribute, sign: 1 | -1): Order {
  return (a, b) => {
    const [left, right] = [read(a) as string | undefined, read(b) as string | undefined];
    if (left === right) return 0;
    // entries without a value come last, whichever way the rest is sorted
    if (left === undefined) return 1;
    if (right === undefined) return -1;
    return left < right ? -sign : sign;
  };
}

/** Reads `order=-sys.updatedAt,fields.title`, and lists what is wrong with it. */
export function checkOrder(
  order: string | null,
  contentType: ContentType | undefined,
): {
  readonly by: readonly Order[];
  readonly malformed: readonly RuleError[];
  readonly unknownFields: readonly RuleError[];
} {
  const by: Order[] = [];
  const malformed: RuleError[] = [];
  const unknownFields: RuleError[] = [];
  for (const part of order === null ? [] : order.split(',')) {
    const name = part.replace(/^-/, '');
    const attribute = resolvePath(name, contentType, 'en-US');
    const path = name.split('.');
    const details = `The entries cannot be ordered by "${name}"`;
    if ('kind' in attribute && attribute.kind === 'unknownField')
      unknownFields.push(attribute.error);
    else if ('kind' in attribute || !sortable.includes(attribute.type))
      malformed.push({ name: 'order', path, value: part, details });
    else by.push(byAttribute(attribute, part.startsWith('-') ? -1 : 1));
  }
  return { by, malformed, unknownFields };
}
