import type { Range } from '#lib/core/annotation/annotation.ts';
import { CUE_FORMS, DEMONYM, VAGUE_PEOPLE, VAGUE_STUDIES, VAGUE_VERB_FORMS } from './attribution-words.ts';
import type { ParagraphView } from './paragraph-view.ts';
import type { Token } from './tokens.ts';
import { can, isFunctionWord, only } from './words/analyse.ts';

/**
 * Who says what in one paragraph. A paragraph is read sentence by sentence:
 *
 * 1. Where is a cue? A verb of saying or finding, "according to", a report or survey that is told whose it is.
 * 2. Whose is it? **Vague**: a group without a name ("analysts", "some", "studies"), unless an institution, a place of
 *    work or a person's name stands beside it. **Named**: anything else that can speak, be it a person, an institution, "the company", "he".
 * 3. How far does it reach? Over its own sentence; and a named one over the sentences that follow in the paragraph,
 *    until a vague one takes over: "Dr Vu said ... Water was rising" leaves no doubt whose report it is.
 *
 * A detector of claims asks `covered(offset)`; the detector of vague attributions asks for `vague`.
 */
export interface Attribution extends Range {
  readonly kind: 'vague' | 'named';
  /** Who, as the text has it; "" when the sentence only shows that there is somebody. */
  readonly source: string;
  /** What kind of nobody: a person or group, an anonymous single one, research, "according to". */
  readonly form: 'group' | 'anonymous' | 'studies' | 'according' | 'named';
  /** The sentence it stands in. */
  readonly sentence: Range;
}

export interface Attributions {
  readonly vague: readonly Attribution[];
  readonly named: readonly Attribution[];
  /** Whether what stands at the offset is said by somebody who is named, in direct speech or indirectly. */
  covered(offset: number): boolean;
}

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
  /(?<![\p{L}-])(?:\p{L}+(?:ist|line|ical|ive|ary)|far-right|far-left|hard-line|certain|some) (?:elements|circles|quarters|factions)(?![\p{L}-])/giu;
const STUDIES = new RegExp(
  `(?<![\\p{L}-])(?:${QUANTIFIER} |recent |new |previous |numerous |internal |official |opinion |latest |scientific |early |unconfirmed |media |press |local |multiple ){0,2}(?:${VAGUE_STUDIES})(?: (?:have|has|had|also|clearly|repeatedly|consistently|now|often|long))* (?:show|shows|showed|shown|suggest|suggests|suggested|indicate|indicates|indicated|find|finds|found|prove|proves|proved|reveal|reveals|revealed|confirm|confirms|confirmed|say|says|demonstrate|demonstrates|claim|tell|tells|emerged)(?![\\p{L}-])`,
  'giu',
);
const ANONYMOUS = new RegExp(
  `(?<![\\p{L}-])(?:one|a|an|another) ${MODIFIER}{0,2}?(?:official|source|insider|diplomat|aide|analyst|expert|observer|executive|adviser|advisor|witness|teacher|resident|employee|worker|nurse|doctor|trader|person|figure|lawmaker|specialist)(?: (?:close to|familiar with|in|with knowledge of|from) (?:[\\p{L}’'-]+ ?){1,4}?)? (?:also |has |had |later |privately )?(?:said|says|claimed|claims|told|warned|added|insisted|suggested|admitted|confirmed|was quoted as saying|is quoted as saying|is reported to have said)(?![\\p{L}-])`,
  'giu',
);
const ACCORDING = new RegExp(
  `(?<!\\p{L})(?:according to|as per|as reported by|citing) (?:some|many|others|reports|rumou?rs|estimates|(?:${QUANTIFIER} |${MODIFIER}{0,2}?)(?:${VAGUE_PEOPLE}|${VAGUE_STUDIES}|media reports|reports|estimates))(?![\\p{L}-])`,
  'giu',
);
const COMMUNITY =
  /(?<!\p{L})the (?:international|scientific|medical|global|tech|business|legal|academic|expert|world|financial|investment) community(?: (?:has|have|had|also|widely|largely|broadly)){0,2} \p{L}+/giu;

/** After the group: whose they are ("at Barclays", "from the WHO", "led by Ana Sol", "including Per Holm"). */
const INSTITUTION =
  /^(?:[^.;:!?“”]{0,40}?)(?:\b(?:at|from|with|for|of|led by|including|such as|by|polled by|surveyed by|employed by)\b (?:the |a |an |its )?(?:\p{Lu}|the (?:company|firm|bank|university|agency|ministry|department|hospital|institute)))/u;
const OCCASION =
  /\b(?:in|at|to) (?:a|an|the|its|their) (?:[\p{L}-]+ ){0,4}?(?:report|study|statement|letter|paper|journal|survey|meeting|conference|hearing|interview|briefing|filing|brief|lawsuit|complaint|note|forecast|poll|court)\b|\btold (?:the |a )?\p{Lu}|\bin the journal\b/u;
const NAMED_DOCUMENT =
  /\b(?:according to|data from|figures from|estimates from|numbers from|statistics from|compiled by|published (?:by|in|on)|released (?:by|on)|(?:survey|poll|study|report|census|analysis|review|audit|research) (?:by|from|of|in|published|released|carried)|(?:poll|survey|study|report|census|audit|indictment|lawsuit|ruling|filing|statement|document|documents|records|results|forecast|index) (?:said|says|found|shows?|showed|put|recorded|gave|described)|poll by|polled|under the (?:law|deal|agreement|plan|terms)|election commission|statistics office|announced)\b/iu;
const NOT_VERBS = new Set('reports report notes calls shows estimates orders states views'.split(' '));

/** People that nobody expects a name for, and groups that an institution's name in front makes somebody's. */
function isSomebodys(words: string, vagueNoun: string): boolean {
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
        !DEMONYM.test(word)) ||
      (index === 0 && /^\p{Lu}/u.test(word) && !DEMONYM.test(word)),
  );
}

/** One cheap look before the dear ones: without any of these words nobody is vague here. */
const MAY_BE_VAGUE = new RegExp(
  `(?<![\\p{L}-])(?:some|many|most|others|several|everyone|everybody|plenty|few|they|community|elements|circles|quarters|factions|according|as per|citing|official|source|insider|diplomat|aide|witness|figure|${VAGUE_PEOPLE}|${VAGUE_STUDIES}|person|teacher|resident|employee|worker|nurse|doctor|trader|lawmaker|adviser|advisor|observer|analyst|expert|executive|specialist)(?![\\p{L}-])`,
  'iu',
);

function vagueIn(view: ParagraphView, sentence: Range): Attribution[] {
  const text = view.text.slice(sentence.start, sentence.end);
  const found: Attribution[] = [];
  const add = (match: RegExpMatchArray, form: Attribution['form']): void => {
    const start = sentence.start + (match.index ?? 0);
    const end = start + match[0].length;
    if (view.quoted(start) || found.some((other) => other.start < end && start < other.end)) return;
    const rest = text.slice((match.index ?? 0) + match[0].length);
    if (OCCASION.test(rest.slice(0, 120))) return;
    found.push({ start, end, kind: 'vague', source: match[0], form, sentence });
  };
  if (!MAY_BE_VAGUE.test(text)) return found;
  for (const match of text.matchAll(ACCORDING))
    if (!INSTITUTION.test(text.slice(match.index + match[0].length))) add(match, 'according');
  for (const match of text.matchAll(ANONYMOUS))
    if (
      !/^[^.]{0,20}(?:\bfor|\bat|\bof)\b/.test(text.slice(match.index + match[0].length)) &&
      !/ (?:for|at|from|of|in) (?:the )?\p{Lu}/u.test(match[0])
    )
      add(match, 'anonymous');
  for (const match of text.matchAll(COMMUNITY))
    if (/(?:ed|s|en)$|\b(?:see|hail|fear)/.test(match[0])) add(match, 'group');
  for (const match of text.matchAll(STUDIES))
    if (
      !/ (?:by|from|of|in) (?:the )?\p{Lu}/u.test(match[0]) &&
      !/^(?:the|these|those|his|her|its)\b/i.test(match[0]) &&
      !/\b(?:the|its|their|his|her|these|those|[A-Z]\p{L}+)$/u.test(text.slice(0, match.index).trimEnd())
    )
      add(match, 'studies');
  for (const match of text.matchAll(ELEMENTS)) add(match, 'group');
  for (const match of text.matchAll(BARE)) if (bareSubject(text, match)) add(match, 'group');
  for (const match of text.matchAll(GROUP)) {
    const whole = withModifiers(text, match);
    const noun = match[1] ?? '';
    const after = whole[0].slice(whole[0].length - match[0].length + noun.length);
    const somebodys =
      / (?:at|from|with|led|including|in|of|for) (?:the )?\p{Lu}\p{L}/u.test(after) &&
      !/\b(?:close to|familiar)\b/.test(after) &&
      !/^ in (?:the )?(?:EU|U\.S\.|US|West|region|country)\b/.test(after);
    // "Officials also said": they have been introduced before.
    const again = / also\b/.test(match[0]) && whole[0] === match[0];
    if (somebodys || again || isSomebodys(whole[0], noun) || !groupSubject(text, whole, noun, match[2] ?? '')) continue;
    add(whole, 'group');
  }
  return found;
}

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
  return Object.assign([text.slice(start, (match.index ?? 0) + match[0].length)], { index: start }) as RegExpMatchArray;
}
const QUANTIFIERS = new Set(
  'some many most several other certain various numerous few two three both the his her its their our these those a'.split(
    ' ',
  ),
);

function bareSubject(text: string, match: RegExpMatchArray): boolean {
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
    !/^(?:sa(?:y|id|ys)|warn|warned|believe|believed|fear|feared|claim|claimed|insist|insisted|urge|urged|argue|argued|understand|worry|accused|feeling|indicated|suggested|suggest|estimate|estimated|hailed)$/.test(
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

/** "reports", "demand", "claims" are nouns unless what stands before can be their subject; a past form is a verb. */
function speaks(word: string, before: Token | undefined, after: Token | undefined): boolean {
  if (!can(word, 'N') && !can(word, 'P')) return true;
  if (can(word, 'D') || after?.lower === 'that') return true;
  if (before === undefined || after?.lower === 'of') return false;
  if (/^(?:he|she|it|who|which|they|we|i|also|now|then)$/.test(before.lower)) return true;
  return can(word, 'Z') ? before.capital && !/^(?:the|a|of)$/.test(after?.lower ?? '') : can(before.lower, 'P');
}

function namedIn(view: ParagraphView, sentence: Range, vague: readonly Attribution[]): Attribution | undefined {
  const text = view.text.slice(sentence.start, sentence.end);
  const inVague = (at: number): boolean => vague.some(({ start, end }) => start <= at && at < end);
  const make = (start: number, end: number, source: string): Attribution => ({
    start,
    end,
    kind: 'named',
    source,
    form: 'named',
    sentence,
  });
  const document = NAMED_DOCUMENT.exec(text);
  if (document && !inVague(sentence.start + document.index))
    return make(sentence.start + document.index, sentence.start + document.index + document[0].length, document[0]);
  const { tokens } = view;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.start < sentence.start || token.end > sentence.end || !CUE_FORMS.has(token.lower)) continue;
    if (inVague(token.start) || view.quoted(token.start) || NOT_VERBS.has(token.lower)) continue;
    const before = tokens[at - 1]?.lower ?? '';
    // "is said to", "to say", "expected": nobody speaks there.
    const earlier = tokens[at - 2]?.lower ?? '';
    if (
      /^(?:is|are|was|were|be|been|to|the|a|an|of|its)$/.test(before) ||
      (/ly$/.test(before) && /^(?:is|are|was|were|be|been)$/.test(earlier))
    )
      continue;
    if (!speaks(token.lower, tokens[at - 1], tokens[at + 1])) continue;
    const subject = view.text.slice(Math.max(sentence.start, token.start - 60), token.start);
    const after = view.text.slice(token.end, token.end + 40);
    if (
      /\p{Lu}\p{L}+|\b(?:he|she|they|it|who|which|I|we|the [\p{Ll} ]+|police|prosecutors|firefighters|its? \p{L}+)\b/u.test(
        subject,
      ) ||
      /^ (?:\p{Lu}|the |a |Dr|Mr)/u.test(after)
    )
      return make(token.start, token.end, subject.trim());
  }
  return undefined;
}

function read(view: ParagraphView): Attributions {
  const vague: Attribution[] = [];
  const named: Attribution[] = [];
  const reached: Range[] = [];
  let carries = false;
  for (const sentence of view.sentences) {
    const nobodies = vagueIn(view, sentence);
    const somebody = namedIn(view, sentence, nobodies);
    vague.push(...nobodies);
    if (somebody) named.push(somebody);
    const firstVague = nobodies[0]?.start ?? Number.POSITIVE_INFINITY;
    if (somebody)
      reached.push({
        start: sentence.start,
        end: nobodies.length > 0 && firstVague > somebody.start ? firstVague : sentence.end,
      });
    else if (carries && nobodies.length === 0) reached.push(sentence);
    carries = nobodies.length === 0 && (somebody !== undefined || carries);
  }
  return {
    vague,
    named,
    covered: (offset) => view.quoted(offset) || reached.some(({ start, end }) => start <= offset && offset < end),
  };
}

/** The attributions of a paragraph; worked out once a paragraph and shared. */
export const attributionsOf = (view: ParagraphView): Attributions => view.once(read);
