import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ApiErrorComponents } from 'react-api-error';
import theme from 'react-api-error/themes/shadcn.css?inline';
import { Beside, parameters } from './Beside.js';
import tokens from './shadcnTokens.css?inline';
import { saidByTheAlert } from './words.js';

/** shadcn/ui is not a package: an app has its own copy of the Button. This one has the same colours. */
const components: ApiErrorComponents = {
  Button: ({ purpose, state, ...rest }) => (
    <button
      className={`shadcn-button ${purpose === 'primary' ? 'is-default' : 'is-outline'}`}
      data-state={state}
      {...rest}
    />
  ),
};

const meta = {
  title: 'Theming/shadcn',
  tags: ['!autodocs'],
  // The page has a background of its own.
  parameters: { ...parameters, layout: 'fullscreen' },
} satisfies Meta;
export default meta;

/** `themes/shadcn.css` with the properties of shadcn/ui, beside an alert that looks like its own. */
export const Shadcn: StoryObj<typeof meta> = {
  name: 'shadcn',
  render: () => (
    <div className="shadcn-page">
      <Beside sheets={[tokens, theme]} components={components}>
        {(['error', 'warning'] as const).map((severity) => (
          <div key={severity} className={`shadcn-alert is-${severity}`}>
            <strong>{saidByTheAlert[severity].title}</strong>
            <p>{saidByTheAlert[severity].body}</p>
          </div>
        ))}
      </Beside>
    </div>
  ),
};
