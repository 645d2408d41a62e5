import type { Finding, ParagraphDetector } from '../detector.ts';
import type { Token } from '../tokens.ts';

const DEMONYMS: Readonly<Record<string, string>> = Object.fromEntries(
  'Afghanistan Afghan|Argentina Argentine|Australia Australian|Austria Austrian|Belarus Belarusian|Belgium Belgian|Brazil Brazilian|Britain British|Bulgaria Bulgarian|Canada Canadian|Chile Chilean|China Chinese|Colombia Colombian|Croatia Croatian|Cuba Cuban|Denmark Danish|Egypt Egyptian|Estonia Estonian|Ethiopia Ethiopian|Finland Finnish|France French|Georgia Georgian|Germany German|Greece Greek|Hungary Hungarian|India Indian|Indonesia Indonesian|Iran Iranian|Iraq Iraqi|Ireland Irish|Israel Israeli|Italy Italian|Japan Japanese|Kenya Kenyan|Latvia Latvian|Lebanon Lebanese|Libya Libyan|Lithuania Lithuanian|Malaysia Malaysian|Mexico Mexican|Moldova Moldovan|Morocco Moroccan|Netherlands Dutch|Nigeria Nigerian|Norway Norwegian|Pakistan Pakistani|Peru Peruvian|Poland Polish|Portugal Portuguese|Romania Romanian|Russia Russian|Serbia Serbian|Slovakia Slovak|Spain Spanish|Sudan Sudanese|Sweden Swedish|Switzerland Swiss|Syria Syrian|Taiwan Taiwanese|Thailand Thai|Tunisia Tunisian|Turkey Turkish|Ukraine Ukrainian|Venezuela Venezuelan|Vietnam Vietnamese|Yemen Yemeni'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
const COUNTRY = Object.keys(DEMONYMS).join('|');
const TITLE =
  '(?:[Pp]resident|[Pp]rime [Mm]inister|[Cc]hancellor|[Ff]oreign [Mm]inister|[Dd]efen[cs]e [Mm]inister|[Ff]inance [Mm]inister|[Ll]eader)';
const TITLED = new RegExp(`(?<![\\p{L}-])(${COUNTRY}) (${TITLE}) (?=\\p{Lu}\\p{Ll}+)`, 'gu');
const BODY =
  '(?:president|prime minister|government|army|parliament|foreign minister|finance minister|defen[cs]e minister|company|companies|officials?|authorities|military|troops|soldiers|police|economy|currency|citizens?|diplomats?|people|ambassador|court|courts|opposition|navy|media|ships?|firms?)';
const OF_BODY = new RegExp(
  `(?<=\\b(?:[Tt]he|[Aa]n?|[Ss]ome|[Mm]any|[Tt]wo|[Ss]everal|[Oo]ther|[Bb]y|[Tt]hat) )(${COUNTRY}) (${BODY})(?![\\p{L}’'-])(?! \\p{Lu})`,
  'gu',
);
const PAIR = new RegExp(
  `(?<![\\p{L}-])(${COUNTRY}) (${COUNTRY}) (?=(?:war|conflict|talks|border|relations|deal|summit|crisis|treaty|agreement|ceasefire|peace|match|game)\\b)`,
  'gu',
);
// Lower case where English has none. "polish", "turkey", "china", "french" (fries) and "march", "may", "august" are words of their own.
const SMALL =
  /(?<![\p{L}\p{N}@#./_’'-])(europe|european|america|american|russian?|ukrainian|chinese|germany?|british|italian|spanish|african?|asian?|japanese|indian|israeli|iranian|korean|mexican|canadian|australian|nordic|arab|muslim|christian|jewish|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|november|december|october|september|april|june|july|english|greek|latin|brazilian|egyptian)(?=(?:s|['’]s)?(?![\p{L}\p{N}@/_.-]\p{L}|\p{L}))/gu;

interface Form {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly message: string;
  readonly confidence: number;
  /** Whether a paragraph with this word may hold it. */
  needs(token: Token): boolean;
  /** The right words; undefined when this match is right. */
  mend(match: RegExpMatchArray): string | undefined;
}

const isCountry = ({ capital, text }: Token): boolean => capital && text in DEMONYMS;
const SMALL_NAME =
  /^(?:europe|european|america|american|russian?|ukrainian|chinese|germany?|british|italian|spanish|african?|asian?|japanese|indian|israeli|iranian|korean|mexican|canadian|australian|nordic|arab|muslim|christian|jewish|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|november|december|october|september|april|june|july|english|greek|latin|brazilian|egyptian)s?(?:'s)?$/;
/** Names that are ever written small by mistake begin like these. */
const isSmall = ({ capital, lower }: Token): boolean => !capital && SMALL_NAME.test(lower);
const adjective = ([, country, title]: RegExpMatchArray): string => `${DEMONYMS[country ?? '']} ${title}`;
const FORMS: readonly Form[] = [
  {
    rule: 'title',
    pattern: TITLED,
    needs: isCountry,
    message: 'Before a title the adjective is used.',
    confidence: 0.85,
    mend: adjective,
  },
  {
    rule: 'body',
    pattern: OF_BODY,
    needs: isCountry,
    message: 'Before this noun the adjective is used.',
    confidence: 0.82,
    // "the Georgia government" may be the American state's.
    mend: (match) => (/^(?:Georgia|Jordan|Chile)$/.test(match[1] ?? '') ? undefined : adjective(match)),
  },
  {
    rule: 'pair',
    pattern: PAIR,
    needs: isCountry,
    message: 'Two countries before a noun take a hyphen.',
    confidence: 0.85,
    mend: ([, one, other]) => (one === other ? undefined : `${one}-${other}`),
  },
  {
    rule: 'small-letter',
    pattern: SMALL,
    needs: isSmall,
    message: 'A name takes a capital.',
    confidence: 0.88,
    mend: ([, name = '']) => name.charAt(0).toUpperCase() + name.slice(1),
  },
];

/**
 * Countries and nationalities in the wrong form: "Ukraine President X" for "Ukrainian President X", "the Russia Ukraine war" without its hyphen, "european" in small letters. Does not
 * find: headlines ("France president"), which save letters; names in small letters that are also words (turkey, polish, march).
 */
export const nationalities: ParagraphDetector = {
  id: 'nationalities',
  version: '2',
  categories: ['garbled'],
  scope: 'paragraph',
  run: (view) =>
    view.kind === 'prose'
      ? FORMS.flatMap(({ rule, pattern, needs, message, confidence, mend }) =>
          Array.from(view.tokens.some(needs) ? view.text.matchAll(pattern) : []).flatMap((match): Finding[] => {
            const replacement = mend(match);
            if (replacement === undefined) return [];
            const end = match.index + match[0].trimEnd().length;
            return [
              {
                start: match.index,
                end,
                category: 'garbled',
                severity: 'minor',
                rule: `nationalities/${rule}`,
                message,
                confidence,
                replacement,
              },
            ];
          }),
        )
      : [],
};
