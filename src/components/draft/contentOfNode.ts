import { EDITABLE } from '../../dom/editable.js';

/** The name of a field, and what was typed into it. */
export type Field = readonly [name: string, value: string | Blob];

const FIELDS = `input,select,textarea,${EDITABLE}`;

/** Inputs without typed text, and passwords, which browsers do not let anybody copy. */
const UNCOPIED_TYPE = /^(?:submit|button|reset|image|password)$/;

/** The text of a field; of any other part of a page its fields, or its text if there are none. */
export function contentOfNode(node: Node): string | readonly Field[] | undefined {
  if (!(node instanceof Element)) return node.textContent ?? undefined;
  if (node.matches(FIELDS)) return contentOfField(node);
  const { value } = node as { readonly value?: unknown };
  if (typeof value === 'string') return value;
  const fields = fieldsIn(node);
  const holdsFields = fields.length > 0 || node.matches('form,fieldset');
  return holdsFields ? fields : (node.textContent ?? undefined);
}

function contentOfField(field: Element): string | readonly Field[] {
  const values = valuesOf(field);
  const texts = values.filter((value) => typeof value === 'string');
  const holdsFiles = texts.length < values.length;
  return holdsFiles ? named(field, values) : texts.join('\n');
}

/** All that was typed, in fields without a name and disabled ones too, which a form would not send. */
function fieldsIn(root: Element): readonly Field[] {
  const elements = fieldElements(root);
  const fields = elements.flatMap((field) => named(field, valuesOf(field)));
  if (!(root instanceof HTMLFormElement)) return fields;
  return [...fields, ...otherFields(root, new Set(elements.map(nameOf)))];
}

function fieldElements(root: Element): readonly Element[] {
  // A field outside of a form may belong to it by its attribute `form`.
  const scope = root instanceof HTMLFormElement ? (root.getRootNode() as ParentNode) : root;
  return [...scope.querySelectorAll(FIELDS)].filter(
    (field) => root.contains(field) || ('form' in field && field.form === root),
  );
}

/** What custom elements and `formdata` listeners add to a form when it is sent. */
function otherFields(form: HTMLFormElement, names: ReadonlySet<string>): readonly Field[] {
  return [...new FormData(form)].filter(([name, value]) => value !== '' && !names.has(name));
}

function named(field: Element, values: readonly (string | Blob)[]): readonly Field[] {
  const name = nameOf(field);
  return values.filter((value) => value !== '').map((value) => [name, value]);
}

function valuesOf(field: Element): readonly (string | Blob)[] {
  if (field instanceof HTMLInputElement) return valuesOfInput(field);
  if (field instanceof HTMLSelectElement)
    return Array.from(field.selectedOptions, ({ value }) => value);
  if (field instanceof HTMLTextAreaElement) return [field.value];
  return [(field as HTMLElement).innerText];
}

function valuesOfInput(input: HTMLInputElement): readonly (string | Blob)[] {
  const { type } = input;
  if (UNCOPIED_TYPE.test(type)) return [];
  if (type === 'file') return [...(input.files ?? [])];
  const canBeChecked = type === 'checkbox' || type === 'radio';
  return canBeChecked && !input.checked ? [] : [input.value];
}

function nameOf(field: Element): string {
  return (
    field.getAttribute('name') ||
    labelOf(field) ||
    field.getAttribute('aria-label') ||
    field.getAttribute('placeholder') ||
    '(no name)'
  );
}

/** The text of the label, without the text of a field inside it. */
function labelOf(field: Element): string | undefined {
  const { labels } = field as Partial<HTMLInputElement>;
  const label = labels?.[0]?.cloneNode(true) as Element | undefined;
  for (const inner of label?.querySelectorAll(FIELDS) ?? []) inner.remove();
  return label?.textContent?.trim();
}
