import { canBeMarked, type ExportFormat, type ExportView } from './export-schemas.ts';

/** What a file would hold, counted before it is written. */
export interface ExportPreview {
  /** The file's name. */
  readonly name: string;
  readonly format: ExportFormat;
  readonly view: ExportView;
  /** Notes in the file; for errata none. */
  readonly notes: number;
  /** Those among the notes that have lost their place. */
  readonly lost: number;
  /** Changes shown in the text: made and proposed ones. */
  readonly changes: number;
  /** Proposals that can't be shown as changes, and are told in their notes. */
  readonly told: number;
  /** Corrections listed; for errata alone. */
  readonly corrections: number;
  /** Notes of the article that the choice leaves out. */
  readonly leftOut: number;
  /** What the format has no means for, each with how many there are: "link". */
  readonly cannot: readonly { readonly what: string; readonly count: number }[];
  /** Characters that no font has; for pdf alone. */
  readonly unknown: readonly string[];
}

/** How far an export is. */
export type ExportProgress =
  | { readonly phase: 'waiting' | 'reading' | 'marking' | 'writing' | 'done' | 'idle' }
  | { readonly phase: 'failed'; readonly detail: string };

const PHASE_WORDS: Readonly<Record<Exclude<ExportProgress['phase'], 'failed'>, string>> = {
  idle: 'Getting ready…',
  waiting: 'Waiting for another export to end…',
  reading: 'Reading the article and its record…',
  marking: 'Placing notes and changes…',
  writing: 'Writing the file…',
  done: 'Done.',
};

/** How far an export is, as a sentence. */
export function progressSentence(progress: ExportProgress): string {
  return progress.phase === 'failed' ? progress.detail : PHASE_WORDS[progress.phase];
}

/** What a file would hold, as sentences: what is in it first, then what is not. */
export function previewSentences(preview: ExportPreview): readonly string[] {
  const { lost, told, leftOut, cannot, unknown } = preview;
  const sentences = [contents(preview)];
  if (lost > 0)
    sentences.push(
      `${counted(lost, 'note')} ${lost === 1 ? 'has' : 'have'} lost ${lost === 1 ? 'its' : 'their'} place and ${lost === 1 ? 'stands' : 'stand'} at the end.`,
    );
  if (told > 0)
    sentences.push(
      `${counted(told, 'proposal')} can’t be shown as a change and ${told === 1 ? 'is' : 'are'} told in the notes.`,
    );
  if (leftOut > 0 && !isClean(preview))
    sentences.push(`${counted(leftOut, 'note')} ${leftOut === 1 ? 'is' : 'are'} left out by your choice.`);
  if (cannot.length > 0)
    sentences.push(
      `Can’t be shown in ${preview.format}: ${cannot.map(({ what, count }) => counted(count, what)).join(', ')}.`,
    );
  if (unknown.length > 0)
    sentences.push(
      `No font has ${unknown.length === 1 ? 'this character' : 'these characters'}; a box with the code stands in the text: ${unknown.slice(0, MOST_NAMED).map(named).join(', ')}${unknown.length > MOST_NAMED ? ` and ${unknown.length - MOST_NAMED} more` : ''}.`,
    );
  return sentences;
}

const MOST_NAMED = 12;

/** The text alone: that notes stay behind is its point. */
function isClean({ format, view }: ExportPreview): boolean {
  return view === 'clean' && (canBeMarked(format) || format === 'txt');
}

function named(character: string): string {
  return `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}

function contents({ format, view, notes, changes, corrections, leftOut }: ExportPreview): string {
  if (format === 'errata')
    return corrections === 0 ? 'Nothing has been corrected.' : `${counted(corrections, 'correction')}.`;
  if (format === 'json' || format === 'jsonld') return `${counted(notes, 'annotation')}.`;
  if (view === 'marked') return `${counted(notes, 'note')}, ${counted(changes, 'change')}.`;
  return leftOut === 0 ? 'The text alone.' : `The text alone, without its ${counted(leftOut, 'note')}.`;
}

/** "1 note", "1,204 notes" */
function counted(count: number, what: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? what : `${what}s`}`;
}
