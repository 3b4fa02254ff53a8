import { Note } from '@contentful/f36-note';
import type { Meta, StoryObj } from '@storybook/react-vite';
import theme from 'react-api-error/themes/forma36.css?inline';
import { components } from '../../consumers/forma36/src/components.js';
import { Beside, parameters } from './Beside.js';
import { usePageScheme } from './usePageScheme.js';
import { saidByTheAlert } from './words.js';

/** Forma 36 has no dark colours, so an app that uses it has no dark page. */
const lightPage = '@media (forced-colors: none) { :root { color-scheme: light !important; } }';

const meta = {
  title: 'Theming/Forma 36',
  tags: ['!autodocs'],
  parameters,
} satisfies Meta;
export default meta;

/** Says why the page stays light although the toolbar says dark. */
function NoDarkColours() {
  if (usePageScheme() === 'light') return null;
  return <p>Forma 36 has no dark colours, so this page stays light.</p>;
}

/** `themes/forma36.css` and Forma 36's own components, beside its Note. */
export const Forma36: StoryObj<typeof meta> = {
  name: 'Forma 36',
  render: () => (
    <>
      <NoDarkColours />
      <Beside sheets={[lightPage, theme]} components={components}>
        <Note variant="negative" title={saidByTheAlert.error.title} withCloseButton>
          {saidByTheAlert.error.body}
        </Note>
        <Note variant="warning" title={saidByTheAlert.warning.title} withCloseButton>
          {saidByTheAlert.warning.body}
        </Note>
      </Beside>
    </>
  ),
};
