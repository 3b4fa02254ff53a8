import { readApiError } from 'react-api-error/core';
import { EntryForm } from './EntryForm';
import { RelatedFailure } from './RelatedFailure';
import { getRelatedEntries } from './relatedEntries';

// Drawn for each request, as a page that reads from an API is.
export const dynamic = 'force-dynamic';

/** A server component: the model that it reads is plain data, and goes to a client component. */
export default async function Page() {
  const failure = await readApiError(getRelatedEntries());
  return (
    <main>
      <EntryForm />
      {failure && <RelatedFailure error={failure} />}
    </main>
  );
}
