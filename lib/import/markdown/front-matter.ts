import { languageTag } from '#lib/core/article/language.ts';
import { webAddress } from '#lib/core/article/web-address.ts';

/** What stands above a text between lines of dashes, as pandoc and most site makers write it. */
export interface FrontMatter {
  readonly language: string | null;
  readonly title: string | null;
  /** Where on the web the text is from. */
  readonly sourceUrl: string | null;
  /** The text without it. */
  readonly text: string;
}

/** One `name: value` a line, of which one names the language, the title or the source: anything else there is text. */
const FRONT = /^---\n((?:[A-Za-z][\w-]*:[^\n]*\n){1,40})---(?:\n|$)/;

export function readFrontMatter(text: string): FrontMatter {
  const [all = '', lines = ''] = FRONT.exec(text.replaceAll('\r\n', '\n').slice(0, 10_000)) ?? [];
  const value = (name: string) =>
    new RegExp(`^${name}: *["']?([^\n"']+)["']? *$`, 'm').exec(lines)?.[1]?.trim() ?? null;
  const [language, title, sourceUrl] = [languageTag(value('lang')), value('title'), webAddress(value('source'))];
  if (language === null && title === null && sourceUrl === null) return { language, title, sourceUrl, text };
  return { language, title, sourceUrl, text: text.replaceAll('\r\n', '\n').slice(all.length) };
}
