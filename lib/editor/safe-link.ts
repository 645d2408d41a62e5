const PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);

/** Whether a link may stand in an article: an absolute http, https or mailto address of at most 2000 characters. */
export function isSafeLink(href: string): boolean {
  return href.length <= 2000 && URL.canParse(href) && PROTOCOLS.has(new URL(href).protocol);
}
