import type { Range } from '#lib/core/annotation/annotation.ts';
import type { Attribution } from './attribution.ts';
import { DEMONYM, VAGUE_PEOPLE, VAGUE_STUDIES, VAGUE_VERB_FORMS } from './attribution-words.ts';
import type { ParagraphView } from './paragraph-view.ts';
import { can, isFunctionWord, only } from './words/analyse.ts';

const QUANTIFIER =
  '(?:some|many|most|several|other|certain|various|numerous|a few|a number of|a growing number of|two|three|both)';
/** The -ing forms that speak; the others are nouns as often as not. */
const ONGOING = new Set(
  'saying warning indicating suggesting predicting claiming arguing urging calling questioning feeling describing'.split(
    ' ',
  ),
);
const MODIFIER = "(?:[\\p{L}.’'-]+ )";
const AUXILIARY =
  "(?:(?:have|has|had|are|is|were|was|also|now|still|already|often|widely|generally|long|repeatedly|largely|broadly|privately|recently|even|increasingly|just|been|further|immediately|quickly|reportedly|would|will|may|might|could|all|agree and|don't|do not) ){0,3}";
/** What may stand between a group and its verb. */
const POSTMODIFIER =
  "(?: (?:(?:of|in|on|from|within|across|close to|familiar with|behind|around) (?:[\\p{L}’'-]+ ?){1,5}?|following [\\p{L} ]{3,30}?|who [\\p{L} ]{3,40}?))?";

const VERB = `(?:${[...VAGUE_VERB_FORMS]
  .filter((form) => !form.endsWith('ing') || ONGOING.has(form))
  .toSorted((x, y) => y.length - x.length)
  .join('|')})`;

const GROUP = new RegExp(
  `(?<![\\p{L}-])(${VAGUE_PEOPLE})${POSTMODIFIER} ${AUXILIARY}(${VERB})(?: out)?(?![\\p{L}-])`,
  'giu',
);
const BARE = new RegExp(
  `(?<![\\p{L}-])(some|many|most|others|several|everyone|everybody|a lot of people|plenty of people|few|they)(?: (?:in|within|among|inside) (?:the )?[\\p{L}.]+(?: \\p{L}+)??)? ${AUXILIARY}(${VERB})(?![\\p{L}-])`,
  'giu',
);
const ELEMENTS =
  /(?<![\p{L}-])(?:\p{L}+ist|hardline|radical|conservative|progressive|reactionary|revolutionary|military|far-right|far-left|hard-line|certain) (?:elements|circles|quarters|factions)(?![\p{L}-])/giu;
const STUDIES = new RegExp(
  `(?<![\\p{L}-])(?:${QUANTIFIER} |recent |new |previous |numerous |internal |official |opinion |latest |scientific |early |unconfirmed |media |press |local |multiple ){0,2}(?:${VAGUE_STUDIES})(?: (?:have|has|had|also|clearly|repeatedly|consistently|now|often|long))* (?:show|shows|showed|shown|suggest|suggests|suggested|indicate|indicates|indicated|find|finds|found|prove|proves|proved|proven|establish|established|reveal|reveals|revealed|confirm|confirms|confirmed|say|says|demonstrate|demonstrates|claim|tell|tells|emerged)(?![\\p{L}-])`,
  'giu',
);
const ONE_OF_MANY =
  'official|source|insider|diplomat|aide|analyst|expert|observer|executive|adviser|advisor|witness|teacher|resident|employee|worker|nurse|doctor|trader|person|figure|lawmaker|specialist|developer|landlord|farmer|investor|banker|neighbou?r|shopkeeper|scientist|engineer|lawyer|campaigner|activist|commentator|columnist|blogger';
const ANONYMOUS = new RegExp(
  `(?<![\\p{L}-])(?:one|a|an|another) ${MODIFIER}{0,2}?(?:${ONE_OF_MANY})(?: (?:close to|near|familiar with|in|with knowledge of|from) (?:[\\p{L}’'-]+ ?){1,4}?)? (?:also |has |had |later |privately )?(?:said|says|claimed|claims|told|warned|added|insisted|suggested|admitted|confirmed|was quoted as saying|is quoted as saying|is reported to have said)(?![\\p{L}-])`,
  'giu',
);
/** "asked one developer": the verb before its nobody, behind direct speech. */
const INVERTED = new RegExp(
  `(?<=[”"’,] )(?:said|says|asked|warned|added|claimed|insisted|complained|wondered|wrote) (?:(?:one|an?|another) ${MODIFIER}{0,2}?(?:${ONE_OF_MANY})|${MODIFIER}{0,2}?(?:analysts|experts|critics|observers|insiders|sources|residents|locals|campaigners|activists|officials))(?= *[.,;]| who\\b)`,
  'gu',
);
const ACCORDING = new RegExp(
  `(?<!\\p{L})(?:according to|as per|as reported by|citing) (?:(?:${QUANTIFIER} |${MODIFIER}{0,2}?)(?:${VAGUE_PEOPLE}|${VAGUE_STUDIES}|media reports|reports|estimates)|some|many|others|reports|rumou?rs|estimates)(?![\\p{L}-])`,
  'giu',
);
const COMMUNITY =
  /(?<!\p{L})the (?:international|scientific|medical|global|tech|business|legal|academic|expert|world|financial|investment) community(?: (?:has|have|had|also|widely|largely|broadly)){0,2} \p{L}+/giu;

/** After the group: whose they are ("at Barclays", "from the WHO", "led by Ana Sol", "including Per Holm"). */
const INSTITUTION =
  /^(?:[^.;:!?“”]{0,40}?)(?:\b(?:at|from|with|for|of|led by|including|such as|by|polled by|surveyed by|employed by)\b (?:the |a |an |its )?(?:\p{Lu}|the (?:company|firm|bank|university|agency|ministry|department|hospital|institute)))/u;
const OCCASION =
  /\b(?:in|at|to) (?:a|an|the|its|their) (?:[\p{L}-]+ ){0,4}?(?:report|study|statement|letter|paper|journal|survey|meeting|conference|hearing|interview|briefing|filing|brief|lawsuit|complaint|note|forecast|poll|court)\b|\btold (?:the |a )?\p{Lu}|\bin the journal\b/u;
/** "county council figures", "government data": said whose they are, though in small letters. */
const OF_AN_OFFICE =
  /\b(?:council|government|police|ministry|company|court|hospital|university|union|agency|office|party|bank|treasury|census|school|club|team|airport|customs|election|industry body)(?:['’]s)? \p{L}+$/u;
/** People that nobody expects a name for, and groups that an institution's name in front makes somebody's. */
function isSomebodys(words: string, vagueNoun: string, opens: boolean): boolean {
  const before = words
    .slice(0, words.toLowerCase().lastIndexOf(vagueNoun.toLowerCase()))
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  if (/^(?:the|his|her|its|their|our|these|those|this)$/i.test(before[0] ?? '') && !/community/.test(words))
    return true;
  return before.some(
    (word, index) =>
      (/[’']s?$/.test(word) && /^\p{Lu}/u.test(word)) ||
      (/^\p{Lu}/u.test(word) &&
        (index > 0 || before.length > 1 || /^\p{Lu}{2,}$/u.test(word)) &&
        !DEMONYM.test(word) &&
        !(opens && index === 0 && isPlainWord(word))) ||
      (index === 0 && /^\p{Lu}/u.test(word) && !DEMONYM.test(word) && !(opens && isPlainWord(word))),
  );
}

/** "Relief agencies", "Landlord groups": a word that has its capital from the sentence it opens; what is somebody's ("Police officials") is left alone. */
const isPlainWord = (word: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(word) && can(word.toLowerCase(), 'NJ') && !OFFICES.test(word);
const OFFICES =
  /^(?:Police|Army|Navy|Court|City|State|County|Town|Council|Company|Election|School|University|Hospital|Airport|Fire|Rescue|Union|Bank|Church|Club|Team|Party|Ministry|Customs|Border|Coast|Intelligence|Federal|Federation|Prison|Weather|Village|Campaign|Embassy|Cabinet|Tournament|Race|Park|Museum|Palace|Apple|Oracle|Shell|Gap|Target|Visa|Ford|Google|Chase|Port|Rail|Transport|Treasury|Revenue|Emergency|Road)$/;

/** One cheap look before the dear ones: without any of these words nobody is vague here. */
const MAY_BE_VAGUE = new RegExp(
  `(?<![\\p{L}-])(?:some|many|most|others|several|everyone|everybody|plenty|few|they|community|elements|circles|quarters|factions|according|as per|citing|official|source|insider|diplomat|aide|witness|figure|${VAGUE_PEOPLE}|${VAGUE_STUDIES}|person|teacher|resident|employee|worker|nurse|doctor|trader|lawmaker|adviser|advisor|observer|analyst|expert|executive|specialist|${ONE_OF_MANY})(?![\\p{L}-])`,
  'iu',
);

/** The match with the adjectives, nouns and quantifiers before its noun: "many senior European officials say". */
function withModifiers(text: string, match: RegExpMatchArray): RegExpMatchArray {
  let start = match.index ?? 0;
  for (let steps = 0; steps < 4; steps += 1) {
    const word = /([\p{L}.’'-]+) $/u.exec(text.slice(Math.max(0, start - 40), start))?.[1];
    if (!word) break;
    const lower = word.toLowerCase();
    const fits =
      QUANTIFIERS.has(lower) ||
      /^\p{Lu}/u.test(word) ||
      (!isFunctionWord(lower) && can(lower, 'NJ') && !only(lower, 'DZ')) ||
      /[’']s?$/.test(word);
    if (!fits || (/^\p{Lu}/u.test(word) && isFunctionWord(lower) && !QUANTIFIERS.has(lower))) break;
    start -= word.length + 1;
  }
  const counted = COUNTED.exec(text.slice(Math.max(0, start - 60), start));
  if (counted) start -= counted[0].length;
  return Object.assign([text.slice(start, (match.index ?? 0) + match[0].length)], { index: start }) as RegExpMatchArray;
}
const COUNTED =
  /(?<![\p{L}-])(?:(?:an? )?(?:\p{L}+ )?(?:number|group|handful|majority|chorus|array|dozens|hundreds|thousands|millions|some|many|most|several) of (?:the )?)$/iu;
const QUANTIFIERS = new Set(
  'some many most several other certain various numerous few two three both the his her its their our these those a'.split(
    ' ',
  ),
);

function bareSubject(text: string, match: RegExpMatchArray): boolean {
  // "some states do", "many state laws": a noun.
  if (/^states?$/i.test(match[2] ?? '')) return false;
  const before = text.slice(0, match.index).trimEnd();
  if (/^(?:they|few|several|most)$/i.test(match[1] ?? ''))
    return /^(?:they)$/i.test(match[1] ?? '')
      ? /\bas$/.test(before) && /^(?:fear|worry|believe|see)/.test(match[2] ?? '')
      : before === '' || /[,;:]$|\b(?:that|and|but)$/.test(before);
  if (
    /^(?:call|tell|point|note|feel|see|speak|report|state|question|demand|urge|accuse)/.test(
      match[2]?.toLowerCase() ?? '',
    )
  )
    return before === '' || /\b(?:but|and|while)$/.test(before);
  return before === '' || /[,;:—–]$|\b(?:that|and|but|while|as|although|because|though|which|what|whom)$/i.test(before);
}

/** The group must be able to be the subject: nothing before it that makes it an object or part of another phrase. */
function groupSubject(text: string, match: RegExpMatchArray, vagueNoun: string, vagueVerb: string): boolean {
  const before = text.slice(0, match.index).trimEnd();
  const noun = vagueNoun.toLowerCase();
  const verb = vagueVerb.toLowerCase();
  if (
    /^(?:people|members|fans|users|parents|consumers|groups|governments|capitals|countries|leaders|agencies|organi[sz]ations|authorities|executives|figures|voices|circles|investors|lawyers|engineers|doctors)$/.test(
      noun,
    ) &&
    !/^(?:sa(?:y|id|ys|ying)|warn|warned|believe|believed|fear|feared|claim|claimed|insist|insisted|urge|urged|argue|argued|understand|worry|accused|feeling|indicated|suggested|suggest|estimate|estimated|hailed)$/.test(
      verb,
    )
  )
    return false;
  if (/^(?:aides?|executives?|doctors|lawyers|engineers)$/.test(noun) && !/^sa(?:y|id|ys)$/.test(verb)) return false;
  if (
    /\b(?:who|which|whom)\b/.test(match[0].slice(0, match[0].length - verb.length)) &&
    !/\b(?:who|which)\b.*\b\p{L}+ $/u.test(match[0].slice(0, -verb.length))
  )
    return false;
  return (
    before === '' ||
    /[,;:—–”]$|\b(?:that|and|but|while|as|although|because|though|if|when|however|meanwhile|whom|which|what|where)$/i.test(
      before,
    )
  );
}

type Form = Attribution['form'];

/** Each way of naming nobody: where to look, what the words around it must be, and how much of the sentence it takes. */
const FORMS: readonly {
  readonly form: Form;
  readonly pattern: RegExp;
  /** A quick look before the dear pattern. */
  readonly needs?: RegExp;
  whole?(text: string, match: RegExpMatchArray): RegExpMatchArray;
  isVague(text: string, match: RegExpMatchArray, after: string): boolean;
}[] = [
  {
    form: 'according',
    pattern: ACCORDING,
    needs: /according to|as per|as reported|citing/i,
    isVague: (_text, match, after) => !INSTITUTION.test(after) && !OF_AN_OFFICE.test(match[0]),
  },
  {
    form: 'anonymous',
    pattern: ANONYMOUS,
    isVague: (_text, match, after) =>
      !/^[^.]{0,20}(?:\bfor|\bat|\bof)\b/.test(after) && !/ (?:for|at|from|of|in) (?:the )?\p{Lu}/u.test(match[0]),
  },
  {
    form: 'anonymous',
    pattern: INVERTED,
    needs: /[”"’,] (?:said|says|asked|warned|added|claimed|insisted|complained|wondered|wrote) /,
    isVague: (_text, _match, after) => !/^[^.]{0,20}(?:\bfor|\bat|\bof|\bfrom)\b/.test(after),
  },
  {
    form: 'group',
    pattern: COMMUNITY,
    needs: / community/,
    isVague: (_text, match) => /(?:ed|s|en)$|\b(?:see|hail|fear)/.test(match[0]),
  },
  {
    form: 'studies',
    pattern: STUDIES,
    isVague: (text, match) =>
      !/ (?:by|from|of|in) (?:the )?\p{Lu}/u.test(match[0]) &&
      !/^(?:the|these|those|his|her|its)\b/i.test(match[0]) &&
      !/\b(?:the|its|their|his|her|these|those|[A-Z]\p{L}+)$/u.test(text.slice(0, match.index).trimEnd()),
  },
  { form: 'group', pattern: ELEMENTS, needs: / (?:elements|circles|quarters|factions)/, isVague: () => true },
  { form: 'group', pattern: BARE, isVague: (text, match) => bareSubject(text, match) },
  { form: 'group', pattern: GROUP, whole: withModifiers, isVague: isVagueGroup },
];

function isVagueGroup(text: string, match: RegExpMatchArray): boolean {
  const whole = withModifiers(text, match);
  const noun = match[1] ?? '';
  const after = match[0].slice(noun.length);
  const attached =
    / (?:at|from|with|led|including|in|of|for) (?:the )?\p{Lu}\p{L}/u.test(after) &&
    !/\b(?:close to|familiar)\b/.test(after) &&
    !/^ in (?:the )?(?:EU|U\.S\.|US|West|region|country)\b/.test(after);
  // "Officials also said": they have been introduced before.
  const again = match[0].includes(' also ') && whole[0] === match[0];
  return (
    !attached &&
    !again &&
    !isSomebodys(whole[0], noun, whole.index === 0) &&
    groupSubject(text, whole, noun, match[2] ?? '')
  );
}

/** The places in a sentence where a claim is laid at the door of nobody, outside direct speech; none overlap. */
export function vagueSources(view: ParagraphView, sentence: Range): readonly Attribution[] {
  const text = view.text.slice(sentence.start, sentence.end);
  const found: Attribution[] = [];
  if (!MAY_BE_VAGUE.test(text)) return found;
  for (const { form, pattern, needs, whole, isVague } of FORMS) {
    if (needs && !needs.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const after = text.slice(match.index + match[0].length);
      if (!isVague(text, match, after) || OCCASION.test(after.slice(0, 120))) continue;
      const words = whole?.(text, match) ?? match;
      const start = sentence.start + (words.index ?? 0);
      const end = start + words[0].length;
      if (view.quoted(start) || found.some((other) => other.start < end && start < other.end)) continue;
      found.push({ start, end, kind: 'vague', source: words[0], form, sentence });
    }
  }
  return found;
}
