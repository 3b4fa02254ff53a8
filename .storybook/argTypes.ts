import type { ArgTypesEnhancer, SBType } from 'storybook/internal/types';

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
  if (name === 'signature') return (raw ?? name).replaceAll(/\s+/g, ' ');
  if (name !== 'union') return raw ?? name;
  const members = elements.filter((member) => member.name !== 'undefined');
  return members
    .map((member) => {
      const text = textOf(member);
      return members.length > 1 && text.includes('=>') ? `(${text})` : text;
    })
    .join(' | ');
}

const PRIMITIVES = ['boolean', 'number', 'string'] as const;

/** The control for a prop, for types that clearly have one. */
function controlTypeOf(type: DocgenType): SBType | undefined {
  const text = textOf(type);
  const primitive = PRIMITIVES.find((name) => name === text);
  if (primitive) return { name: primitive };
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

/** Gives each prop the type that its declaration has, unless the story gives one itself. */
export const typedArgTypes: ArgTypesEnhancer = ({ argTypes, component, parameters }) => {
  const props = docgenOf(component)?.props ?? {};
  const firstProps = (parameters['firstProps'] ?? []) as readonly string[];
  return Object.fromEntries(
    inOrder(argTypes, firstProps).map(([name, argType]) => {
      const docgen = props[name]?.tsType;
      // react-docgen does not find types of other modules; the story gives those itself.
      if (!docgen || textOf(docgen) === 'unknown') return [name, argType];
      const table = { ...argType.table, type: { summary: textOf(docgen) } };
      const type = controlTypeOf(docgen);
      return [name, { ...argType, table, ...(type && { type }) }];
    }),
  );
};
