import type { JSX, ReactNode } from 'react';

/** The column of a page below the site's header. */
export function PageFrame({
  children,
  narrow = false,
}: {
  readonly children: ReactNode;
  readonly narrow?: boolean;
}): JSX.Element {
  return (
    <main
      id="content"
      tabIndex={-1}
      className={`mx-auto px-4 pt-7 pb-24 outline-none sm:px-6 ${narrow ? 'max-w-[760px]' : 'max-w-[1120px]'}`}
    >
      {children}
    </main>
  );
}

/** A titled part of a page. */
export function PageSection({
  title,
  description,
  children,
}: {
  readonly title: string;
  readonly description?: ReactNode;
  readonly children: ReactNode;
}): JSX.Element {
  return (
    <section className="mt-8">
      <h2 className="font-serif text-xl font-semibold">{title}</h2>
      {description ? <p className="mt-0.5 max-w-[62ch] text-soft">{description}</p> : null}
      <div className="mt-3.5">{children}</div>
    </section>
  );
}

/** The first heading of a page, with what it is for. */
export function PageTitle({ title, children }: { readonly title: string; readonly children?: ReactNode }): JSX.Element {
  return (
    <div>
      <h1 className="font-serif text-[1.75rem] leading-9 font-semibold tracking-[-.01em]">{title}</h1>
      {children ? <div className="mt-1 max-w-[62ch] text-soft">{children}</div> : null}
    </div>
  );
}
