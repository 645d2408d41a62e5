import type { AnchoredAnnotation, DecisionKind, Kind, Person } from '#lib/core/annotation/annotation.ts';

const DECIDED: Readonly<Record<DecisionKind, string>> = {
  accepted: 'accepted the words for',
  fixed: 'marked as fixed',
  sourced: 'marked as sourced',
  stet: 'lets stand',
  merged: 'merged',
  withdrawn: 'withdrew',
};

const MADE: Readonly<Record<Kind, string>> = {
  flag: 'flagged',
  comment: 'commented on',
  correction: 'suggests other words for',
};

/** What several doings of one kind are counted as. */
type Deed = Kind | 'decision' | 'reopening' | 'reply' | 'source';

const COUNTED: Readonly<Record<Deed, readonly [one: string, many: string]>> = {
  flag: ['new flag', 'new flags'],
  comment: ['new comment', 'new comments'],
  correction: ['new correction', 'new corrections'],
  decision: ['decision', 'decisions'],
  reopening: ['reopened', 'reopened'],
  reply: ['reply', 'replies'],
  source: ['new source', 'new sources'],
};

/** What somebody else just did to an annotation. */
export interface Doing {
  readonly deed: Deed;
  /** Whose name is told; null where it isn't known. */
  readonly by: string | null;
  /** The whole of it, as a sentence. */
  readonly sentence: string;
}

/** What was done to an annotation; null for one's own doings, for what a check found, and for small changes. */
export function doingOf(now: AnchoredAnnotation, before: AnchoredAnnotation | undefined, selfId: string): Doing | null {
  const words = now.target.whole ? 'the article' : `“${shortened(now.originalExact)}”`;
  const by = (deed: Deed, person: Person, did: string): Doing | null =>
    person.id === selfId ? null : { deed, by: person.name, sentence: `${person.name} ${did} ${words}.` };
  if (!before) return now.origin.kind === 'person' ? by(now.kind, now.origin.person, MADE[now.kind]) : null;
  if (now.decision && !before.decision) return by('decision', now.decision.by, DECIDED[now.decision.decision]);
  if (!now.decision && before.decision) return { deed: 'reopening', by: null, sentence: `Reopened: ${words}.` };
  const reply = now.replies.at(-1);
  if (reply && now.replies.length > before.replies.length) return by('reply', reply.author, 'replied on');
  const source = now.evidence.at(-1);
  if (source && now.evidence.length > before.evidence.length) return by('source', source.author, 'added evidence on');
  return null;
}

/** More than so many counts in one announcement nobody can follow. */
const MOST_COUNTS = 4;

/** Several doings in a sentence or two: the one that there is, or how many of each kind by whom, as "3 new flags by Mara." */
export function summaryOf(doings: readonly Doing[]): string {
  const [only] = doings;
  if (only && doings.length === 1) return only.sentence;
  const groups = new Map<string, { readonly deed: Deed; readonly by: string | null; count: number }>();
  for (const { deed, by } of doings) {
    const key = `${deed} ${by ?? ''}`;
    const group = groups.get(key) ?? { deed, by, count: 0 };
    group.count += 1;
    groups.set(key, group);
  }
  const counts = [...groups.values()].map(({ deed, by, count }) => {
    const [one, many] = COUNTED[deed];
    return `${count} ${count === 1 ? one : many}${by === null ? '' : ` by ${by}`}`;
  });
  const told = counts.slice(0, MOST_COUNTS).join(', ');
  return counts.length > MOST_COUNTS ? `${told}, and more.` : `${told}.`;
}

/** Others' doings are gathered for so many milliseconds: a reader is not interrupted by each. */
const GATHER_MS = 2500;

/** Tells others' doings a few at a time. @param say is never called with the same words twice in a row: a screen reader would pass over them */
export function createAnnouncer(say: (words: string) => void): (doing: Doing) => void {
  let gathered: Doing[] = [];
  let last = '';
  const tell = () => {
    const words = summaryOf(gathered);
    gathered = [];
    last = words === last ? `${words}\u00A0` : words;
    say(last);
  };
  return (doing) => {
    if (gathered.length === 0) setTimeout(tell, GATHER_MS);
    gathered.push(doing);
  };
}

/** The beginning of long words, to be read aloud or shown in a line. */
export function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 58)}…` : words;
}
