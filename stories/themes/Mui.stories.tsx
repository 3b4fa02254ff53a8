import { Alert, AlertTitle, createTheme, CssBaseline, ThemeProvider } from '@mui/material';
import type { Meta, StoryObj } from '@storybook/react-vite';
import theme from 'react-api-error/themes/mui.css?inline';
import { fn } from 'storybook/test';
import { components } from '../../consumers/mui/src/components.js';
import { Beside, parameters } from './Beside.js';
import { saidByTheAlert } from './words.js';

/** Follows the attribute that the toolbar sets for light or dark. */
const muiTheme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-theme' },
  colorSchemes: { light: true, dark: true },
});

const meta = { title: 'Theming/MUI', tags: ['!autodocs'], parameters } satisfies Meta;
export default meta;

/** `themes/mui.css` and MUI's own components, beside MUI's Alert. */
export const Mui: StoryObj<typeof meta> = {
  name: 'MUI',
  render: () => (
    <ThemeProvider theme={muiTheme} storageManager={null}>
      <CssBaseline />
      <Beside sheets={[theme]} components={components}>
        <Alert severity="error" onClose={fn()}>
          <AlertTitle>{saidByTheAlert.error.title}</AlertTitle>
          {saidByTheAlert.error.body}
        </Alert>
        <Alert severity="warning" onClose={fn()}>
          <AlertTitle>{saidByTheAlert.warning.title}</AlertTitle>
          {saidByTheAlert.warning.body}
        </Alert>
      </Beside>
    </ThemeProvider>
  ),
};
