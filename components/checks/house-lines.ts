/** The words of a house as the API has them. */
export interface HouseWords {
  readonly words: readonly string[];
  readonly spellings: readonly { readonly from: string; readonly to: string }[];
}

/** The list as lines to edit: a word, or "wrong = right". */
export function linesOf({ words, spellings }: HouseWords): string {
  return [...words, ...spellings.map(({ from, to }) => `${from} = ${to}`)].join('\n');
}

/** Lines as the list that they are; empty ones are passed over. */
export function wordsOf(lines: string): HouseWords {
  const terms = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split(/\s*=\s*/, 2));
  return {
    words: terms.flatMap(([term = '', preferred]) => (preferred === undefined ? [term] : [])),
    spellings: terms.flatMap(([from = '', to]) => (to === undefined ? [] : [{ from, to }])),
  };
}
