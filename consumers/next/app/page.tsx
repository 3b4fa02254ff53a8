import { readApiError } from 'react-api-error/core';
import { EntryForm } from './EntryForm';
import { RelatedFailure } from './RelatedFailure';
import { getRelatedEntries } from './relatedEntries';

// Rendered for each request, like any page that reads from an API.
export const dynamic = 'force-dynamic';

/** A server component. The model that it reads is plain data, so it can be passed to a client component. */
export default async function Page() {
  const failure = await readApiError(getRelatedEntries());
  return (
    <main>
      <EntryForm />
      {failure && <RelatedFailure error={failure} />}
    </main>
  );
}
