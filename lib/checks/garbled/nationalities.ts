import type { Finding, ParagraphDetector } from '../detector.ts';

const DEMONYMS: Readonly<Record<string, string>> = Object.fromEntries(
  'Afghanistan Afghan|Argentina Argentine|Australia Australian|Austria Austrian|Belarus Belarusian|Belgium Belgian|Brazil Brazilian|Britain British|Bulgaria Bulgarian|Canada Canadian|Chile Chilean|China Chinese|Colombia Colombian|Croatia Croatian|Cuba Cuban|Denmark Danish|Egypt Egyptian|Estonia Estonian|Ethiopia Ethiopian|Finland Finnish|France French|Georgia Georgian|Germany German|Greece Greek|Hungary Hungarian|India Indian|Indonesia Indonesian|Iran Iranian|Iraq Iraqi|Ireland Irish|Israel Israeli|Italy Italian|Japan Japanese|Kenya Kenyan|Latvia Latvian|Lebanon Lebanese|Libya Libyan|Lithuania Lithuanian|Malaysia Malaysian|Mexico Mexican|Moldova Moldovan|Morocco Moroccan|Netherlands Dutch|Nigeria Nigerian|Norway Norwegian|Pakistan Pakistani|Peru Peruvian|Poland Polish|Portugal Portuguese|Romania Romanian|Russia Russian|Serbia Serbian|Slovakia Slovak|Spain Spanish|Sudan Sudanese|Sweden Swedish|Switzerland Swiss|Syria Syrian|Taiwan Taiwanese|Thailand Thai|Tunisia Tunisian|Turkey Turkish|Ukraine Ukrainian|Venezuela Venezuelan|Vietnam Vietnamese|Yemen Yemeni'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
const COUNTRY = Object.keys(DEMONYMS).join('|');
const TITLE =
  '(?:[Pp]resident|[Pp]rime [Mm]inister|[Cc]hancellor|[Ff]oreign [Mm]inister|[Dd]efen[cs]e [Mm]inister|[Ff]inance [Mm]inister|[Ll]eader)';
const TITLED = new RegExp(`(?<![\\p{L}-])(${COUNTRY}) (${TITLE}) (?=\\p{Lu}\\p{Ll}+)`, 'gu');
const PAIR = new RegExp(
  `(?<![\\p{L}-])(${COUNTRY}) (${COUNTRY}) (?=(?:war|conflict|talks|border|relations|deal|summit|crisis|treaty|agreement|ceasefire|peace|match|game)\\b)`,
  'gu',
);
// Lower case where English has none. "polish", "turkey", "china", "french" (fries) and "march", "may", "august" are words of their own.
const SMALL =
  /(?<![\p{L}\p{N}@#./_’'-])(europe|european|america|american|russian?|ukrainian|chinese|germany?|british|italian|spanish|african?|asian?|japanese|indian|israeli|iranian|korean|mexican|canadian|australian|nordic|arab|muslim|christian|jewish|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|november|december|october|september|april|june|july|english|greek|latin|brazilian|egyptian)(?=(?:s|['’]s)?(?![\p{L}\p{N}@/_.-]\p{L}|\p{L}))/gu;

/**
 * Countries and nationalities in the wrong form: "Ukraine President X" for "Ukrainian President X", "the Russia Ukraine war" without its hyphen, "european" in small letters. Does not
 * find: headlines ("France president"), which save letters; names in small letters that are also words (turkey, polish, march).
 */
export const nationalities: ParagraphDetector = {
  id: 'nationalities',
  version: '1',
  categories: ['garbled'],
  scope: 'paragraph',
  run(view) {
    if (view.kind !== 'prose') return [];
    const found: Finding[] = [];
    const add = (
      start: number,
      words: string,
      rule: string,
      message: string,
      confidence: number,
      replacement: string,
    ): void => {
      found.push({
        start,
        end: start + words.length,
        category: 'garbled',
        severity: 'minor',
        rule: `nationalities/${rule}`,
        message,
        confidence,
        replacement,
      });
    };
    for (const match of view.text.matchAll(TITLED))
      add(
        match.index,
        `${match[1]} ${match[2]}`,
        'title',
        'Before a title the adjective is used.',
        0.85,
        `${DEMONYMS[match[1] ?? '']} ${match[2]}`,
      );
    for (const match of view.text.matchAll(PAIR))
      if (match[1] !== match[2])
        add(
          match.index,
          match[0].trimEnd(),
          'pair',
          'Two countries before a noun take a hyphen.',
          0.85,
          `${match[1]}-${match[2]}`,
        );
    for (const match of view.text.matchAll(SMALL))
      add(
        match.index,
        match[1] ?? '',
        'small-letter',
        `“${match[1]}” takes a capital.`,
        0.88,
        (match[1] ?? '').charAt(0).toUpperCase() + (match[1] ?? '').slice(1),
      );
    return found;
  },
};
