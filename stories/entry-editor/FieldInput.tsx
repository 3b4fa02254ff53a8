import type { ChangeEvent } from 'react';
import { titleOf } from './fieldText.js';
import type { ContentField, ContentType, Space } from './useSpace.js';

export interface FieldInputProps {
  readonly field: ContentField;
  readonly space: Space;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  /** Attributes for the input: id, name, ARIA, language. */
  readonly attributes: {
    readonly id: string;
    readonly lang?: string | undefined;
    readonly 'aria-invalid'?: true;
    readonly 'aria-describedby'?: string | undefined;
    readonly 'aria-required'?: true | undefined;
  };
}

type Typing = ChangeEvent<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>;

const asText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` : '';

/** A number if it is one; otherwise the text, for the server to judge. */
function toNumber(text: string): unknown {
  const number = Number(text.replace(',', '.'));
  return text.trim() === '' || Number.isNaN(number) ? text : number;
}

function toLink(id: string): unknown {
  return id === '' ? undefined : { sys: { type: 'Link', linkType: 'Entry', id } };
}

function choicesOf({ validations = [] }: ContentField): readonly string[] | undefined {
  return validations.flatMap(({ in: choices }) => (choices ? [choices.map(String)] : []))[0];
}

/** The input that fits a field's type. */
export function FieldInput({ field, space, value, onChange, attributes }: FieldInputProps) {
  const className = 'ee-input';
  const typed = ({ target }: Typing) => onChange(target.value);
  const choices = choicesOf(field);

  if (choices)
    return (
      <select {...attributes} className={className} value={asText(value)} onChange={typed}>
        <option value="">Choose…</option>
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    );
  if (field.type === 'Text')
    return (
      <textarea
        {...attributes}
        className={className}
        rows={field.id === 'body' ? 6 : 3}
        value={asText(value)}
        onChange={typed}
      />
    );
  if (field.type === 'Integer' || field.type === 'Number')
    return (
      <input
        {...attributes}
        className={className}
        inputMode="decimal"
        value={asText(value)}
        onChange={({ target }) => onChange(toNumber(target.value))}
      />
    );
  if (field.type === 'Boolean')
    return (
      <input
        {...attributes}
        className="ee-check"
        type="checkbox"
        checked={value === true}
        onChange={({ target }) => onChange(target.checked)}
      />
    );
  if (field.type === 'Date')
    return (
      <input
        {...attributes}
        className={className}
        type="date"
        value={asText(value).slice(0, 10)}
        onChange={({ target }) => onChange(target.value && `${target.value}T08:00:00Z`)}
      />
    );
  if (field.type === 'Link')
    return (
      <select
        {...attributes}
        className={className}
        value={(value as { sys?: { id?: string } } | undefined)?.sys?.id ?? ''}
        onChange={({ target }) => onChange(toLink(target.value))}
      >
        <option value="">Choose…</option>
        {space.authors.map((author) => (
          <option key={author.sys.id} value={author.sys.id}>
            {titleOf(author, { displayField: 'name' } as ContentType)}
          </option>
        ))}
      </select>
    );
  if (field.type === 'Array')
    return <TagsInput {...{ attributes, value, onChange }} className={className} />;
  return <input {...attributes} className={className} value={asText(value)} onChange={typed} />;
}

interface TagsInputProps extends Pick<FieldInputProps, 'attributes' | 'value' | 'onChange'> {
  readonly className: string;
}

/** Tags separated by commas. A space or comma that was just typed stays until the next letter. */
function TagsInput({ attributes, className, value, onChange }: TagsInputProps) {
  const tags = Array.isArray(value) ? value : [];
  return (
    <input
      {...attributes}
      className={className}
      value={tags.join(',')}
      onChange={({ target }) => onChange(target.value === '' ? [] : target.value.split(','))}
      onBlur={() => onChange(tags.map((tag) => String(tag).trim()).filter(Boolean))}
    />
  );
}
