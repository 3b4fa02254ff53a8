import { useRef, useState } from 'react';

/** A question that is asked in place. */
export interface Prompt<Answer> {
  readonly isOpen: boolean;
  /** Opens it. `onAnswer` is called with the answer, and not called if the person cancels. */
  readonly ask: (onAnswer: (answer: Answer) => void) => void;
  readonly answer: (answer: Answer) => void;
  readonly cancel: () => void;
}

interface Asked<Answer> {
  readonly onAnswer: (answer: Answer) => void;
  readonly origin: Element | null;
}

/** A prompt that, when it closes, moves focus back to where it was opened from. */
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
