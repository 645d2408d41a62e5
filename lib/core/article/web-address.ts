const LONGEST = 2000;

/** An http or https address in its usual form; null for anything else, and for one that carries a password. */
export function webAddress(text: string | null | undefined): string | null {
  if (!text || text.length > LONGEST) return null;
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  return url.href.length <= LONGEST ? url.href : null;
}
