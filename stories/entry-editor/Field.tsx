import { type ApiError, useFieldIssues } from 'react-api-error';
import { FieldInput } from './FieldInput.js';
import { hintOf, inputId } from './fieldText.js';
import type { ContentField, EditorLocale, Space } from './useSpace.js';

export interface FieldProps {
  readonly field: ContentField;
  readonly locale: EditorLocale;
  readonly space: Space;
  readonly error: ApiError | null;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** Label, hint, input and the server's complaint about its value. */
export function Field({ field, locale, space, error, value, onChange }: FieldProps) {
  const inLocale = useFieldIssues(error, ['fields', field.id, locale.code]);
  const inField = useFieldIssues(error, ['fields', field.id]);
  // An issue that names no locale is about the field as a whole, and is shown at the default locale.
  const isWhole = locale.default && inField.issues.some((issue) => issue.locale === undefined);
  const { messages, inputProps, messageProps } = isWhole ? inField : inLocale;

  const id = inputId(field.id, locale.code);
  const hint = hintOf(field);
  const isRequired = field.required && locale.default;
  const described = [hint && `${id}-hint`, inputProps['aria-describedby']].filter(Boolean);
  const attributes = {
    ...inputProps,
    id,
    lang: field.localized ? locale.code : undefined,
    'aria-describedby': described.join(' ') || undefined,
    'aria-required': (isRequired && field.type !== 'Boolean') || undefined,
  };
  const label = (
    <label className="ee-label" htmlFor={id}>
      {field.name}
      {isRequired && <span className="ee-muted"> (required)</span>}
    </label>
  );

  return (
    <div className="ee-field" data-invalid={messages.length > 0 || undefined} data-of={field.id}>
      {field.type === 'Boolean' ? (
        <div className="ee-row">
          <FieldInput {...{ field, space, value, onChange, attributes }} />
          {label}
        </div>
      ) : (
        label
      )}
      {hint && (
        <p className="ee-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {field.type !== 'Boolean' && (
        <FieldInput {...{ field, space, value, onChange, attributes }} />
      )}
      {messages.length > 0 && (
        <p className="ee-message" {...messageProps}>
          {messages.join('. ')}
        </p>
      )}
    </div>
  );
}
