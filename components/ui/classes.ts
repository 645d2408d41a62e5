/** Joins class names, leaving out what is absent. Where two set the same property the stylesheet's order decides, so don't. */
export function classes(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
