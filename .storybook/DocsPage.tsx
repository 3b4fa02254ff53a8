import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { type ReactNode, useEffect, useState } from 'react';
import { addons } from 'storybook/preview-api';
import { brand } from './brand.js';
import { type Theme, themeOf } from './themeOf.js';

interface Globals {
  readonly theme?: string;
}

/** Docs pages follow the theme of the toolbar too, even those without a story. */
export function DocsPage(props: DocsContainerProps & { readonly children?: ReactNode }) {
  const [theme, setTheme] = useState(themeOfAddress);

  useEffect(() => {
    const channel = addons.getChannel();
    const onGlobals = ({ globals }: { readonly globals: Globals }) =>
      setTheme(themeOf(globals.theme));
    channel.on('globalsUpdated', onGlobals);
    return () => channel.off('globalsUpdated', onGlobals);
  }, []);

  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  return <DocsContainer {...props} theme={brand[theme]} />;
}

/** The theme that was chosen before this page opened is in its address: `globals=theme:dark`. */
function themeOfAddress(): Theme {
  const globals = new URLSearchParams(globalThis.location.search).get('globals') ?? '';
  const [, chosen] = /(?:^|;)theme:(\w+)/.exec(globals) ?? [];
  return themeOf(chosen);
}
