import type { JSX, ReactNode } from 'react';

/** The frame of the pages before one is signed in: one sheet of paper on the desk. */
export default function AuthLayout({ children }: { readonly children: ReactNode }): JSX.Element {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[440px] flex-col justify-center px-4 py-10">
      <p className="mb-4 text-center font-serif text-2xl font-semibold tracking-[.01em]">Galley</p>
      <div className="rounded-2xl border border-line bg-card px-6 py-6 shadow-card sm:px-8 sm:py-7">{children}</div>
    </main>
  );
}
