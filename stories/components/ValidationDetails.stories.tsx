import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ComponentProps, useState } from 'react';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { ApiErrorProvider, ValidationDetails } from '../../src/index.js';
import { languageOf } from '../languages.js';
import { consumerCode } from './consumerCode.js';
import { failure, refused } from './failures.js';

const meta = {
  title: 'Components/ValidationDetails',
  component: ValidationDetails,
  args: { error: refused },
  argTypes: {
    error: { control: false },
    issues: { control: false },
    headingLevel: { control: 'inline-radio', options: [2, 3, 4, 5, 6] },
    pageSize: { control: { type: 'number', min: 1 } },
  },
  parameters: { docs: { source: consumerCode('ValidationDetails') } },
} satisfies Meta<typeof ValidationDetails>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Without targets the sentences are plain text, not dead links. */
export const Text: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('link')).toBeNull();
  },
};

/** With targets the sentences are links, in the order of the form. */
export const Links: Story = {
  args: { fieldTarget: ({ field }) => field },
  render: (args) => <Form {...args} />,
  play: async ({ canvas }) => {
    const [first] = canvas.getAllByRole('link');
    await expect(first).toHaveTextContent('Title');
    if (first) await userEvent.click(first);
    await waitFor(() => expect(canvas.getByRole('textbox', { name: 'Title' })).toHaveFocus());
  },
};

/** A link first opens the tab that hides its field. */
export const OpensTheTab: Story = {
  args: { fieldTarget: ({ field }) => field, onIssueSelect: fn() },
  render: (args) => <Tabs {...args} />,
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('textbox', { name: 'Slug' })).toBeNull();
    const link = canvas.getAllByRole('link').find(({ textContent }) => textContent?.includes('60'));
    if (link) await userEvent.click(link);
    await waitFor(() => expect(canvas.getByRole('textbox', { name: 'Slug' })).toHaveFocus());
  },
};

/** The app's own labels instead of readable field ids. */
export const OwnLabels: Story = {
  args: { fieldLabel: ({ field }) => (field === 'sku' ? 'Article number' : undefined) },
};

/** An entry that holds a unique value already, by its title, and as a link that leaves the form as it is. */
export const LinkedEntries: Story = {
  parameters: {
    consumerCode: `import { ApiErrorProvider, ValidationDetails } from 'react-api-error';

<ApiErrorProvider
  entityLabel={({ id }) => titles.get(id)}
  entityHref={({ id }) => \`/entries/\${id}\`}
>
  <ValidationDetails error={error} />
</ApiErrorProvider>`,
  },
  args: {
    fieldTarget: ({ field }) => field,
    onIssueSelect: fn(),
    error: failure(422, 'ValidationFailed', {
      details: {
        errors: [
          {
            name: 'unique',
            path: ['fields', 'slug', 'en-US'],
            conflicting: ['harvest', 'orchard'].map((id) => ({
              sys: { type: 'Link', linkType: 'Entry', id },
            })),
          },
          { name: 'required', path: ['fields', 'title', 'en-US'] },
        ],
      },
    }),
  },
  render: (args) => (
    <ApiErrorProvider
      entityLabel={({ id }) => (id === 'harvest' ? 'The apple harvest' : undefined)}
      entityHref={({ id }) => `?path=/entries/${id}`}
    >
      <ValidationDetails {...args} />
    </ApiErrorProvider>
  ),
  play: async ({ canvas }) => {
    const links = canvas.getAllByRole('link', { name: /harvest|orchard/i });
    for (const link of links) await expect(link).toHaveAttribute('target', '_blank');
  },
};

/** A bulk action reports on several entries. Each sentence is a button that opens its entry. */
export const SeveralEntities: Story = {
  parameters: {
    consumerCode: `import { ValidationDetails } from 'react-api-error';

<ValidationDetails
  error={error}
  fieldTarget={({ entity, field }) => () => openEntry(entity?.id, field)}
/>`,
  },
  args: {
    fieldTarget: () => fn(),
    error: failure(422, 'ValidationFailed', {
      details: {
        errors: ['harvest', 'orchard'].map((id) => ({
          sys: { type: 'Link', linkType: 'Entry', id },
          error: {
            sys: { type: 'Error', id: 'ValidationFailed' },
            details: { errors: [{ name: 'required', path: ['fields', 'title', 'en-US'] }] },
          },
        })),
      },
    }),
  },
};

/** A long list, shown a page at a time. Focus moves to the first issue that was added. */
export const Many: Story = {
  args: {
    error: failure(422, 'ValidationFailed', {
      details: {
        errors: Array.from({ length: 70 }, (_, index) => ({
          name: 'required',
          path: ['fields', `field${index + 1}`, 'en-US'],
        })),
      },
    }),
    pageSize: 5,
  },
  play: async ({ canvas, globals }) => {
    const button = canvas.getByRole('button');
    const before = button.textContent;
    await userEvent.click(button);
    await expect(button).not.toHaveTextContent(before);
    // The expected words are English.
    if (languageOf(globals['language']).tag !== 'en') return;
    await expect(before).toBe('Show 5 more of 65');
    await expect(button).toHaveTextContent('Show 5 more of 60');
  },
};

type Props = ComponentProps<typeof ValidationDetails>;

function Form(props: Props) {
  return (
    <form>
      <ValidationDetails {...props} />
      {['title', 'slug', 'category', 'sku'].map((field) => (
        <Field key={field} field={field} />
      ))}
    </form>
  );
}

function Tabs(props: Props) {
  const [open, setOpen] = useState('title');
  return (
    <form>
      <ValidationDetails
        {...props}
        onIssueSelect={(issue) => {
          props.onIssueSelect?.(issue);
          setOpen(issue.field ?? 'title');
        }}
      />
      <Field field={open} />
    </form>
  );
}

function Field({ field }: { readonly field: string }) {
  return (
    <p>
      <label htmlFor={field}>{field.charAt(0).toUpperCase() + field.slice(1)}</label>{' '}
      <input id={field} />
    </p>
  );
}
