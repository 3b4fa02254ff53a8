import { Button } from '@contentful/f36-button';
import { Flex } from '@contentful/f36-core';
import { FormControl, TextInput } from '@contentful/f36-forms';
import { Heading } from '@contentful/f36-typography';
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
      <Flex flexDirection="column" gap="spacingM" alignItems="start">
        <Heading as="h1" marginBottom="none">
          Entry
        </Heading>
        <ApiErrorBanner
          {...save.bannerProps}
          arrival="submit"
          fieldTarget={(issue) => issue.field}
        />
        <FormControl id="title" marginBottom="none" style={{ width: '100%' }}>
          <FormControl.Label>Title</FormControl.Label>
          <TextInput value={title} onChange={(event) => setTitle(event.target.value)} />
        </FormControl>
        <Button type="submit" variant="primary">
          Save
        </Button>
      </Flex>
    </form>
  );
}
