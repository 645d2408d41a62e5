/** What an article has no place for, and what becomes of it: a sentence for one, and one for several (# is how many). */
const SENTENCES = {
  table: [
    'A table in a footnote became paragraphs, one for each cell.',
    '# tables in footnotes became paragraphs, one for each cell.',
  ],
  textBox: ['A text box became paragraphs.', '# text boxes became paragraphs.'],
  insertedImage: ['An inserted image was left out.', '# inserted images were left out.'],
  noteImage: ['An image in a footnote was left out.', '# images in footnotes were left out.'],
  object: ['An embedded object or drawing was left out.', '# embedded objects or drawings were left out.'],
  equation: ['An equation became plain text.', '# equations became plain text.'],
  link: [
    'A link became plain text: it led to a place inside the file or to no safe address.',
    '# links became plain text: they led to places inside the file or to no safe address.',
  ],
  insertedNote: ['A footnote in inserted text was left out.', '# footnotes in inserted text were left out.'],
  raised: ['A superscript or subscript became plain text.', '# superscripts or subscripts became plain text.'],
  highlight: ['A highlighted passage lost its colour.', '# highlighted passages lost their colour.'],
  hidden: ['A piece of hidden text was left out.', '# pieces of hidden text were left out.'],
  symbol: ['A symbol of a picture font became “\uFFFD”.', '# symbols of picture fonts became “\uFFFD”.'],
  numbering: [
    'An item of a list with letters or Roman numerals is numbered by a figure now.',
    '# items of lists with letters or Roman numerals are numbered by figures now.',
  ],
  headingNumber: [
    'The automatic number of a heading was left out.',
    'The automatic numbers of # headings were left out.',
  ],
  contents: ['A line of the table of contents was left out.', '# lines of the table of contents were left out.'],
  headerFooter: ['A header or footer was left out.', '# headers and footers were left out.'],
  foreignPart: ['An included file was left out.', '# included files were left out.'],
  macros: ['The macros were left out.', 'The macros were left out.'],
  formatting: [
    'A tracked change of formatting was taken as made.',
    '# tracked changes of formatting were taken as made.',
  ],
  insertedBlock: [
    'An insertion with a line or paragraph break came in as a comment: a correction holds one line.',
    '# insertions with line or paragraph breaks came in as comments: a correction holds one line.',
  ],
  longChange: [
    'A tracked change that is too long for a correction came in as a comment.',
    '# tracked changes that are too long for corrections came in as comments.',
  ],
  cutWords: ['A comment that is too long was cut.', '# comments that are too long were cut.'],
  extraReply: [
    'A reply beyond the most that a thread holds was left out.',
    '# replies beyond the most that a thread holds were left out.',
  ],
  longTarget: [
    'A comment on more text than one can point at points at the beginning of it.',
    '# comments on more text than one can point at point at the beginning of it.',
  ],
  placeless: [
    'A comment without a place stands at the beginning.',
    '# comments without a place stand at the beginning.',
  ],
  emptyComment: ['A comment without words was left out.', '# comments without words were left out.'],
} as const satisfies Record<string, readonly [one: string, several: string]>;

export type Loss = keyof typeof SENTENCES;

/** Keeps count of what could not be kept as it was. */
export interface Losses {
  count(loss: Loss, times?: number): void;
  /** A sentence for each kind, in the order in which they were met. */
  sentences(): string[];
}

export function countLosses(): Losses {
  const counts = new Map<Loss, number>();
  return {
    count(loss, times = 1) {
      if (times > 0) counts.set(loss, (counts.get(loss) ?? 0) + times);
    },
    sentences: () =>
      [...counts].map(([loss, times]) => {
        const [one, several] = SENTENCES[loss];
        return times === 1 ? one : several.replace('#', String(times));
      }),
  };
}
