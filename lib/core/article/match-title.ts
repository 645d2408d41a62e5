/** Letters alone: case, accents and the kinds of spaces and quotes don't count in a search. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Tells whether a title holds every word of a search; an empty search is in every title. */
export function titleMatcher(search: string): (title: string) => boolean {
  const words = plain(search).split(' ').filter(Boolean);
  return (title) => {
    const haystack = plain(title);
    return words.every((word) => haystack.includes(word));
  };
}
