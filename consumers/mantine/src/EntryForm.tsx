import { Button, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { ApiErrorBanner, useApiError } from 'react-api-error';
import { putEntry } from './entries';

export function EntryForm() {
  const [title, setTitle] = useState('Draft');
  const save = useApiError({
    intent: 'save',
    request: ({ signal }) => putEntry({ title }, signal),
    draft: () => title,
  });

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save.send();
      }}
    >
      <Stack align="start">
        <Title order={1} size="h3">
          Entry
        </Title>
        <ApiErrorBanner
          {...save.bannerProps}
          arrival="submit"
          fieldTarget={(issue) => issue.field}
        />
        <TextInput
          id="title"
          label="Title"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          w="100%"
        />
        <Button type="submit">Save</Button>
      </Stack>
    </form>
  );
}
