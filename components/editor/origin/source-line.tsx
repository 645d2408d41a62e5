import type { JSX } from 'react';

/** Where on the web an article is from, above its text. */
export function SourceLine({ address }: { readonly address: string }): JSX.Element {
  return (
    <p className="mb-3 truncate text-[0.8125rem] text-soft" lang="en">
      From{' '}
      <a
        href={address}
        target="_blank"
        rel="noopener noreferrer nofollow"
        className="rounded text-pencil underline underline-offset-2"
      >
        {nameOf(address)}
      </a>
    </p>
  );
}

/** An address as people say it. */
function nameOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  return `${hostname.replace(/^www\./, '')}${pathname === '/' ? '' : pathname}`;
}
