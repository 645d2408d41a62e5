import type { ExportedArticle } from '#lib/export/article-export.ts';
import { isRightToLeft } from '#lib/export/docx/right-to-left.ts';
import { codeOf, tidy, type KnownCharacters } from './known-characters.ts';
import { firstTextBlock, plainWords } from './plain-words.ts';
import type { Sheet } from './sheet.ts';

/** What of a sheet is made from the article's text and record. */
export type SheetContent = Pick<Sheet, 'isMarked' | 'isLinked' | 'counted' | 'rows' | 'lost'>;

/** A sheet with its head and its language; `at` is the day that it bears (ISO 8601). Made last: it names what `known` has met. */
export function makeSheet(article: ExportedArticle, at: string, known: KnownCharacters, content: SheetContent): Sheet {
  const { title, language, document } = article;
  const day = new Date(at);
  const head = known.items(tidy(title));
  return {
    ...localeParts(language),
    title: tidy(title),
    isRightToLeft: isRightToLeft(plainWords(document)),
    date: [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()],
    head,
    headsFirstPage: firstTextBlock(document)?.type !== 'heading',
    ...content,
    unknown: known.unknown().map(codeOf),
  };
}

/** Typst takes ISO 639 and 3166 codes. */
function localeParts(tag: string | null): Pick<Sheet, 'language' | 'region'> {
  const unknown = { language: 'und', region: null };
  if (tag === null) return unknown;
  try {
    const { language, region = '' } = new Intl.Locale(tag);
    if (!/^[a-z]{2,3}$/.test(language)) return unknown;
    return { language, region: /^[A-Z]{2}$/.test(region) ? region : null };
  } catch {
    return unknown;
  }
}
