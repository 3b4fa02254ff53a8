import type { ReactNode } from 'react';
import { useId } from 'react';
import { intents } from '../intents.js';
import { writeAddress } from './address.js';
import { CopyButton } from './CopyButton.js';
import { type Complaints, examples, hintOfBody, type Pasted } from './pasted.js';

export interface PastedFormProps {
  readonly pasted: Pasted;
  readonly complaints: Complaints;
  /** Whether a link can share what is entered. */
  readonly isShared: boolean;
  readonly onChange: (pasted: Pasted) => void;
}

export function PastedForm({ pasted, complaints, isShared, onChange }: PastedFormProps) {
  const change = (part: Partial<Pasted>) => onChange({ ...pasted, ...part });
  const text = (name: 'status' | 'headers' | 'body' | 'thrown') => ({
    complaint: complaints[name],
    value: pasted[name],
    onChange: (value: string) => change({ [name]: value }),
  });
  return (
    <form className="pg-form" onSubmit={(event) => event.preventDefault()} aria-label="Failure">
      <div className="pg-examples" role="group" aria-label="Examples">
        {examples.map((one) => (
          <button key={one.label} type="button" onClick={() => onChange(one.pasted)}>
            {one.label}
          </button>
        ))}
      </div>
      <div className="pg-row">
        <Choice
          label="What the call got"
          value={pasted.kind}
          options={{ answer: 'A response', thrown: 'A thrown error' }}
          onChange={(kind) => change({ kind: kind === 'thrown' ? 'thrown' : 'answer' })}
        />
        <Choice
          label="What was attempted"
          value={pasted.intent}
          options={{
            '': 'Not specified',
            ...Object.fromEntries(intents.map((name) => [name, name])),
          }}
          onChange={(value) => change({ intent: intents.find((name) => name === value) ?? '' })}
        />
      </div>
      {pasted.kind === 'answer' ? (
        <>
          <Field label="Status" rows={1} {...text('status')} />
          <Field label="Headers" rows={3} hint="One per line." {...text('headers')} />
          <Field label="Body" rows={9} hint={hintOfBody(pasted.body)} {...text('body')} />
        </>
      ) : (
        <Field
          label="Text of the error"
          rows={6}
          hint="Name and message, as in a stack: “TypeError: Failed to fetch”. JSON is read too."
          {...text('thrown')}
        />
      )}
      {isShared && (
        <CopyButton
          label="Copy link"
          textToCopy={() => writeAddress(pasted)}
          copied="Link copied. Anyone who opens it sees what you pasted."
          refused="The link could not be copied. Copy the address of this page instead."
        />
      )}
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly rows: number;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly complaint: string | undefined;
  readonly onChange: (value: string) => void;
}

function Field({ label, rows, value, hint, complaint, onChange }: FieldProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', complaint ? `${id}-complaint` : ''].join(' ').trim();
  const props = {
    id,
    value,
    spellCheck: false,
    autoComplete: 'off',
    'aria-invalid': complaint ? true : undefined,
    'aria-describedby': described || undefined,
  };
  return (
    <div className="pg-field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="pg-hint">
          {hint}
        </p>
      )}
      {rows === 1 ? (
        <input {...props} inputMode="numeric" onChange={({ target }) => onChange(target.value)} />
      ) : (
        <textarea {...props} rows={rows} onChange={({ target }) => onChange(target.value)} />
      )}
      <p id={`${id}-complaint`} className="pg-complaint" aria-live="polite">
        {complaint}
      </p>
    </div>
  );
}

interface ChoiceProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly options: Readonly<Record<string, string>>;
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="pg-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {Object.entries(options).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
