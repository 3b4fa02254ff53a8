import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig } from 'vite';
import { sourceAlias } from '../scripts/sourceAlias.mjs';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: [
    '@storybook/addon-docs',
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
    '@storybook/addon-themes',
    'msw-storybook-addon',
  ],
  staticDirs: [
    'public',
    // For language models, with the pages that it lists.
    { from: '../llms.txt', to: '/llms.txt' },
    { from: '../README.md', to: '/README.md' },
    { from: '../docs', to: '/docs' },
  ],
  viteFinal: (own) => mergeConfig(own, { resolve: { alias: sourceAlias } }),
  // Visitors need no list of first steps in Storybook.
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The native compiler has no API for the TypeScript docgen.
  typescript: { reactDocgen: 'react-docgen' },
};

export default config;
