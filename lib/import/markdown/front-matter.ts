import { languageTag } from '#lib/core/article/language.ts';

/** What stands above a text between lines of dashes, as pandoc and most site makers write it. */
export interface FrontMatter {
  readonly language: string | null;
  readonly title: string | null;
  /** The text without it. */
  readonly text: string;
}

/** One `name: value` a line, of which one names the language or the title: anything else there is text. */
const FRONT = /^---\n((?:[A-Za-z][\w-]*:[^\n]*\n){1,40})---(?:\n|$)/;

export function readFrontMatter(text: string): FrontMatter {
  const [all = '', lines = ''] = FRONT.exec(text.replaceAll('\r\n', '\n').slice(0, 10_000)) ?? [];
  const value = (name: string) =>
    new RegExp(`^${name}: *["']?([^\n"']+)["']? *$`, 'm').exec(lines)?.[1]?.trim() ?? null;
  const [language, title] = [languageTag(value('lang')), value('title')];
  if (language === null && title === null) return { language: null, title: null, text };
  return { language, title, text: text.replaceAll('\r\n', '\n').slice(all.length) };
}
