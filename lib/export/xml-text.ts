/** What XML 1.0 can't hold: control characters but tab and line ends, and the two non-characters at the end of the plane. */
// eslint-disable-next-line no-control-regex
const UNSAYABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A text without the characters that would make an XML file malformed; half a surrogate pair becomes U+FFFD. */
export function xmlText(text: string): string {
  return text.replaceAll(UNSAYABLE, '').toWellFormed();
}
