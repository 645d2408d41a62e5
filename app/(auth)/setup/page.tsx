import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import type { JSX } from 'react';
import { SetupForm } from '#components/account/setup-form.tsx';
import { SheetHeading } from '#components/account/sheet-heading.tsx';
import { hashSecret } from '#lib/auth/token.ts';
import { setupCode } from '#lib/services/setup.ts';

export const metadata: Metadata = { title: 'Set up' };

type Search = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** Makes the first admin; opened with the one-time code that the server prints when it starts. */
export default async function SetupPage({ searchParams }: { readonly searchParams: Search }): Promise<JSX.Element> {
  const right = await setupCode();
  if (right === null) redirect('/articles');
  const { code } = await searchParams;
  const given = typeof code === 'string' ? code.trim() : '';
  // Hashes, so that the time of the comparison tells nothing about the code.
  if (hashSecret(given) !== hashSecret(right)) return <WithoutCode wrong={given !== ''} />;
  return (
    <>
      <SheetHeading title="Welcome to Galley">
        You are the first one here, so you will manage it: add people, give them roles. You can have others help later.
      </SheetHeading>
      <SetupForm code={given} />
    </>
  );
}

function WithoutCode({ wrong }: { readonly wrong: boolean }): JSX.Element {
  return (
    <>
      <SheetHeading title={wrong ? 'This is not the set-up code' : 'Galley is not set up yet'}>
        {wrong
          ? 'The code in this address is not the one that the server printed.'
          : 'The first person needs a one-time code, so that nobody else takes over.'}
      </SheetHeading>
      <ol className="list-decimal space-y-2 pl-5 text-soft marker:text-faint">
        <li>Look at the terminal in which Galley was started.</li>
        <li>
          It prints an address that ends in{' '}
          <code className="rounded bg-hover px-1 font-mono text-[0.85em] whitespace-nowrap">/setup?code=…</code>
        </li>
        <li>Open that whole address here.</li>
      </ol>
      <p className="mt-4 text-[0.8125rem] text-faint">
        It is gone from the screen? The code is in the file <code className="font-mono">setup-code</code> of Galley’s
        data folder, and every start prints it again.
      </p>
    </>
  );
}
