import type { ArgTypesEnhancer } from 'storybook/internal/types';

/** A type as react-docgen writes it down. */
interface DocgenType {
  readonly name: string;
  readonly raw?: string;
  readonly value?: string;
  readonly elements?: readonly DocgenType[];
}

interface Documented {
  readonly __docgenInfo?: {
    readonly props?: Readonly<Record<string, { readonly tsType?: DocgenType }>>;
  };
}

/** A type as a reader knows it: `'background' | 'submit'`, where Storybook alone says "union". */
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

/** Gives each prop the type that its declaration has, unless the story says it itself. */
export const typedArgTypes: ArgTypesEnhancer = ({ argTypes, component }) => {
  const props = (component as Documented | undefined)?.['__docgenInfo']?.props ?? {};
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const type = props[name]?.tsType;
      if (!type || argType.table?.type?.detail) return [name, argType];
      const table = { ...argType.table, type: { summary: textOf(type) } };
      return [name, { ...argType, table }];
    }),
  );
};
