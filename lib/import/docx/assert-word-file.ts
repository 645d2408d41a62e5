import { Problem } from '#lib/core/problem.ts';

/** Where the name of a file says Word and its first bytes say otherwise. */
const OTHERS: readonly (readonly [bytes: string, sentence: string])[] = [
  [
    '\xD0\xCF\x11\xE0',
    'This is an old Word file, or one that is locked with a password; please save it as .docx without a password.',
  ],
  ['{\\rtf', 'This is an RTF file with the name of a Word file; please save it as .docx in Word.'],
  ['%PDF-', 'This is a PDF file with the name of a Word file; articles can’t be made from PDF files.'],
];

const ZIP = 'PK\x03\x04';

/**
 * Judges by its first bytes whether a file can be a Word file at all.
 * @throws Problem 'unsupported' with a sentence that says what it is instead
 */
export function assertWordFile(bytes: Uint8Array): void {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith(ZIP)) return;
  const [, sentence] = OTHERS.find(([signature]) => start.startsWith(signature)) ?? [];
  throw new Problem(
    'unsupported',
    sentence ?? 'This is not a Word file, whatever its name says; please save it as .docx in Word.',
  );
}
