/** Longer than any that people use. */
const LONGEST = 35;

/** A language tag (BCP 47) as it should be written ("en-GB" for "EN-gb"); null for what is none. */
export function languageTag(text: string | null | undefined): string | null {
  if (!text || text.length > LONGEST) return null;
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The languages that a page offers by name; any other tag may be set through the API. */
export const NAMED_LANGUAGES = [
  'en',
  'en-GB',
  'en-US',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
  'sk',
  'sl',
  'hr',
  'sr',
  'hu',
  'ro',
  'bg',
  'el',
  'tr',
  'ru',
  'uk',
  'be',
  'mk',
  'et',
  'lv',
  'lt',
  'ca',
  'af',
  'ar',
  'fa',
  'ur',
  'he',
  'hi',
  'mr',
  'ne',
  'bn',
  'ta',
  'te',
  'id',
  'vi',
  'th',
  'km',
  'ja',
  'ko',
  'zh',
] as const;

/** The name of a language in English, or the tag itself. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

/**
 * The language of a text that was read: what the words say, in the form that the file itself names where that is the
 * same language ("en-GB"); what the file says where the words say nothing.
 */
export function languageOf(detected: string | null, declared: string | null): string | null {
  const primary = (tag: string) => new Intl.Locale(tag).language;
  return declared && (detected === null || primary(declared) === detected) ? declared : detected;
}
