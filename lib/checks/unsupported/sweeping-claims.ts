import { attributionsOf } from '../attribution.ts';
import type { Finding, ParagraphDetector } from '../detector.ts';

interface Kind {
  readonly rule: string;
  /** Without any of these words a paragraph can't hold it. */
  readonly needs?: readonly string[];
  readonly pattern: RegExp;
  readonly message: string;
  readonly confidence: number;
}

const GRAVE =
  '(?:significant|serious|profound|major|far-reaching|lasting|devastating|huge|dire|grave|enormous|important|massive|catastrophic|severe|dramatic|lasting|disastrous|historic|tremendous|immense|deep)';
const BEST_WORDS =
  'most best worst biggest greatest largest deadliest strongest fastest highest smallest lowest longest richest poorest finest cheapest safest only'.split(
    ' ',
  );
const BEST = `(?:${BEST_WORDS.join('|')})`;
const EVER =
  '(?:in (?:\\p{L}+ )?history|ever(?: \\p{L}+)?|of all time|of the century|of (?:our|modern) times?|in (?:the world|the country|the region|living memory|Europe|Asia|Africa|America|existence)|on (?:earth|the planet)|(?:the \\p{L}+|anyone|we|it) (?:has|have) ever (?:seen|known|had|faced))';

const KINDS: readonly Kind[] = [
  {
    rule: 'prediction',
    needs: ['will', 'would', 'can', 'going'],
    pattern: new RegExp(
      `\\b(?:will|would|can|is going to|are going to) (?:(?:also|not only|soon|now) )?(?:` +
        `(?:inevitably|certainly|surely|undoubtedly|definitely|forever) \\p{L}+|never (?:recover|be the same|return|forgive|forget)|change everything|(?:forever )?(?:change|reshape|transform|revolutioni[sz]e|redefine|alter) [^.,;]{0,40}?(?:forever|world|everything|history|landscape|life|internet|industry|region|politics)|` +
        `be (?:remembered|felt) (?:as|for|by)|go down in history|be (?:a |an |the )?(?:decisive|defining|disaster|catastrophe|turning point|game[ -]changer|blood ?bath|blood bath|massacre|death sentence|end of the world)\\b|be (?:vanished|gone|wiped out|destroyed|extinct|lost) (?:completely|entirely|forever|altogether)|fall to the \\p{Ll}+|flee\\b|starve\\b|` +
        `(?:determine|decide|shape|spell out|dictate|define|redraw) (?:whether|how|if|the (?:future|fate|course|outcome|map|destiny)|(?:a |the )?perceptions?)|have (?:a |an )?${GRAVE} (?:consequences|impacts?|effects?|implications|repercussions|influence)|` +
        `(?:be )?called? (?:into|to|in) question|(?:solve|end) [^.,;]{0,20}(?:problems?|crisis|poverty|hunger)|make [^.,;]{1,40} (?:uninhabitable|impossible|obsolete|irrelevant|worse|unlivable)|cost [^.,;]{1,30}(?:billions|millions)|lose (?:everything|billions|millions|their|its)|die as a result|` +
        `(?:compromise|destroy|devastate|cripple|plunge|unleash|doom|ruin|bankrupt) [^.,;]{0,30}|collapse\\b|rise (?:above|to|beyond) \\d|be running within|spiral out of control|continue for (?:years|decades|generations)|save (?:millions|thousands|the world|lives))`,
      'giu',
    ),
    message: 'A prediction is stated as fact, and nobody is named who makes it.',
    confidence: 0.8,
  },
  {
    rule: 'prediction',
    needs: 'nothing winner winners turning way bound doomed destined guaranteed set poised decisive could'.split(' '),
    pattern:
      /\b(?:nothing will change|there will be no (?:way back|winners?|turning back)|(?:is|are|was|were) (?:bound|doomed|destined|guaranteed|set|poised) to (?:fail|lose|win|gain|collapse|fall|rise|become|change|suffer|dominate|destroy)|(?:will|shall) be decisive|could go on for (?:weeks|months|years))\b/giu,
    message: 'A prediction is stated as fact, and nobody is named who makes it.',
    confidence: 0.8,
  },
  {
    rule: 'prediction',
    needs: 'will set projected forecast certain sure likely bound course track'.split(' '),
    pattern:
      /\b(?:is|are) (?:set|projected|forecast|certain|sure|likely|bound|on course|on track) to (?:double|triple|treble|quadruple|halve|overtake|run out|disappear|vanish)\b(?: [^.,;]{0,30}?(?:by 20\d\d|within [^.,;]{3,15}))?|\bwill (?:now |soon |also |probably |surely )?(?!be (?:held|published|announced|released|decided|opened|completed|introduced|played|shown|broadcast)\b)(?:be \p{Ll}+|close|overtake|run out|double|triple|halve|disappear|vanish|collapse|die|fail|fall|rise|lose) ?(?:[^.,;“”]{0,30}? )?(?:within (?:a few |the next )?(?:\p{Ll}+ )?(?:days|weeks|months|years|decades)|before the end of the (?:year|month|decade|season)|sooner or later)\b/giu,
    message: 'A prediction is stated as fact, and nobody is named who makes it.',
    confidence: 0.72,
  },
  {
    rule: 'turning-point',
    needs:
      'reach reaches reached reaching enter enters entered entering is has mark marks face faces faced arrives arrived'.split(
        ' ',
      ),
    pattern:
      /\b(?:reach(?:es|ed|ing)?|arrive[sd]? at|enter(?:s|ed|ing)?|is (?:at|in|entering)|has (?:reached|entered)|marks?|face[sd]?) (?:a|an|the|its) (?:most )?(?:(?:decisive|defining|pivotal|existential|fateful|historic|make-or-break|point of no return)(?: \p{L}+)?(?: (?:stage|phase|moment|point|hour|crossroads|juncture|choice))?|(?:conclusive|deciding|critical|crucial|turning|closing|definitive) (?:stage|phase|hour|juncture|crossroads))\b/giu,
    message: 'Who says that this is the decisive moment?',
    confidence: 0.75,
  },
  {
    rule: 'superlative',
    needs: BEST_WORDS,
    pattern: new RegExp(
      `\\b(?:(?:is|are|was|were|as|became|becoming|be|of|,) )?(?:one of )?the (?:\\p{L}+ )?${BEST} (?:[\\p{L}-]+ ){0,5}?${EVER}(?!\\p{L})`,
      'giu',
    ),
    message: 'A superlative without a source or a measure.',
    confidence: 0.75,
  },
  {
    rule: 'superlative',
    needs: ['ever', 'unlike', 'unprecedented'],
    pattern:
      /\bmore \p{L}+ than ever(?: before)?\b|\bunlike (?:anything|any other) [^.,;]{0,20}(?:seen|before)\b|\bunprecedented in (?:history|modern)\b/giu,
    message: 'A superlative without a source or a measure.',
    confidence: 0.7,
  },
  {
    rule: 'universal',
    needs: 'everybody everyone world nobody no all every always never'.split(' '),
    pattern:
      /\b(?:everybody|everyone|the (?:whole|entire) world|nobody|no one)(?: in (?:the |this )?[\p{L}-]+)? (?:knows|agrees|understands|believes|can deny|could deny|doubts|is watching|is observing)\b(?: that)?|\ball (?:companies|people|countries|governments|politicians|parents|women|men|banks|experts|citizens|nations) (?:are|have|know|want|agree|believe)\b|\bthe world is (?:observing|watching)\b|\bno \p{Ll}+ has ever (?!been able)\p{Ll}+(?: \p{Ll}+){0,3}|\b(?:everyone|everybody) who [\p{Ll} ]{3,40} (?:will|is|has)\b|\bat every \p{Ll}+ in (?:the world|\p{Lu}\p{L}+)|\bevery \p{L}+ (?:knows|agrees|wants|understands|believes)(?: that)?\b|\b\p{L}{3,} (?:always|never) (?:leads? to|works?|ends? in|fails?|wins?|pays?|causes?|brings?|solves?|lasts?)\b/giu,
    message: 'A claim about everybody, and no source for it.',
    confidence: 0.78,
  },
  {
    rule: 'certainty',
    needs:
      'doubt denying deny clear obvious evident undeniable certain beyond secret known common clearly needless everyone undoubtedly unquestionably goes'.split(
        ' ',
      ),
    pattern:
      /\b(?:[Tt]here (?:is|can be) (?:no|little) doubt (?:that|about)|there is no denying|no one can deny|(?:it|It) is (?:clear|obvious|evident|undeniable|certain|beyond (?:doubt|question|dispute)|an open secret|no secret|well known|common knowledge) that|(?:[Tt]his|[Ww]hich) clearly (?:shows|proves|demonstrates)|without (?:a|any) doubt|needless to say|as everyone knows|one (?:thing|fact|factor) (?:is|remains) (?:certain|clear)|undoubtedly|unquestionably|it goes without saying)\b/gu,
    message: 'Certainty is no source.',
    confidence: 0.78,
  },
  {
    rule: 'vague-quantity',
    needs:
      'toll loss losses cost costs damage number numbers price suffering staggering untold countless immeasurable incalculable jaw'.split(
        ' ',
      ),
    pattern:
      /\b(?:toll|losses?|costs?|damage|number|numbers|price|suffering) (?:is|are|was|were|has been|remains?) (?:overwhelmingly|extremely|incredibly|unbelievably|staggeringly|shockingly|enormously|catastrophically) (?:high|large|big|great|low|heavy)\b|\b(?:an? )?(?:staggering|untold|countless|immeasurable|incalculable|jaw-dropping) (?:number|amount|losses|damage|lives|victims|sums?)\b/giu,
    message: 'How many? A figure and its source are missing.',
    confidence: 0.72,
  },
  {
    rule: 'precedent',
    needs: ['past', 'before', 'history'],
    pattern:
      /\b(?:an? )?similar \p{Ll}+ in the past\b|\bas (?:has|had) (?:often |always |so often )?happened (?:before|in the past)\b|\bas (?:history|the past) (?:has shown|shows|teaches)\b|\bhistory (?:has shown|shows|teaches)(?: us)? that\b/giu,
    message: 'Which case? A precedent needs its name and its year.',
    confidence: 0.72,
  },
  {
    rule: 'opinion',
    needs:
      'lurk lurks lurked lurking waste bright waiting hangs hang shameful disgraceful sinister greed forgotten'.split(
        ' ',
      ),
    pattern:
      /\b(?:lurk\p{L}* in the shadows?|waste of (?:money|time|taxpayers)|bright future|waiting to (?:catch|pounce|strike)|hangs? in the balance|shameful|disgraceful|sinister|greed of|must never be forgotten)\b/giu,
    message: 'An opinion is stated as fact.',
    confidence: 0.65,
  },
];

/**
 * What a reporter can't know, stated as fact: predictions ("will change everything"), superlatives ("the worst in history"), universals ("everybody
 * knows"), mere certainty ("there is no doubt"), turning points, opinion. Does not find: claims that a named source reaches over (attribution.ts), direct speech,
 * comparisons with a measure ("the biggest gain since April"), plans ("will reopen in May"), headings.
 */
export const sweepingClaims: ParagraphDetector = {
  id: 'sweeping-claims',
  version: '3',
  categories: ['unsupported'],
  scope: 'paragraph',
  run(view) {
    if (view.kind !== 'prose') return [];
    const found: Finding[] = [];
    for (const { rule, needs, pattern, message, confidence } of KINDS) {
      if (needs && !view.hasOne(needs)) continue;
      // What nobody can know is no part of somebody's report that goes on: its speaker must stand beside it.
      const ownOnly = rule === 'universal' || rule === 'turning-point';
      const isSpoken = (at: number): boolean => attributionsOf(view)[ownOnly ? 'spoken' : 'covered'](at);
      for (const match of view.text.matchAll(pattern)) {
        const trimmed = match[0].trim();
        if (
          isSpoken(match.index) ||
          /\b(?:if|whether|unless|could have|hopes?|want)\b[^,;]{0,60}$/i.test(
            view.text.slice(view.sentenceAt(match.index).start, match.index),
          )
        )
          continue;
        if (found.some(({ start, end }) => start < match.index + trimmed.length && match.index < end)) continue;
        found.push({
          start: match.index,
          end: match.index + trimmed.length,
          category: 'unsupported',
          severity: rule === 'opinion' || rule === 'vague-quantity' ? 'minor' : 'major',
          rule: `sweeping-claims/${rule}`,
          message,
          confidence,
        });
      }
    }
    return found;
  },
};
