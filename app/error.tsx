'use client';

import type { JSX } from 'react';
import { Button } from '#components/ui/button.tsx';

export interface ErrorPageProps {
  /** `digest` is the number under which the server has logged it. */
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

/** For a page that failed: says that nothing of the work is lost, and offers another try. */
export default function ErrorPage({ error, reset }: ErrorPageProps): JSX.Element {
  return (
    <main className="mx-auto flex min-h-dvh max-w-[520px] flex-col items-center justify-center gap-3 px-6 py-16 text-center">
      <p className="font-serif text-xl font-semibold text-faint">Galley</p>
      <h1 className="font-serif text-3xl font-semibold">This page could not be shown</h1>
      <p className="text-soft">Something went wrong on our side. What was saved is still saved.</p>
      {error.digest ? <p className="text-sm text-faint">The server’s log has it as {error.digest}.</p> : null}
      <div className="mt-3 flex flex-wrap justify-center gap-2">
        <Button variant="primary" size="large" onClick={reset}>
          Try again
        </Button>
        {/* A whole page load, away from whatever state this page is in. */}
        <Button size="large" onClick={() => window.location.assign('/articles')}>
          Go to the articles
        </Button>
      </div>
    </main>
  );
}
