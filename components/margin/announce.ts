import type { AnchoredAnnotation, DecisionKind, Person } from '#lib/core/annotation/annotation.ts';

const DECIDED: Readonly<Record<DecisionKind, string>> = {
  accepted: 'accepted the words for',
  fixed: 'marked as fixed',
  sourced: 'marked as sourced',
  stet: 'lets stand',
  merged: 'merged',
  withdrawn: 'withdrew',
};

/** What somebody else just did to an annotation, as a sentence for screen readers; null for one's own and for small changes. */
export function announcement(
  now: AnchoredAnnotation,
  before: AnchoredAnnotation | undefined,
  selfId: string,
): string | null {
  const words = `“${shortened(now.originalExact)}”`;
  const by = (person: Person, did: string) => (person.id === selfId ? null : `${person.name} ${did}.`);
  if (!before) return now.origin.kind === 'person' ? by(now.origin.person, `${madeWord(now)} ${words}`) : null;
  if (now.decision && !before.decision) return by(now.decision.by, `${DECIDED[now.decision.decision]} ${words}`);
  if (!now.decision && before.decision) return `Reopened: ${words}.`;
  const reply = now.replies.at(-1);
  if (reply && now.replies.length > before.replies.length) return by(reply.author, `replied on ${words}`);
  const source = now.evidence.at(-1);
  if (source && now.evidence.length > before.evidence.length) return by(source.author, `added evidence on ${words}`);
  return null;
}

function madeWord({ kind }: AnchoredAnnotation): string {
  if (kind === 'comment') return 'commented on';
  return kind === 'flag' ? 'flagged' : 'suggests other words for';
}

/** The beginning of long words, to be read aloud or shown in a line. */
export function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 58)}…` : words;
}
