import { useState } from 'react';
import { ApiErrorBanner, useApiError } from 'react-api-error';
import 'react-api-error/styles.css';

export function EntryForm({ putEntry }) {
  const [title, setTitle] = useState('Draft');
  const save = useApiError({ intent: 'save', request: () => putEntry({ title }) });

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save.send();
      }}
    >
      <ApiErrorBanner {...save.bannerProps} arrival="submit" />
      <label>
        Title <input value={title} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <button type="submit">Save</button>
    </form>
  );
}
