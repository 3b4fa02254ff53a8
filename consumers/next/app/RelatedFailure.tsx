'use client';
import { useRouter } from 'next/navigation';
import { ApiErrorBanner, type ApiError } from 'react-api-error';

/** Is drawn on the server already, and takes up its work in the browser. */
export function RelatedFailure({ error }: { readonly error: ApiError }) {
  const router = useRouter();
  return (
    <section aria-label="Related entries">
      <ApiErrorBanner error={error} intent="load" onRetry={router.refresh} />
    </section>
  );
}
