import { screen } from '@testing-library/react';
import { onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { silence } from '../components/support.js';

/** Longer than an announcement takes to be made. */
const QUIET_MS = 800;

const BANNER = '[data-part=banner]';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The banner on the page. */
export const banner = () => document.querySelector<HTMLElement>(BANNER);

/** Presses the button with this name, by a real pointer. */
export const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

/** Replaces the text of the field with this label, by a real keyboard. */
export const fill = (label: string, text: string) =>
  userEvent.fill(screen.getByLabelText(label), text);

/** Waits until what has happened so far has been spoken. */
export const quiet = () => sleep(QUIET_MS);

/**
 * Follows what the page shows and says, commit by commit, from now on: a banner that goes for one
 * commit only is seen too.
 */
export function watch() {
  const spoken: string[] = [];
  let removed = 0;
  const observer = new MutationObserver(see);
  observer.observe(document.body, { childList: true, subtree: true });
  onTestFinished(() => {
    observer.disconnect();
    silence();
  });

  function see(records: readonly MutationRecord[]): void {
    for (const { target, addedNodes, removedNodes } of records) {
      const region = (target as Element).closest('[aria-live]');
      for (const { textContent } of region ? addedNodes : [])
        if (textContent) spoken.push(textContent);
      for (const node of removedNodes) {
        const isBanner =
          node instanceof Element && (node.matches(BANNER) || node.querySelector(BANNER));
        if (isBanner) removed += 1;
      }
    }
  }

  function soFar(): readonly string[] {
    see(observer.takeRecords());
    return spoken;
  }

  return {
    /** How often a banner was taken off the page. */
    removed(): number {
      see(observer.takeRecords());
      return removed;
    },
    /** What was spoken until now. */
    soFar,
    /** What was spoken until nothing more comes. */
    async spoken(): Promise<readonly string[]> {
      await quiet();
      return soFar();
    },
  };
}
