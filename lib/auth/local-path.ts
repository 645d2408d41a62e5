/**
 * Where to go after signing in: a path of ours, or "/". Anything that a browser would read as another site ("//evil",
 * "/\evil", "https:evil", with or without tabs and line breaks, which browsers leave out) is not.
 */
export function localPath(wanted: string | null | undefined): string {
  if (!wanted) return '/';
  const here = 'http://galley.invalid';
  if (!wanted.startsWith('/') || !URL.canParse(wanted, here)) return '/';
  const { origin, pathname, search, hash } = new URL(wanted, here);
  // A path that begins with "//" would be a host again when it is used as an address.
  return origin === here && !pathname.startsWith('//') ? pathname + search + hash : '/';
}
