import type { Metadata } from 'next';
import Link from 'next/link';
import type { JSX } from 'react';
import { buttonStyle } from '#components/ui/button-style.ts';

export const metadata: Metadata = { title: 'Not found' };

/** For addresses with nothing behind them, deleted articles among them. */
export default function NotFound(): JSX.Element {
  return (
    <main className="mx-auto flex min-h-dvh max-w-[520px] flex-col items-center justify-center gap-3 px-6 py-16 text-center">
      <p className="font-serif text-xl font-semibold text-faint">Galley</p>
      <h1 className="font-serif text-3xl font-semibold">There is nothing here</h1>
      <p className="text-soft">The address may be mistyped, or the article it led to has been deleted.</p>
      <Link href="/articles" className={buttonStyle('primary', 'large', 'mt-3')}>
        Go to the articles
      </Link>
    </main>
  );
}
