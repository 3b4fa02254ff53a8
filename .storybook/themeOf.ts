export type Theme = 'light' | 'dark';

/** What the page looks like while nobody has chosen: as the system, and the Storybook around it, do. */
export const systemTheme: Theme = globalThis.matchMedia('(prefers-color-scheme: dark)').matches
  ? 'dark'
  : 'light';

/** The theme that was chosen in the toolbar, or else that of the system. */
export function themeOf(chosen: string | undefined): Theme {
  return chosen === 'dark' || chosen === 'light' ? chosen : systemTheme;
}
