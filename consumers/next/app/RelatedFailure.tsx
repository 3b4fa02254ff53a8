'use client';
import { useRouter } from 'next/navigation';
import { ApiErrorBanner, type ApiError } from 'react-api-error';

/** Rendered on the server, and hydrated in the browser. */
export function RelatedFailure({ error }: { readonly error: ApiError }) {
  const router = useRouter();
  return (
    <section aria-label="Related entries">
      <ApiErrorBanner error={error} intent="load" onRetry={router.refresh} />
    </section>
  );
}
