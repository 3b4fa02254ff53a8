import { create } from 'storybook/theming';

/** The name of the page, and the alternative text of the logo. */
const title = 'react-api-error';

/** The logo: a speech bubble that leads out of a broken line. */
function mark(ink: string, accent: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="212" height="32" viewBox="0 0 212 32" role="img" aria-label="${title}">
<path d="M6 3h20a4 4 0 0 1 4 4v13a4 4 0 0 1-4 4H15l-7 6v-6H6a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4Z" fill="${accent}"/>
<path d="M8 14h5m4 0h6m-4-4 4 4-4 4" fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>
<text x="42" y="21" font-family="ui-monospace,SF Mono,Menlo,Consolas,monospace" font-size="17" font-weight="600" fill="${ink}">${title}</text>
</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

const fontBase = 'system-ui, "Segoe UI", Roboto, sans-serif';
const fontCode = 'ui-monospace, "SF Mono", Menlo, Consolas, monospace';
const shared = { brandTitle: title, brandTarget: '_self', fontBase, fontCode, appBorderRadius: 8 };

const light = create({
  ...shared,
  base: 'light',
  brandImage: mark('#1d2330', '#c6281c'),
  colorPrimary: '#c6281c',
  colorSecondary: '#1f5fb8',
  appBg: '#f4f4f1',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#dcdcd5',
  textColor: '#1d2330',
  textMutedColor: '#5a6070',
  barBg: '#ffffff',
  barTextColor: '#525866',
  barHoverColor: '#1f5fb8',
  barSelectedColor: '#1f5fb8',
});

const dark = create({
  ...shared,
  base: 'dark',
  brandImage: mark('#eceef3', '#d8453a'),
  colorPrimary: '#ff8478',
  colorSecondary: '#5c9aff',
  appBg: '#14161b',
  appContentBg: '#1b1e25',
  appPreviewBg: '#1b1e25',
  appBorderColor: '#343945',
  textColor: '#eceef3',
  textMutedColor: '#a9b0be',
  barBg: '#1b1e25',
  barTextColor: '#b4bac7',
  barHoverColor: '#8ab8ff',
  barSelectedColor: '#8ab8ff',
});

/** The theme of the Storybook around the stories, and of its docs pages. */
export const brand = { light, dark };
