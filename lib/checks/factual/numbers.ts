const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const SCALES: Readonly<Record<string, number>> = {
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  thousand: 1e3,
  m: 1e6,
  bn: 1e9,
  k: 1e3,
  tn: 1e12,
};

/** A number in a pattern, in figures or, up to twenty, in words; one group. Its scale ("million", "bn") belongs to it. */
export const NUMBER = `(\\d+(?:,\\d{3})*(?:\\.\\d+)?(?: ?(?:million|billion|trillion|thousand|bn|m|k|tn)(?![\\p{L}]))?|${WORDS.slice(1).join('|')})`;

/** The value of a written number, "1.2 million", "£3bn" and "seven" too; NaN for anything else. */
export function valueOf(written: string): number {
  const word = WORDS.indexOf(written.toLowerCase());
  if (word >= 0) return word;
  const match = /^[£$€]?([\d,]*\.?\d+?) ?(million|billion|trillion|thousand|bn|m|k|tn)?$/.exec(written);
  return Number((match?.[1] ?? 'x').replaceAll(',', '')) * (SCALES[match?.[2] ?? ''] ?? 1);
}
