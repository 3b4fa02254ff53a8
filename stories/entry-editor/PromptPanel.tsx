import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';

export interface PromptPanelProps {
  readonly title: string;
  readonly submit: string;
  readonly onSubmit: (data: FormData) => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A small form below the banner that opened it. */
export function PromptPanel({ title, submit, onSubmit, onCancel, children }: PromptPanelProps) {
  const form = useRef<HTMLFormElement>(null);
  const id = useId();

  useEffect(() => form.current?.querySelector<HTMLElement>('input,textarea')?.focus(), []);

  function onFormSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    onSubmit(new FormData(event.currentTarget));
  }

  return (
    <form className="ee-prompt" ref={form} aria-labelledby={id} onSubmit={onFormSubmit}>
      <h3 id={id}>{title}</h3>
      {children}
      <div className="ee-row">
        <button type="submit" className="ee-button" data-look="primary">
          {submit}
        </button>
        <button type="button" className="ee-button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
