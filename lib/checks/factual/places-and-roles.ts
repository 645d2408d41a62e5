import type { Finding, ParagraphDetector } from '../detector.ts';
import { CAPITALS, COUNTRY_OF, OTHER_CITIES } from './countries.ts';

const PLACE = '(Rio de Janeiro|Ho Chi Minh City|\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+)?)';
const COUNTRY = `(?:the )?(${[...CAPITALS.keys()].join('|')})`;
const ADJECTIVE = `(${[...COUNTRY_OF.keys()].join('|')})`;
/** "Sydney, the capital of Australia", "the Australian capital, Sydney", "Australia's capital, Sydney". */
const OF_COUNTRY = new RegExp(`(?<![\\p{L}-])${PLACE}, the capital(?: city)? of ${COUNTRY}(?![\\p{L}])`, 'gu');
const CAPITAL_OF = new RegExp(`(?<![\\p{L}-])capital(?: city)? of ${COUNTRY}, ${PLACE}(?=[,.;)])`, 'gu');
const ADJECTIVE_CAPITAL = new RegExp(`(?<![\\p{L}-])${ADJECTIVE} capital(?: city)?(?: of|,)? ${PLACE}`, 'gu');
const POSSESSED = new RegExp(`(?<![\\p{L}-])${COUNTRY}[’']s? capital(?: city)?,? (?:of )?${PLACE}`, 'gu');
/** "Toronto, Canada's capital", "Zurich, the Swiss capital", "Kenya, whose capital is Kampala". */
const BEFORE_POSSESSED = new RegExp(
  `(?<![\\p{L}-])${PLACE}, ${COUNTRY}[’']s? capital(?! (?:of|markets?|city of))`,
  'gu',
);
const BEFORE_ADJECTIVE = new RegExp(`(?<![\\p{L}-])${PLACE}, the ${ADJECTIVE} capital(?! (?:of|markets?))`, 'gu');
const WHOSE = new RegExp(`(?<![\\p{L}-])${COUNTRY},? whose capital(?: city)?,? (?:is )?${PLACE}`, 'gu');
/** "one of the rivals of Halden, Halden chairman Piet Brandt": nobody is a rival of the house that they run. */
const OWN_RIVAL = new RegExp(
  `\\b(?:partners?|ally|allies|rivals?|enem(?:y|ies)|competitors?|opponents?|critics?) of (?:the )?(\\p{Lu}[\\p{L}’-]+)(?: \\p{Lu}[\\p{L}’-]+)?, (?:the )?\\1(?:[’']s)? (?:chairman|chairwoman|chief|president|boss|head|founder|director|owner|coach|leader)`,
  'gu',
);
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

function capitals(text: string): Finding[] {
  const found: Finding[] = [];
  const judge = (match: RegExpMatchArray, country: string, place: string): void => {
    const right = CAPITALS.get(country)?.split('|');
    const known = OTHER_CITIES.has(place) || [...CAPITALS.values()].some((names) => names.split('|').includes(place));
    if (!right || right.some((capital) => place.startsWith(capital) || capital.startsWith(place))) return;
    const start = match.index ?? 0;
    const end = start + match[0].length;
    // A first word of a sentence or a name that is no place is likelier than an unknown capital.
    if (!known && !/[,.;)]/.test(text.charAt(end)) && !/^\p{Lu}[\p{L}]+, the/u.test(match[0])) return;
    found.push({
      start,
      end,
      category: 'factual',
      severity: 'major',
      rule: 'places-and-roles/capital',
      message: `The capital of ${country} is ${right[0]}.`,
      evidence: right[0] ?? '',
      confidence: 0.85,
    });
  };
  const byAdjective = (adjective: string | undefined): string => COUNTRY_OF.get(adjective ?? '') ?? '';
  for (const match of text.matchAll(OF_COUNTRY)) judge(match, match[2] ?? '', match[1] ?? '');
  for (const match of text.matchAll(CAPITAL_OF)) judge(match, match[1] ?? '', match[2] ?? '');
  for (const match of text.matchAll(ADJECTIVE_CAPITAL)) judge(match, byAdjective(match[1]), match[2] ?? '');
  for (const match of text.matchAll(POSSESSED)) judge(match, match[1] ?? '', match[2] ?? '');
  for (const match of text.matchAll(BEFORE_POSSESSED)) judge(match, match[2] ?? '', match[1] ?? '');
  for (const match of text.matchAll(BEFORE_ADJECTIVE)) judge(match, byAdjective(match[2]), match[1] ?? '');
  for (const match of text.matchAll(WHOSE)) judge(match, match[1] ?? '', match[2] ?? '');
  return found;
}

function ownPartners(text: string): Finding[] {
  const finding = (match: RegExpMatchArray, message: string): Finding => ({
    start: match.index ?? 0,
    end: (match.index ?? 0) + match[0].length,
    category: 'factual',
    severity: 'major',
    rule: 'places-and-roles/own-partner',
    message,
    confidence: 0.84,
  });
  return [
    ...Array.from(text.matchAll(OWN_RIVAL), (match) =>
      finding(match, `Whoever runs ${match[1]} is not its rival or partner.`),
    ),
    ...Array.from(text.matchAll(OWN_PARTNER)).flatMap((match) =>
      sameCountry(match[1] ?? '', COUNTRY_OF.get(match[2] ?? '') ?? '')
        ? [finding(match, `“${match[2]}” is of ${match[1]} itself.`)]
        : [],
    ),
  ];
}

/** What can't be so by the map: a capital that is another city, and leaders who are their own country's or company's partners. */
export const placesAndRoles: ParagraphDetector = {
  id: 'places-and-roles',
  version: '2',
  categories: ['factual'],
  scope: 'paragraph',
  run: ({ text }) => [
    ...(/\bcapital\b/.test(text) ? capitals(text) : []),
    ...(/\b(?:partner|all(?:y|ies)|neighbou?r|rival|enem|adversar|competitor|opponent|critic)/i.test(text)
      ? ownPartners(text)
      : []),
  ],
};
