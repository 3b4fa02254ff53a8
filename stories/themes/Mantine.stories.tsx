import { Alert, Button, createTheme, MantineProvider } from '@mantine/core';
import mantineSheet from '@mantine/core/styles.css?inline';
import type { Meta, StoryObj } from '@storybook/react-vite';
import theme from 'react-api-error/themes/mantine.css?inline';
import { components } from '../../consumers/mantine/src/components.js';
import { Beside, parameters } from './Beside.js';
import { usePageScheme } from './usePageScheme.js';
import { saidByTheAlert } from './words.js';

const meta = { title: 'Theming/Mantine', tags: ['!autodocs'], parameters } satisfies Meta;
export default meta;

/** White words on Mantine's default button colour have a contrast of only 3.55. */
const readable = createTheme({
  components: { Button: Button.extend({ defaultProps: { color: 'blue.8' } }) },
});

function InMantine() {
  const scheme = usePageScheme();
  return (
    <MantineProvider theme={readable} forceColorScheme={scheme}>
      <Beside sheets={[mantineSheet, theme]} components={components}>
        <Alert color="red" title={saidByTheAlert.error.title} withCloseButton>
          {saidByTheAlert.error.body}
        </Alert>
        <Alert color="orange" title={saidByTheAlert.warning.title} withCloseButton>
          {saidByTheAlert.warning.body}
        </Alert>
      </Beside>
    </MantineProvider>
  );
}

/** `themes/mantine.css` and Mantine's own components, beside Mantine's Alert. */
export const Mantine: StoryObj<typeof meta> = { render: () => <InMantine /> };
