import type { Term } from '#lib/core/first-pass/word-list.ts';
import type { Finding, ParagraphDetector } from './detector.ts';

/** What a house teaches the first pass. `muted` holds rules ("detector/rule"). */
export interface HouseKnowledge {
  readonly terms: readonly Term[];
  readonly muted: readonly string[];
}

/** What that means for a run: detectors of its own, and which findings it lets pass. */
export interface HouseChecks {
  readonly detectors: readonly ParagraphDetector[];
  allows(finding: Finding, words: string): boolean;
}

/** A detector's cached answers must not outlive a change of the list. */
function versionOf(terms: readonly Term[]): string {
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify(terms)) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16);
}

const lower = (words: string): string => words.toLowerCase();

const escaped = (term: string): string => term.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(/\s+/g, '\\s+');

/** In the letter case of the words that it replaces, where the list says nothing about case. */
function inCaseOf(words: string, preferred: string): string {
  const first = words.charAt(0);
  return first === lower(first) ? preferred : preferred.charAt(0).toUpperCase() + preferred.slice(1);
}

/**
 * Words that the house writes otherwise. Does not find: inflected forms, parts of longer words, or a term with a capital in other case.
 */
function preferredSpellings(terms: readonly Term[]): ParagraphDetector {
  const preferred = new Map(terms.flatMap((each) => (each.preferred === null ? [] : [[each.term, each.preferred]])));
  const longestFirst = [...preferred.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return {
    id: 'house-style',
    version: versionOf(terms),
    categories: ['garbled'],
    anyLanguage: true,
    scope: 'paragraph',
    run({ text }) {
      return [...text.matchAll(pattern)].flatMap(({ 0: words, index }): Finding[] => {
        const spoken = words.replaceAll(/\s+/g, ' ');
        const exact = preferred.get(spoken);
        const to = exact ?? preferred.get(lower(spoken));
        if (to === undefined || to === words) return [];
        const replacement = exact === undefined ? inCaseOf(words, to) : exact;
        const message = `The house writes “${to}”.`;
        const place = { start: index, end: index + words.length };
        const judged = {
          category: 'garbled',
          severity: 'minor',
          rule: 'house-style/preferred',
          confidence: 1,
        } as const;
        return [{ ...place, ...judged, message, replacement }];
      });
    },
  };
}

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** What a house's knowledge means for a run of the first pass. A preferred spelling is never flagged either. */
export function houseChecks({ terms, muted }: HouseKnowledge): HouseChecks {
  const silent = new Set(muted);
  const known = new Set(terms.map(({ term, preferred }) => preferred ?? term));
  const isKnown = (words: string): boolean => known.has(words) || known.has(lower(words));
  const replaces = terms.some(({ preferred }) => preferred !== null);
  return {
    detectors: replaces ? [preferredSpellings(terms)] : [],
    allows: ({ rule }, words) => !silent.has(rule) && !isKnown(words) && !isKnown(words.replaceAll(EDGES, '')),
  };
}
