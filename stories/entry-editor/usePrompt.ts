import { useRef, useState } from 'react';

/** A question that is asked in place. */
export interface Prompt<Answer> {
  readonly isOpen: boolean;
  /** Opens it; `onAnswer` is called when it is answered, and never when it is called off. */
  readonly ask: (onAnswer: (answer: Answer) => void) => void;
  readonly answer: (answer: Answer) => void;
  readonly cancel: () => void;
}

interface Asked<Answer> {
  readonly onAnswer: (answer: Answer) => void;
  readonly origin: Element | null;
}

/** A prompt whose end gives focus back to where it was asked for. */
export function usePrompt<Answer = void>(): Prompt<Answer> {
  const [isOpen, setIsOpen] = useState(false);
  const asked = useRef<Asked<Answer>>(undefined);

  function close(): void {
    setIsOpen(false);
    const origin = asked.current?.origin;
    if (origin instanceof HTMLElement) origin.focus();
  }

  return {
    isOpen,
    ask: (onAnswer) => {
      if (!isOpen) asked.current = { onAnswer, origin: document.activeElement };
      setIsOpen(true);
    },
    answer: (answer) => {
      close();
      asked.current?.onAnswer(answer);
    },
    cancel: close,
  };
}
