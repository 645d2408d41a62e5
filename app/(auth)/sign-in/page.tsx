import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import type { JSX } from 'react';
import { SheetHeading } from '#components/account/sheet-heading.tsx';
import { signInSentence } from '#components/account/session.ts';
import { SignInForm } from '#components/account/sign-in-form.tsx';
import { localPath } from '#lib/auth/local-path.ts';
import { currentSignIn, needsSetup } from '#lib/auth/require-actor.ts';

export const metadata: Metadata = { title: 'Sign in' };

type Search = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** Signs a member in, and goes to where they wanted to go (`next`). */
export default async function SignInPage({ searchParams }: { readonly searchParams: Search }): Promise<JSX.Element> {
  const { next, error } = await searchParams;
  const wanted = localPath(typeof next === 'string' ? next : null);
  if (await currentSignIn()) redirect(wanted);
  if (await needsSetup()) redirect('/setup');
  return (
    <>
      <SheetHeading title="Sign in" />
      <SignInForm next={wanted} earlier={typeof error === 'string' ? signInSentence(error) : null} />
    </>
  );
}
