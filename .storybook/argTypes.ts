import type { ArgTypesEnhancer, SBType, StrictArgTypes } from 'storybook/internal/types';

/** A type as react-docgen describes it. */
interface DocgenType {
  readonly name: string;
  readonly raw?: string;
  readonly value?: string;
  readonly elements?: readonly DocgenType[];
}

interface Documented {
  readonly __docgenInfo?: {
    readonly description?: string;
    readonly props?: Readonly<Record<string, { readonly tsType?: DocgenType }>>;
  };
}

function docgenOf(component: unknown): Documented['__docgenInfo'] {
  return (component as Documented | undefined)?.['__docgenInfo'];
}

/** The doc comment of a component, without its tags, whose code is not prose. */
export function descriptionOf(component: unknown): string {
  return docgenOf(component)?.description?.split(/^@/m, 1)[0]?.trim() ?? '';
}

/** A type as it is written in code: `'background' | 'submit'`, where Storybook itself says "union". */
function textOf({ name, raw, value, elements = [] }: DocgenType): string {
  if (name === 'literal') return value ?? name;
  if (name === 'signature') return onOneLine(raw ?? name);
  if (name !== 'union') return raw ?? name;
  const members = elements.filter((member) => member.name !== 'undefined');
  const texts = members.map(textOf);
  // A function in brackets, or an array, has no element of its own. The text of the whole has it.
  if (texts.includes('unknown') && raw !== undefined) return withoutUndefined(onOneLine(raw));
  return texts
    .map((text) => (texts.length > 1 && text.includes('=>') ? `(${text})` : text))
    .join(' | ');
}

function onOneLine(code: string): string {
  return code.replaceAll(/\s+/g, ' ');
}

/** An optional prop may always be `undefined`. */
function withoutUndefined(code: string): string {
  const [, bare, bracketed] = /^(?:\((.*)\)|(.*)) \| undefined$/.exec(code) ?? [];
  return bare ?? bracketed ?? code;
}

const PRIMITIVES = ['boolean', 'number', 'string'] as const;

/** The control for a prop, for types that clearly have one. */
function controlTypeOf(type: DocgenType): SBType | undefined {
  const text = textOf(type);
  const primitive = PRIMITIVES.find((name) => name === text);
  if (primitive) return { name: primitive };
  // Storybook offers no control for a function.
  if (text.includes('=>')) return { name: 'function' };
  const members = text.split(' | ');
  if (!members.every((member) => /^'[^']*'$/.test(member))) return undefined;
  return { name: 'enum', value: members.map((member) => member.slice(1, -1)) };
}

/** Puts the named props first, and the others in the order of their declaration. */
function inOrder<Item>(items: Readonly<Record<string, Item>>, first: readonly string[]) {
  const names = new Set([...first, ...Object.keys(items)]);
  return [...names].flatMap((name) => {
    const item = items[name];
    return item === undefined ? [] : [[name, item] as const];
  });
}

/** A type for a prop whose declaration is not found, from the value that the story gives it. */
function typeOfValue(value: unknown): SBType {
  if (typeof value === 'function') return { name: 'function' };
  const primitive = PRIMITIVES.find((name) => name === typeof value);
  return primitive ? { name: primitive } : { name: 'object', value: {} };
}

/** The props that the story has a value for. Storybook lists those without a type before all others. */
function typedByValue(args: Readonly<Record<string, unknown>>): StrictArgTypes {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, { name, type: typeOfValue(value) }]),
  );
}

/** The name of a type of another module says less than what the story says of it. */
function summaryOf(type: DocgenType, { table }: Pick<StrictArgTypes[string], 'table'>): string {
  const text = textOf(type);
  const ofStory = table?.type?.summary;
  return /^\w+$/.test(text) && ofStory !== undefined && ofStory !== 'union' ? ofStory : text;
}

/** Gives each prop the type that its declaration has, unless the story gives one itself. */
export const typedArgTypes: ArgTypesEnhancer = ({
  argTypes,
  component,
  initialArgs,
  parameters,
}) => {
  const props = docgenOf(component)?.props ?? {};
  const firstProps = (parameters['firstProps'] ?? []) as readonly string[];
  const byValue = typedByValue(initialArgs);
  return Object.fromEntries(
    inOrder({ ...argTypes, ...byValue }, firstProps).map(([name]) => {
      const argType = { name, ...byValue[name], ...argTypes[name] };
      const docgen = props[name]?.tsType;
      // react-docgen does not find types of other modules; the story gives those itself.
      if (!docgen || textOf(docgen) === 'unknown') return [name, argType];
      const table = { ...argType.table, type: { summary: summaryOf(docgen, argType) } };
      const type = controlTypeOf(docgen);
      return [name, { ...argType, table, ...(type && { type }) }];
    }),
  );
};
