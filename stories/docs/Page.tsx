import { Markdown } from '@storybook/addon-docs/blocks';
import { pages } from './pages.js';

interface PageProps {
  /** The file that holds the text. */
  readonly at: string;
  readonly text: string;
}

/** A page of the docs, with its links turned into links to the other pages of the Storybook. */
export function Page({ at, text }: PageProps) {
  return <Markdown>{linkedTo(at, text)}</Markdown>;
}

const LINK = /\[([^\]]+)\]\((?!https?:|#)([^)#\s]+)(#[^)\s]+)?\)/g;

/** A file that no page shows, such as the README, is named without a link. */
function linkedTo(at: string, text: string): string {
  return text.replaceAll(LINK, (_, words: string, target: string, heading = '') => {
    const { pathname } = new URL(target, `https://docs/${at}`);
    const id = pages[pathname.slice(1)];
    return id === undefined ? words : `[${words}](?path=/docs/${id}${heading})`;
  });
}
