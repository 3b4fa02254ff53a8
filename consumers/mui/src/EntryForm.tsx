import { Button, Stack, TextField, Typography } from '@mui/material';
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
      <Stack spacing={2} sx={{ alignItems: 'start' }}>
        <Typography component="h1" variant="h5">
          Entry
        </Typography>
        <ApiErrorBanner
          {...save.bannerProps}
          arrival="submit"
          fieldTarget={(issue) => issue.field}
        />
        <TextField
          id="title"
          label="Title"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          fullWidth
        />
        <Button type="submit" variant="contained">
          Save
        </Button>
      </Stack>
    </form>
  );
}
