import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ApiErrorComponents } from 'react-api-error';
import theme from 'react-api-error/themes/shadcn.css?inline';
import { Beside, parameters } from './Beside.js';
import tokens from './shadcnTokens.css?inline';
import { saidByTheAlert } from './words.js';

/** shadcn/ui has no package: an app has its Button as a file. This one wears the same colours. */
const components: ApiErrorComponents = {
  Button: ({ purpose, state, ...rest }) => (
    <button
      className={`shadcn-button ${purpose === 'primary' ? 'is-default' : 'is-outline'}`}
      data-state={state}
      {...rest}
    />
  ),
};

const meta = { title: 'Theming/shadcn', tags: ['!autodocs'], parameters } satisfies Meta;
export default meta;

/** `themes/shadcn.css` on the properties of shadcn/ui, beside an alert in its looks. */
export const Shadcn: StoryObj<typeof meta> = {
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
