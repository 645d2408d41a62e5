import type { Stance } from '#lib/core/annotation/annotation.ts';
import type { EvidenceInput } from '#lib/core/annotation/schemas.ts';

/** What was written of a source. */
export interface WrittenSource {
  /** "example.org/a" is as good as with https:// before it; "" for none. */
  readonly address: string;
  readonly title: string;
  readonly quote: string;
  /** The day it was looked at, as 2026-01-31; "" for none. */
  readonly seen: string;
  readonly stance: Stance;
}

/** What is wrong with an address of a source; null when nothing is, or none is given. */
export function addressProblem(address: string): string | null {
  return address.trim() === '' || toUrl(address) !== null ? null : 'Give an http or https address, or none.';
}

/** The source as the HTTP API takes it. A day is told by its noon: it is the same day nearly everywhere. */
export function evidenceInput({ address, title, quote, seen, stance }: WrittenSource): Partial<EvidenceInput> {
  const url = toUrl(address);
  return {
    stance,
    ...(url === null ? {} : { url }),
    citation: title.trim(),
    quote: quote.trim(),
    ...(seen === '' ? {} : { accessedAt: `${seen}T12:00:00Z` }),
  };
}

function toUrl(address: string): string | null {
  const written = address.trim();
  if (written === '' || /\s/u.test(written)) return null;
  const url = /^[a-z][a-z0-9+.-]*:/iu.test(written) ? written : `https://${written}`;
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/u.test(protocol) && hostname.includes('.') ? url : null;
}
