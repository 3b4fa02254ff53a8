import { useState } from 'react';

export interface CopyButtonProps {
  readonly label: string;
  /** Called when the button is pressed. */
  readonly textToCopy: () => string;
  readonly copied: string;
  /** Said where the browser does not let the page write to the clipboard. */
  readonly refused: string;
}

export function CopyButton({ label, textToCopy, copied, refused }: CopyButtonProps) {
  const [said, setSaid] = useState('');
  async function copy(): Promise<void> {
    const text = textToCopy();
    try {
      await navigator.clipboard.writeText(text);
      setSaid(copied);
    } catch {
      setSaid(refused);
    }
  }
  return (
    <p className="pg-copy">
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
