import type { Finding, ParagraphDetector } from '../detector.ts';
import { COUNTRY_OF } from './countries.ts';

/** Currencies by country; several where a country has changed or has two words for it. */
const CURRENCY: ReadonlyMap<string, readonly string[]> = new Map(
  `Albania lek|Argentina peso|Australia dollar|Austria euro|Bangladesh taka|Belgium euro|Brazil real|Britain pound sterling|Bulgaria lev euro|Canada dollar|Chile peso|China yuan renminbi|Colombia peso|Croatia euro|Cuba peso|Cyprus euro|Czechia koruna crown|Denmark krone crown|Egypt pound|England pound sterling|Estonia euro|Ethiopia birr|Finland euro|France euro|Georgia lari|Germany euro|Ghana cedi|Greece euro|Hungary forint|Iceland krona|India rupee|Indonesia rupiah|Iran rial toman|Iraq dinar|Ireland euro|Israel shekel|Italy euro|Japan yen|Jordan dinar|Kazakhstan tenge|Kenya shilling|Kuwait dinar|Latvia euro|Lebanon pound lira|Libya dinar|Lithuania euro|Malaysia ringgit|Malta euro|Mexico peso|Morocco dirham|Netherlands euro|New_Zealand dollar|Nigeria naira|North_Korea won|Norway krone crown|Pakistan rupee|Peru sol|Philippines peso|Poland zloty|Portugal euro|Qatar riyal|Romania leu|Russia rouble ruble|Saudi_Arabia riyal|Scotland pound|Serbia dinar|Singapore dollar|Slovakia euro|Slovenia euro|South_Africa rand|South_Korea won|Spain euro|Sri_Lanka rupee|Sudan pound|Sweden krona crown|Switzerland franc|Syria pound|Taiwan dollar|Tanzania shilling|Thailand baht|Tunisia dinar|Turkey lira|Uganda shilling|Ukraine hryvnia|United_Arab_Emirates dirham|United_States dollar|Vietnam dong|Wales pound`
    .split('|')
    .map((each) => each.split(' '))
    .map(([country = '', ...names]) => [country.replaceAll('_', ' '), names] as const),
);
const WORDS = ['currency', ...new Set([...CURRENCY.values()].flat())];
const NAMES = WORDS.slice(1).join('|');
const COUNTRY = [...CURRENCY.keys()].join('|');
const ADJECTIVE = [...COUNTRY_OF]
  .flatMap(([adjective, country]) => (CURRENCY.has(country) ? [adjective] : []))
  .join('|');
/** "Poland, whose currency is the euro", "Britain's currency, the euro", "the Swiss currency, the euro", "Turkey's dinar". */
const OWNED = new RegExp(
  `(?<![\\p{L}-])(?:(${COUNTRY})(?:, whose (?:national )?currency,? (?:is )?the|[’']s (?:national )?currency,? (?:is )?the|[’']s)|(${ADJECTIVE}) (?:national )?currency,? (?:is )?the) (${NAMES})s?(?![\\p{L}-])`,
  'gu',
);

/**
 * A country with the currency of another: "the Swiss currency, the euro". Does not find: currencies that are not said to be the country's own;
 * "the real" and "the sol" of other sentences; currencies of the past in a sentence with a year.
 */
export const currencies: ParagraphDetector = {
  id: 'currencies',
  version: '1',
  categories: ['factual'],
  scope: 'paragraph',
  run(view) {
    if (!view.hasOne(WORDS)) return [];
    return Array.from(view.text.matchAll(OWNED)).flatMap((match): Finding[] => {
      const country = match[1] ?? COUNTRY_OF.get(match[2] ?? '') ?? '';
      const right = CURRENCY.get(country);
      const told = match[3] ?? '';
      const { start, end } = view.sentenceAt(match.index);
      const loose =
        !match[0].includes('currency') && /^(?:crown|pound|real|sol|dollar|sterling|franc|won|rand)$/.test(told);
      const past = /\b(?:1[0-9]|20[01])\d\d\b|\b(?:then|former|old|until|adopt\w*|join\w*|introduc\w*)\b/.test(
        view.text.slice(start, end),
      );
      if (!right || right.includes(told) || loose || past) return [];
      return [
        {
          start: match.index,
          end: match.index + match[0].length,
          category: 'factual',
          severity: 'major',
          rule: 'currencies/country',
          message: `The currency of ${country} is the ${right[0]}.`,
          evidence: right[0] ?? '',
          confidence: 0.88,
        },
      ];
    });
  },
};
