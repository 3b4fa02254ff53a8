import { MantineProvider } from '@mantine/core';
import mantineSheet from '@mantine/core/styles.css?inline';
import { createTheme, CssBaseline, ThemeProvider } from '@mui/material';
import type { ReactNode } from 'react';
import forma36 from 'react-api-error/themes/forma36.css?inline';
import mantine from 'react-api-error/themes/mantine.css?inline';
import mui from 'react-api-error/themes/mui.css?inline';
import shadcn from 'react-api-error/themes/shadcn.css?inline';
import shadcnTokens from '../../stories/themes/shadcnTokens.css?inline';

/** A page of an app with a design system: that system's properties and colors, and our theme. */
export interface DesignSystemPage {
  readonly schemes: readonly ('light' | 'dark')[];
  readonly render: (scheme: 'light' | 'dark') => ReactNode;
}

const muiTheme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-theme' },
  colorSchemes: { light: true, dark: true },
});

const both = ['light', 'dark'] as const;

/** A page for each theme of `src/styles/themes`, by the theme's name. */
export const designSystemPages: Readonly<Record<string, DesignSystemPage>> = {
  mantine: {
    schemes: both,
    render: (scheme) => (
      <MantineProvider forceColorScheme={scheme}>
        <style>{mantineSheet}</style>
        <style>{mantine}</style>
      </MantineProvider>
    ),
  },
  mui: {
    schemes: both,
    render: () => (
      <ThemeProvider theme={muiTheme} storageManager={null}>
        <CssBaseline />
        <style>{mui}</style>
      </ThemeProvider>
    ),
  },
  forma36: { schemes: ['light'], render: () => <style>{forma36}</style> },
  shadcn: {
    schemes: both,
    render: () => (
      <>
        <style>{shadcnTokens}</style>
        <style>{'body { background: var(--background); color: var(--foreground); }'}</style>
        <style>{shadcn}</style>
      </>
    ),
  },
};
