/** What came of a file, as the API tells it. */
export interface Brought {
  readonly made: number;
  readonly orphaned: number;
  readonly replies: number;
  readonly known: number;
  readonly notes: readonly string[];
}

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** The same in sentences, what matters first. */
export function broughtSentences({ made, orphaned, replies, known, notes }: Brought): readonly string[] {
  return [
    made === 0 ? 'Nothing new was in the file.' : `${counted(made, 'annotation is', 'annotations are')} new.`,
    ...(replies > 0 ? [`${counted(replies, 'reply', 'replies')} went to annotations that were here.`] : []),
    ...(known > 0 ? [`${counted(known, 'was', 'were')} here already.`] : []),
    ...(orphaned > 0
      ? [`${counted(orphaned, 'has', 'have')} no place, for the words are not in the text: attach them by hand.`]
      : []),
    ...notes,
  ];
}
