import './speech.css';
import { useEffect, useRef, useState } from 'react';
import { watchSpeech } from './watchSpeech.js';

const REGIONS = '[aria-live]:not([aria-live=off]), [role=alert], [role=status]';

/** The most lines that the log keeps; the oldest go first. */
const KEPT = 200;

interface Line {
  readonly number: number;
  readonly time: string;
  readonly kind: string;
  readonly words: string;
}

export interface SpeechLogProps {
  /** Called once the log is listening. */
  readonly onListening: () => void;
}

/**
 * Lists what a screen reader is told, in order: what is added to live regions, and the name and
 * description of what gets focus. The log itself is not a live region, and focus in it is not listed.
 */
export function SpeechLog({ onListening }: SpeechLogProps) {
  const [lines, setLines] = useState<readonly Line[]>([]);
  const list = useRef<HTMLOListElement>(null);
  const listening = useRef(onListening);

  useEffect(() => {
    const start = performance.now();
    const stop = watchSpeech({
      regions: REGIONS,
      except: '.speech-log',
      onLine: (line) => {
        const seconds = (performance.now() - start) / 1000;
        setLines((before) => [...before, toLine(line, seconds, before.at(-1))].slice(-KEPT));
        requestAnimationFrame(() => list.current?.scrollTo({ top: list.current.scrollHeight }));
      },
    });
    listening.current();
    return stop;
  }, []);

  return (
    <section className="speech-log" aria-label="Speech log">
      <header>
        <strong>What a screen reader is told</strong>
        <button type="button" onClick={() => setLines([])}>
          Clear
        </button>
      </header>
      {lines.length === 0 && <p>Nothing yet. Use the page with the keyboard.</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrollable region must be reachable by keyboard */}
      <ol ref={list} tabIndex={0} aria-label="Lines">
        {lines.map(({ number, time, kind, words }) => (
          <li key={number}>
            <span>{time}</span> <b>{kind}</b> <span>{words}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function toLine(line: string, seconds: number, before: Line | undefined): Line {
  const colon = line.indexOf(': ');
  return {
    number: (before?.number ?? 0) + 1,
    time: `${seconds.toFixed(1)} s`,
    kind: colon < 0 ? line : line.slice(0, colon),
    words: colon < 0 ? 'nothing has focus' : line.slice(colon + 2),
  };
}
