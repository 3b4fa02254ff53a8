import { type ErrorCode, errorCatalog } from 'react-api-error';
import { useId } from 'react';
import type { Provocation } from '../content-api/provocations.js';

export interface ProvokeRowProps {
  readonly provocation: Provocation;
  readonly isArmed: boolean;
  readonly onProvoke: () => void;
  readonly onUndo: () => void;
}

function statusOf(id: string): number | undefined {
  // Transport failures have a row in the catalog too, but no status.
  const row = errorCatalog[id as ErrorCode] as { readonly status?: number } | undefined;
  return row?.status;
}

/** One failure that the panel can cause. */
export function ProvokeRow({ provocation, isArmed, onProvoke, onUndo }: ProvokeRowProps) {
  const { id, label, how, undo } = provocation;
  const hint = useId();
  return (
    <li className="demo-row" data-armed={isArmed || undefined}>
      <button
        type="button"
        className="demo-provoke"
        aria-describedby={hint}
        aria-pressed={isArmed}
        onClick={onProvoke}
      >
        <span className="demo-code">{statusOf(id) ?? '–'}</span>
        {label}
      </button>
      <p id={hint}>{how}</p>
      {isArmed && undo && (
        <button type="button" className="demo-button" onClick={onUndo}>
          Undo
        </button>
      )}
    </li>
  );
}
