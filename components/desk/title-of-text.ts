import { LIMITS } from '#lib/core/limits.ts';

/** How far into the text a title is looked for: it stands at the beginning or nowhere. */
const LOOK_AT = 20_000;
/** Longer first lines are sentences; the title is cut at a word. */
const LONGEST = 120;

const STRIP = {
  txt: (text: string): string => text,
  md: (text: string): string => text.replace(/^\s*#{1,6}\s+/gm, '').replace(/[*_`]+/g, ''),
  html: (text: string): string => {
    const title = /<(h1|title)\b[^>]*>([\s\S]*?)<\/\1>/i.exec(text)?.[2];
    return (title ?? text).replace(/<[^>]*>/g, ' ').replace(/&nbsp;/g, ' ').replace(/&amp;/g, '&');
  },
} as const;

/** A first guess at a text's title: its first line with words in it. "" when there is none. */
export function titleOfText(text: string, format: keyof typeof STRIP): string {
  const start = STRIP[format](text.slice(0, LOOK_AT));
  const line = start.split('\n').map((each) => each.replace(/\s+/gu, ' ').trim()).find((each) => /[\p{L}\p{N}]/u.test(each)) ?? '';
  if (line.length <= LONGEST) return line;
  return line.slice(0, Math.min(LONGEST, LIMITS.titleLength)).replace(/\s+\S*$/u, '') + '…';
}
