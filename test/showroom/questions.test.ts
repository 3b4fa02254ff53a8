import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { openSite } from './openSite.js';

const START = '?path=/docs/start--docs';

const site = openSite();
let page: Page;
beforeAll(async () => {
  page = await site.open(START);
});

/** What a newcomer asks, the link of the start page that promises it, and what shows the answer. */
const questions = [
  ['How do I show it in a form?', 'Show it in a form', 'fieldTarget='],
  ['How do I change a word?', 'Change a word', 'copy={copy}'],
  ['How do I get German?', 'German, or another language', 'locale={de}'],
  ['How do I get it dark?', 'Dark', 'The colours follow the text.'],
  ['May it be my own button?', 'My own button', 'Button: ('],
  ['Or that of MUI?', 'MUI', "from '@mui/material'"],
  ['Or that of shadcn/ui?', 'shadcn/ui', '@/components/ui/button'],
  ['How do I test it?', 'Test it', 'apiErrorResponse('],
  ['With TanStack Query?', 'TanStack Query', 'sourcePending:'],
  ['With SWR?', 'SWR', 'sourcePending:'],
  ['What is recovery?', 'What is recovery ?', 'the one thing that helps'],
  ['In Next?', 'Next', "'use server'"],
  ['How do I read a format of my own?', 'My API has a format of its own', 'ErrorFormat'],
  ['What may my server send?', 'What my own server may send', '"errors": ['],
  ['What happens after a sign-in?', 'Try again after a sign-in', 'onSignIn'],
  ['Does it need unsafe-inline?', 'A strict content security policy', 'nonce'],
] as const;

test.each(questions)(
  '“%s” is answered on the screen that the start page leads to',
  async (_, link, answer) => {
    // Within the Storybook, so that nothing is loaded anew.
    await page.locator('#start--docs').click();
    const shown = page.frameLocator('#storybook-preview-iframe');
    await shown.getByRole('link', { name: link, exact: true }).click();
    const body = shown.locator('#storybook-docs');
    await expect
      .poll(
        () =>
          body.evaluate((docs, text) => {
            // the start page names what it links to
            if (docs.querySelector('.start')) return false;
            const blocks = [...docs.querySelectorAll('pre, p, td')];
            return blocks.some((block) => {
              const { top, height } = block.getBoundingClientRect();
              const isOnScreen = height > 0 && top >= 0 && top < globalThis.innerHeight;
              return isOnScreen && block.textContent.includes(text);
            });
          }, answer),
        { timeout: 15_000 },
      )
      .toBe(true);
  },
);
