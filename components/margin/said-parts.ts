import type { Person } from '#lib/core/annotation/annotation.ts';
import { findMentions } from '#lib/core/annotation/mentioned-people.ts';
import { isSafeLink } from '#lib/editor/safe-link.ts';

/** A stretch of what somebody wrote: plain words, an address to follow, or the name of somebody who is told of it. */
export interface SaidPart {
  readonly kind: 'text' | 'link' | 'mention';
  readonly text: string;
}

const ADDRESS = /(?:https?:\/\/|mailto:)[^\s<>"“”]+/giu;

interface Found {
  readonly kind: 'link' | 'mention';
  readonly start: number;
  readonly end: number;
}

/**
 * What was written, in parts that together are the whole text. Only http, https and mailto addresses become links, without
 * the full stop or bracket that closes the sentence around them; only whole names of `people` become mentions.
 */
export function saidParts(written: string, people: readonly Person[]): readonly SaidPart[] {
  const text = written.normalize('NFC');
  const links = Array.from(text.matchAll(ADDRESS), ({ 0: address, index }): Found => {
    return { kind: 'link', start: index, end: index + withoutClosing(address).length };
  }).filter(({ start, end }) => isSafeLink(text.slice(start, end)));
  const mentions = findMentions(text, people)
    .map(({ start, end }): Found => ({ kind: 'mention', start, end }))
    .filter(({ start }) => !links.some((link) => start >= link.start && start < link.end));
  const parts: SaidPart[] = [];
  let at = 0;
  for (const { kind, start, end } of [...links, ...mentions].toSorted((left, right) => left.start - right.start)) {
    if (start > at) parts.push({ kind: 'text', text: text.slice(at, start) });
    parts.push({ kind, text: text.slice(start, end) });
    at = end;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}

/** An address without the marks that end the sentence it stands in; a bracket that it opened itself stays. */
function withoutClosing(address: string): string {
  const bare = address.replace(/[.,;:!?'’\]}]+$/u, '');
  const closes = bare.endsWith(')') && !bare.includes('(');
  return closes ? withoutClosing(bare.slice(0, -1)) : bare;
}
