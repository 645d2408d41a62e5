import type { Finding, ParagraphDetector } from '../detector.ts';
import { CAPITALS, COUNTRY_OF } from './countries.ts';

const PLACE = '(\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+)?)';
const COUNTRY = `(?:the )?(${[...CAPITALS.keys()].join('|')})`;
const ADJECTIVE = `(${[...COUNTRY_OF.keys()].join('|')})`;
/** "Sydney, the capital of Australia", "the Australian capital, Sydney", "Australia's capital, Sydney". */
const OF_COUNTRY = new RegExp(`(?<![\\p{L}-])${PLACE}, the capital(?: city)? of ${COUNTRY}(?![\\p{L}])`, 'gu');
const CAPITAL_OF = new RegExp(`(?<![\\p{L}-])capital(?: city)? of ${COUNTRY}, ${PLACE}(?=[,.;)])`, 'gu');
const ADJECTIVE_CAPITAL = new RegExp(`(?<![\\p{L}-])${ADJECTIVE} capital(?: city)?(?: of|,)? ${PLACE}`, 'gu');
const POSSESSED = new RegExp(`(?<![\\p{L}-])${COUNTRY}[’']s? capital(?: city)?,? (?:of )?${PLACE}`, 'gu');
/** "one of the key partners of the U.K., British Prime Minister": nobody is a partner of their own country. */
const SHORT: Readonly<Record<string, string>> = {
  'U.K.': 'Britain',
  UK: 'Britain',
  'United Kingdom': 'Britain',
  'U.S.': 'United States',
  US: 'United States',
  America: 'United States',
};
const OWN_PARTNER = new RegExp(
  `\\b(?:(?:one|another|some) of )?(?:the |an? |its )?(?:\\p{Ll}+ ){0,4}?(?:partners?|ally|allies|neighbou?rs?|rivals?|enem(?:y|ies)|adversar(?:y|ies)) of (?:the )?(${[...Object.keys(SHORT), ...CAPITALS.keys()].map((name) => name.replaceAll('.', '\\.')).join('|')}),? (?:the )?${ADJECTIVE} (?:Prime Minister|President|Chancellor|Foreign Minister|leader|prime minister|president|chancellor|foreign minister)`,
  'giu',
);

const sameCountry = (a: string, b: string): boolean => (SHORT[a] ?? a) === (SHORT[b] ?? b);

/** What can't be so by the map: a capital that is another city, and leaders who are their own country's partners. */
export const placesAndRoles: ParagraphDetector = {
  id: 'places-and-roles',
  version: '1',
  categories: ['factual'],
  scope: 'paragraph',
  run({ text }) {
    const found: Finding[] = [];
    const judge = (match: RegExpMatchArray, country: string, place: string): void => {
      const capitals = CAPITALS.get(country)?.split('|');
      const known = [...CAPITALS.values()].some((names) => names.split('|').includes(place));
      if (!capitals || capitals.some((capital) => place.startsWith(capital) || capital.startsWith(place))) return;
      // A first word of a sentence or a name that is no place is likelier than an unknown capital.
      if (
        !known &&
        !/[,.;)]/.test(text.charAt((match.index ?? 0) + match[0].length)) &&
        !/^\p{Lu}[\p{L}]+, the/u.test(match[0])
      )
        return;
      const place2 = { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length };
      const message = `The capital of ${country} is ${capitals[0]}.`;
      found.push({
        ...place2,
        category: 'factual',
        severity: 'major',
        rule: 'places-and-roles/capital',
        message,
        evidence: capitals[0] ?? '',
        confidence: 0.85,
      });
    };
    if (/\bcapital\b/.test(text)) {
      for (const match of text.matchAll(OF_COUNTRY)) judge(match, match[2] ?? '', match[1] ?? '');
      for (const match of text.matchAll(CAPITAL_OF)) judge(match, match[1] ?? '', match[2] ?? '');
      for (const match of text.matchAll(ADJECTIVE_CAPITAL))
        judge(match, COUNTRY_OF.get(match[1] ?? '') ?? '', match[2] ?? '');
      for (const match of text.matchAll(POSSESSED)) judge(match, match[1] ?? '', match[2] ?? '');
    }
    if (/\b(?:partner|all(?:y|ies)|neighbou?r|rival|enem|adversar)/i.test(text))
      for (const match of text.matchAll(OWN_PARTNER)) {
        const own = COUNTRY_OF.get(match[2] ?? '') ?? '';
        if (!sameCountry(match[1] ?? '', own)) continue;
        const place = { start: match.index, end: match.index + match[0].length };
        const message = `“${match[2]}” is of ${match[1]} itself.`;
        found.push({
          ...place,
          category: 'factual',
          severity: 'major',
          rule: 'places-and-roles/own-partner',
          message,
          confidence: 0.85,
        });
      }
    return found;
  },
};
