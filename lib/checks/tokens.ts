/** A word of a paragraph. */
export interface Token {
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** First letter is a capital. */
  readonly capital: boolean;
}

// Initials keep their full stops ("U.S.", "p.m."), numbers their separators, words their inner apostrophes. A hyphen parts two tokens.
const WORD =
  /(?:\p{L}\.){2,}(?!\p{L})|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s|m|bn|km|kg|cm|mm|m|k)?(?![\p{L}\p{M}])|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a text in order; punctuation, symbols and space are in the gaps. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const start = match.index;
    const lower = word.toLowerCase().replaceAll('’', "'");
    tokens.push({
      text: word,
      lower,
      start,
      end: start + word.length,
      gap: text.slice(at, start),
      capital: word[0] !== lower[0],
    });
    at = start + word.length;
  }
  return tokens;
}
