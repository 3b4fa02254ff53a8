'use client';
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
      <h1>Entry</h1>
      <ApiErrorBanner {...save.bannerProps} arrival="submit" fieldTarget={(issue) => issue.field} />
      <label>
        Title
        <input id="title" value={title} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <button type="submit">Save</button>
    </form>
  );
}
