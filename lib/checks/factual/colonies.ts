import type { Finding, ParagraphDetector } from '../detector.ts';

/** Whose colony a country was when it became independent. */
const RULER_OF: ReadonlyMap<string, string> = new Map(
  `France: Niger Mali Senegal Chad Benin Togo Gabon Guinea Mauritania Madagascar Algeria Tunisia Vietnam Laos Cambodia Haiti Burkina_Faso Ivory_Coast Djibouti Comoros;
Britain: Nigeria Ghana Kenya Uganda Zambia Malawi Botswana Gambia Sierra_Leone Jamaica Barbados India Pakistan Myanmar Malaysia Singapore Malta Cyprus Fiji Sri_Lanka Guyana Bahamas Grenada Zimbabwe Tanzania Kuwait Qatar Bahrain;
Portugal: Angola Mozambique Brazil Cape_Verde Guinea-Bissau;
Belgium: Rwanda Burundi Congo;
the Netherlands: Indonesia Suriname;
Spain: Mexico Peru Chile Argentina Colombia Venezuela Ecuador Bolivia Paraguay Cuba Equatorial_Guinea;
Denmark: Iceland; Sweden: Norway; Ethiopia: Eritrea; Sudan: South_Sudan; South Africa: Namibia`
    .split(';')
    .flatMap((each) => {
      const [ruler = '', countries = ''] = each.trim().split(': ');
      return countries.split(' ').map((country) => [country.replaceAll('_', ' '), ruler] as const);
    }),
);
const RULER =
  '(Britain|France|Portugal|Belgium|Spain|Italy|Germany|the Netherlands|Denmark|Sweden|Russia|the United Kingdom|the UK|Holland)';
const COUNTRIES = [...RULER_OF.keys()].join('|');
/** "Niger's independence from Britain", "Niger won its independence from Britain". */
const DIRECT = new RegExp(
  `(?<![\\p{L}-])(${COUNTRIES})(?:[’']s)?(?: (?:has )?(?:won|gained|declared|achieved|got|received|became|celebrates?|marks?|marked|celebrated)(?: \\p{Ll}+){0,3}?)? (?:independence|independent) from ${RULER}`,
  'gu',
);
const LOOSE = new RegExp(`\\bindependence from ${RULER}`, 'gu');
const ALIASES: Readonly<Record<string, string>> = {
  'the United Kingdom': 'Britain',
  'the UK': 'Britain',
  Holland: 'the Netherlands',
};
/** Two rulers in turn: nothing is said of them. */
const SHARED = /^(?:Cameroon|Somalia|Philippines|Tanzania|Namibia|Eritrea|Mexico)$/;

/**
 * Independence from a country that was never the ruler: "Niger's independence from Britain". Does not find: countries with two rulers; the ruler told without the word
 * "independence"; paragraphs that name more than one such country without saying whose independence it is.
 */
export const colonies: ParagraphDetector = {
  id: 'colonies',
  version: '1',
  categories: ['factual'],
  scope: 'paragraph',
  run({ text }) {
    if (!text.includes('independen')) return [];
    const found: Finding[] = [];
    const judge = (match: RegExpMatchArray, country: string, told: string): void => {
      const ruler = RULER_OF.get(country);
      if (!ruler || SHARED.test(country) || ruler === (ALIASES[told] ?? told)) return;
      const start = match.index ?? 0;
      const end = start + match[0].length;
      if (found.some((one) => one.start < end && start < one.end)) return;
      const message = `${country} became independent from ${ruler}.`;
      found.push({
        start,
        end,
        category: 'factual',
        severity: 'major',
        rule: 'colonies/ruler',
        message,
        evidence: ruler,
        confidence: 0.85,
      });
    };
    for (const match of text.matchAll(DIRECT)) judge(match, match[1] ?? '', match[2] ?? '');
    const named = new Set(
      Array.from(text.matchAll(new RegExp(`(?<![\\p{L}-])(?:${COUNTRIES})(?![\\p{L}-])`, 'gu')), ([name]) => name),
    );
    const [only] = named;
    if (named.size === 1 && only !== undefined)
      for (const match of text.matchAll(LOOSE)) judge(match, only, match[1] ?? '');
    return found;
  },
};
