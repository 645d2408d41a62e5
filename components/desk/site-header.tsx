import Link from 'next/link';
import type { JSX, ReactNode } from 'react';
import { can, type Actor } from '#lib/core/access/access.ts';
import { classes } from '#components/ui/classes.ts';
import { UserMenu } from './user-menu.tsx';

export interface SiteHeaderProps {
  readonly actor: Actor;
  /** The page that is open, marked in the navigation. */
  readonly current?: 'articles' | 'people' | 'checks' | 'account';
  /** Between the navigation and the person's menu. */
  readonly children?: ReactNode;
}

/** The bar above the desk, the people and the account: 52 px, as on the article page. */
export function SiteHeader({ actor, current, children }: SiteHeaderProps): JSX.Element {
  return (
    <header className="sticky top-0 z-20 border-b border-line bg-paper print:hidden">
      <a
        href="#content"
        className="sr-only rounded-md bg-pencil px-3 py-2 text-on-pencil focus:not-sr-only focus:absolute focus:top-1.5 focus:left-3 focus:z-30"
      >
        Skip to the content
      </a>
      <div className="mx-auto flex h-[52px] max-w-[1120px] items-center gap-4 px-4 sm:px-6">
        <Link
          href="/articles"
          className="inline-flex items-center rounded font-serif text-[1.0625rem] leading-none pointer-coarse:min-h-10 font-semibold tracking-[.01em]"
        >
          Galley
        </Link>
        <nav aria-label="Main" className="flex items-center gap-1 text-sm">
          <NavigationLink href="/articles" active={current === 'articles'}>
            Articles
          </NavigationLink>
          {can(actor, 'house.manage') ? (
            <>
              <NavigationLink href="/admin/people" active={current === 'people'}>
                People
              </NavigationLink>
              <NavigationLink href="/admin/checks" active={current === 'checks'}>
                Checks
              </NavigationLink>
            </>
          ) : null}
        </nav>
        <div className="ml-auto flex min-w-0 items-center gap-2">
          {children}
          <UserMenu actor={actor} />
        </div>
      </div>
    </header>
  );
}

function NavigationLink({
  href,
  active,
  children,
}: {
  readonly href: string;
  readonly active: boolean;
  readonly children: ReactNode;
}): JSX.Element {
  return (
    <Link
      href={href}
      aria-current={active ? 'page' : undefined}
      className={classes(
        'inline-flex min-h-8 items-center rounded-md px-2.5 transition-colors hover:bg-hover pointer-coarse:min-h-10',
        active ? 'font-medium text-ink' : 'text-soft hover:text-ink',
      )}
    >
      {children}
    </Link>
  );
}
