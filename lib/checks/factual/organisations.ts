import type { Finding, ParagraphDetector } from '../detector.ts';
import { ORGANISATIONS } from './organisation-names.ts';

/** "(WHO)": the initials; the name is looked for before them. */
const INITIALS = new RegExp(`\\((${[...ORGANISATIONS.keys()].join('|')})\\)`, 'g');
const JOINING = /^(?:of|for|the|and|on|in|to|de|des|a)$/i;
const KIND =
  /^(?:Organi[sz]ation|Union|Association|Agency|Bank|Fund|Commission|Council|Nations|Treaty|Democrats|Party|Bureau|Office|Federation|Committee|Court|Service|Administration|Institute|Board|Forces|Congress|Programme|Program|States|Community)$/;

/** Significant words in lower case, British and American spelling made one. */
const words = (name: string): string[] =>
  name
    .toLowerCase()
    .replaceAll(/[’']s?\b|[,.]/g, '')
    .replaceAll('organisation', 'organization')
    .replaceAll('programme', 'program')
    .replaceAll('labor', 'labour')
    .replaceAll('co-operation', 'cooperation')
    .replaceAll('centre', 'center')
    .split(/[ -]+/)
    .filter((word) => word !== '' && !JOINING.test(word));

/** The capitalised name that ends before the bracket, without what leads to it. */
function nameBefore(lead: string): string | undefined {
  const parts = lead.trim().split(' ');
  let first = parts.length;
  // Cut words at the head of the slice are left alone.
  while (first > 1 && (/^\p{Lu}/u.test(parts[first - 1] ?? '') || JOINING.test(parts[first - 1] ?? ''))) first -= 1;
  while (first < parts.length && JOINING.test(parts[first] ?? '')) first += 1;
  const name = parts.slice(first).join(' ');
  return name.includes(' ') ? name : undefined;
}

/** Whether the name is none that the initials stand for, although it means the same body or can't be of another. */
function isWrong(name: string, initials: string): boolean {
  const told = words(name);
  const accepted = (ORGANISATIONS.get(initials) ?? []).map(words);
  // A name may carry a word before it: "the Geneva-based World Health Organization".
  if (accepted.some((right) => right.every((word) => told.includes(word)))) return false;
  const shared = accepted.some((right) => right.filter((word) => told.includes(word)).length * 2 >= right.length);
  const ownInitials = told.map((word) => word.charAt(0)).join('');
  const kind = KIND.test(name.split(' ').at(-1) ?? '');
  return shared || (kind && !ownInitials.endsWith(initials.toLowerCase()));
}

/**
 * A well-known organisation with a name that its initials don't stand for: "World Hunger Organization (WHO)". Does not find: bodies that are not in
 * organisation-names.ts; another body that has the same initials; names and initials apart from each other.
 */
export const organisations: ParagraphDetector = {
  id: 'organisations',
  version: '1',
  categories: ['factual'],
  scope: 'paragraph',
  run({ text }) {
    if (!text.includes('(')) return [];
    return Array.from(text.matchAll(INITIALS)).flatMap((match): Finding[] => {
      const name = nameBefore(text.slice(Math.max(0, match.index - 100), match.index));
      const initials = match[1] ?? '';
      if (name === undefined || !isWrong(name, initials)) return [];
      const end = match.index + match[0].length;
      const right = ORGANISATIONS.get(initials)?.[0] ?? '';
      const replacement = `${right} (${initials})`;
      return [
        {
          start: end - name.length - initials.length - 3,
          end,
          category: 'factual',
          severity: 'major',
          rule: 'organisations/name',
          message: `${initials} stands for “${right}”.`,
          evidence: right,
          confidence: 0.88,
          ...(right.split(' ').every((word) => /^\p{Lu}|^(?:of|and|for|the|in|on)$/u.test(word))
            ? { replacement }
            : {}),
        },
      ];
    });
  },
};
