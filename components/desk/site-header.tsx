import Link from 'next/link';
import type { JSX, ReactNode } from 'react';
import { can, type Actor } from '#lib/core/access/access.ts';
import { classes } from '#components/ui/classes.ts';
import { HOUSE_PAGES } from './house-pages.ts';
import { UserMenu } from './user-menu.tsx';
import { InboxBell } from '#components/inbox/inbox-bell.tsx';

export interface SiteHeaderProps {
  readonly actor: Actor;
  /** The page that is open, marked in the navigation. */
  readonly current?: 'articles' | 'people' | 'checks' | 'categories' | 'inbox' | 'account';
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
          {can(actor, 'house.manage')
            ? HOUSE_PAGES.map(({ key, href, label }) => (
                // On phones they are in the person's menu.
                <NavigationLink key={key} href={href} active={current === key} className="max-sm:hidden">
                  {label}
                </NavigationLink>
              ))
            : null}
        </nav>
        <div className="ml-auto flex min-w-0 items-center gap-2">
          {children}
          <InboxBell />
          <UserMenu actor={actor} />
        </div>
      </div>
    </header>
  );
}

function NavigationLink({
  href,
  active,
  className,
  children,
}: {
  readonly href: string;
  readonly active: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}): JSX.Element {
  return (
    <Link
      href={href}
      aria-current={active ? 'page' : undefined}
      className={classes(
        'inline-flex min-h-8 items-center rounded-md px-2.5 transition-colors hover:bg-hover pointer-coarse:min-h-10',
        active ? 'font-medium text-ink' : 'text-soft hover:text-ink',
        className,
      )}
    >
      {children}
    </Link>
  );
}
