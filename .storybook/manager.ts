import { addons } from 'storybook/manager-api';
import { brand } from './brand.js';
import { systemTheme } from './themeOf.js';

/** The stories without the addon panel, which would take room from the demo. */
const WITHOUT_PANEL = /^(?:entry-editor|playground|start)--|^theming-/;

addons.setConfig({
  theme: brand[systemTheme],
  layoutCustomisations: {
    showPanel: ({ storyId }, isShown) =>
      isShown && !(storyId !== undefined && WITHOUT_PANEL.test(storyId)),
  },
});

/** `npm start` opens the entry editor; the built site opens the start page, which comes first. */
const address = new URL(globalThis.location.href);
const isDevelopment = Reflect.get(globalThis, 'CONFIG_TYPE') === 'DEVELOPMENT';
if (isDevelopment && !address.searchParams.has('path')) {
  address.searchParams.set('path', '/story/entry-editor--playground');
  globalThis.history.replaceState(null, '', address);
}
