import type { Finding, ParagraphDetector } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';
import type { Token } from '../tokens.ts';
import { can, isFunctionWord, only } from '../words/analyse.ts';
import { isKnown } from '../words/known.ts';
import { endsPhrase, isSingular, isSpace } from './noun-phrases.ts';

const YU =
  /^(?:u(?:ni(?!n|mp|mm|nt|d)|s(?:e|a(?!b)|u)|t(?:i|o|e)|ra|rin|bi|ga|kr|fo)|eu|ewe|one(?!i|r)|once|oui|uyg|uru|utah)/;
const SILENT_H = /^(?:hour|honest|honor|honour|heir|herb)/;
const VOWEL_NUMBER = /^(?:8|11(?!\d(?!\d\d))|18(?!\d\d\d)|8\d|11[,.]\d)/;
/** Names that take "the" wherever they are not before another noun. */
const THE_NAMES =
  /\b([Ii]n|[Ff]rom|[Aa]t|[Bb]y|of|from|to|with|by|for|at|against|across|towards|into|within|between|outside|inside) (United (?:States|Nations|Kingdom|Arab Emirates)|European (?:Union|Commission|Parliament|Central Bank|Court of Justice)|European union|Netherlands|Philippines|White House|Kremlin|Middle East|Far East|World Bank|World Health Organization|World Trade Organization|International Monetary Fund|Pentagon|Supreme Court|Security Council|Czech Republic|Dominican Republic|Soviet Union|Red Cross|Federal Reserve|Bank of England|Baltics|Balkans|Cold War|Second World War|First World War|House of (?:Commons|Lords|Representatives)|Premier League|Champions League|World Cup|Olympic Games|Internet|Pacific Ocean|Atlantic Ocean|Arctic|Caucasus|Sahara|Amazon rainforest|Great Lakes)(?=\s*(?:[.,;:!?)”]|$|\s(?:and|or|in|on|at|as|to|is|are|was|were|has|have|had|will|would|that|which|who|for|by|with|from|but|after|before|during|since|a|an|the|it|they|people|more|only|some|many)\b))/g;
const ADMINISTRATION =
  /\b(as|of|by|from|with|to|that|and|under|while|when|because|if|against|after|before|even as) (\p{Lu}\p{Ll}+) (administration|government)(?=\s(?:has|have|had|is|was|will|would|said|says|previously|also|did|does|could|can|should|officials|\p{Ll}+ed)\b|[.,])/gu;
/** "United States, which keeps": at the head of a sentence. */
const OPENING_NAME =
  /(?<=^|[.!?]”? )(United (?:States|Kingdom|Nations)|European (?:Union|Commission|Parliament|Central Bank)|Netherlands|Philippines|White House|World Bank|Pentagon|Kremlin|Security Council|Supreme Court)(?=, which|, whose| (?:has|have|had|is|was|were|are|will|would|could|also|said|says|can|may)\b)/gu;
/** "of the Switzerland": a country without an article of its own. */
const THE_COUNTRY =
  /\b(in|of|from|to|by|with|across) the (Switzerland|France|Germany|China|Russia|Spain|Italy|Poland|Turkey|Japan|India|Brazil|Mexico|Canada|Australia|Sweden|Norway|Denmark|Finland|Austria|Belgium|Greece|Portugal|Hungary|Romania|Egypt|Iran|Iraq|Israel|Syria|Kenya|Nigeria|Ethiopia|Pakistan|Vietnam|Thailand|Indonesia|Europe|Asia|Africa)(?=[.,;]| (?:and|or|is|was|has|have|will|would|which|who|that|as|after|before|since|for|in|on|to|by|with)\b)/gu;
const OPENING =
  /United (?:States|K|N)|European (?:Un|Com|Par|Cen)|Netherlands|Philippines|White House|World Bank|Pentagon|Kremlin|Security Council|Supreme Court/;
const MASS =
  /^(?:information|advice|evidence|equipment|furniture|progress|participation|infrastructure|research|homework|luggage|traffic|weather|employment|unemployment|violence|assistance|anger|software|hardware|legislation|unity|electricity|machinery|wildlife|corruption|inflation|safety|poverty|happiness|patience|money|rice|garbage|housing|health|music|courage|stability|aggression)$/;
const NOT_GERUND =
  /^(?:meeting|building|morning|evening|beginning|ending|hearing|opening|wedding|feeling|spring|king|ring|thing|wing|string|sing|following|coming|filing|sitting|briefing|warning|painting|offering|setting|drawing|landing|ruling|gathering|reading|hunting|fishing|remaining|missing|missing|leading|existing|sterling|showing|shooting|saying|outing|housing|clothing|funding|training|parking|lightning|darling|sibling|bowling)$/;
const COUNT_NOUNS =
  /^(?:agreement|deal|treaty|accord|system|company|project|crisis|process|economy|industry|summit|conference|campaign|region|market|union|program|programme|parliament)$/;
const BARE_COMPOUND =
  /^(?:peace|trade|health|school|insurance|energy|housing|labor|labour|stock|climate|security|nuclear|financial|banking|justice|pension|tax|football|workers|party|oil|gas|debt|migration|refugee|election|voting|ceasefire|hostage|car)$/;

type Found = Omit<Finding, 'category' | 'severity'>;

function indefinite(view: ParagraphView, at: number): Found | undefined {
  const article = view.tokens[at];
  const next = view.tokens[at + 1];
  if (!article || !next || !/^an?$/.test(article.text.toLowerCase()) || !isSpace(next.gap)) return undefined;
  if (
    (article.text === 'A' &&
      at > 0 &&
      view.sentenceAt(article.start).start !== article.start &&
      !/[—–] $/.test(article.gap)) ||
    /[.\d]$/.test(article.gap.trim()) ||
    view.text[article.end] === '.'
  )
    return undefined;
  const written = next.lower;
  // Initialisms are read as letters or as a word: nobody can tell from the outside.
  if (/^[\p{Lu}\p{N}.]{1,6}s?$/u.test(next.text) && !/^\d/.test(next.text)) return undefined;
  if (!/^[a-z0-9]/.test(written)) return undefined;
  const vowel = /^\d/.test(written)
    ? VOWEL_NUMBER.test(written)
    : SILENT_H.test(written) || (/^[aeiou]/.test(written) && !YU.test(written));
  const hasAn = article.lower === 'an';
  // An unknown word may be read letter by letter ("an lcov").
  if (hasAn && !next.capital && !isKnown(written) && !/^\d/.test(written)) return undefined;
  if (vowel === hasAn || (hasAn && UNSTRESSED_H.test(written)) || written.startsWith('herb')) return undefined;
  const right = `${hasAn ? article.text.charAt(0) : `${article.text}n`} ${next.text}`;
  return {
    start: article.start,
    end: next.end,
    rule: 'articles/a-an',
    message: `“${article.text}” before ${vowel ? 'a vowel' : 'a consonant'} sound; “${right}” is right.`,
    confidence: 0.95,
    replacement: right,
  };
}

/** "a evidence", "an anger": a mass noun takes no "a"; before another noun ("a research paper") or "of" it may. */
function mass(view: ParagraphView, at: number): Found | undefined {
  const article = view.tokens[at];
  if (!article || !/^an?$/.test(article.lower) || (article.text === 'A' && at > 0)) return undefined;
  for (let noun = at + 1; noun <= at + 3; noun += 1) {
    const token = view.tokens[noun];
    if (!token || !isSpace(token.gap)) return undefined;
    if (MASS.test(token.lower)) {
      if (!endsPhrase(view, noun) || (view.tokens[noun + 1]?.lower === 'of' && token.lower !== 'advice'))
        return undefined;
      const start = article.start;
      return {
        start,
        end: token.end,
        rule: 'articles/mass-noun',
        message: `“${token.text}” takes no “${article.text}”.`,
        confidence: 0.82,
        replacement: view.text.slice(view.tokens[at + 1]?.start ?? start, token.end),
      };
    }
    if (!/^(?:more|greater|less)$/.test(token.lower) && !can(token.lower, 'J') && !token.capital) return undefined;
  }
  return undefined;
}

/** "the signing a final agreement": either "the signing of a" or "signing a". */
function gerund(view: ParagraphView, at: number): Found | undefined {
  const [the, verb, a, next] = view.tokens.slice(at, at + 4);
  if (the?.lower !== 'the' || !verb || !a || !next || !can(verb.lower, 'G') || NOT_GERUND.test(verb.lower))
    return undefined;
  if (!/^an?$/.test(a.lower) || ![verb, a, next].every(({ gap }) => isSpace(gap))) return undefined;
  if (/^(?:day|week|month|year|few|couple|little|bit|lot|decade|century|great)$/.test(next.lower)) return undefined;
  return {
    start: the.start,
    end: a.end,
    rule: 'articles/gerund',
    message: `“${the.text} ${verb.text} ${a.text}” lacks “of”, or has one “the” too many.`,
    confidence: 0.85,
    replacement: `${the.text} ${verb.text} of ${a.text}`,
  };
}

/** Some write "an historic": the first syllable has no stress. */
const UNSTRESSED_H = /^h(?:istor|otel|abit|yster|ero|eredit|allucin|orrif|armon|ilar|ypno|umbl)/;
const PREPOSITION = /^(?:in|of|for|by|with|from|to|on|at|under|into|against)$/;
type Words = readonly [Token, Token, Token | undefined, Token | undefined];
type Gap = Omit<Found, 'start' | 'end'> & { readonly from: Token; readonly to: Token };

/** "in own party" */
function ownless([first, , third]: Words): Gap | undefined {
  if (!third || !isSpace(third.gap) || /^goals?$/.test(third.lower)) return undefined;
  if (first.lower === 'to' && isFunctionWord(third.lower)) return undefined;
  const message = '“own” needs “its”, “his”, “their” or another possessive before it.';
  return { from: first, to: third, rule: 'articles/own', message, confidence: 0.85 };
}

/** "for third day" */
function ordinal([first, second, third]: Words): Gap | undefined {
  if (!third || !isSpace(third.gap)) return undefined;
  if (!/^(?:time|day|year|week|month|night|term|season|attempt)$/.test(third.lower)) return undefined;
  return {
    from: first,
    to: third,
    rule: 'articles/ordinal',
    message: `An article is missing before “${second.text} ${third.text}”.`,
    confidence: 0.88,
    replacement: `${first.text} ${third.lower === 'time' ? 'the' : 'a'} ${second.text} ${third.text}`,
  };
}

/** "more than half million" */
function half([first, second]: Words, before: string): Gap | undefined {
  if (first.gap === '-' || /^(?:a|an|the|one|and|first|second|last|every|each|another|this|that|in|per)$/.test(before))
    return undefined;
  const phrase = `${first.text} ${second.lower === 'hour' ? 'an' : 'a'} ${second.text}`;
  const message = `“${phrase}” is the phrase.`;
  return { from: first, to: second, rule: 'articles/half', message, confidence: 0.88, replacement: phrase };
}

/** "of peace agreement" */
function bareCompound(view: ParagraphView, at: number, [first, second, third]: Words): Gap | undefined {
  if (!third || !isSpace(third.gap) || !COUNT_NOUNS.test(third.lower) || !endsPhrase(view, at + 2)) return undefined;
  return {
    from: first,
    to: third,
    rule: 'articles/bare-noun',
    message: `“${second.text} ${third.text}” needs an article.`,
    confidence: 0.8,
    replacement: `${first.text} ${/^(?:of|for)$/.test(first.lower) ? 'a' : 'the'} ${second.text} ${third.text}`,
  };
}

/** "upheld four-year ban" */
function duration(view: ParagraphView, at: number, [, second, third, fourth]: Words): Gap | undefined {
  if (third?.gap !== '-' || !/^(?:year|month|week|day)$/.test(third.lower) || !fourth || !isSpace(fourth.gap))
    return undefined;
  if (!isSingular(fourth) || !endsPhrase(view, at + 3)) return undefined;
  return {
    from: second,
    to: fourth,
    rule: 'articles/duration',
    message: `An article is missing before “${second.text}-${third.text}”.`,
    confidence: 0.82,
    replacement: `${/^(?:eight|8|11|18)/.test(second.lower) ? 'an' : 'a'} ${view.text.slice(second.start, fourth.end)}`,
  };
}

/** A determiner is missing between a preposition or verb and its noun. */
function missing(view: ParagraphView, at: number): Found | undefined {
  const [first, second, third, fourth] = view.tokens.slice(at, at + 4);
  if (!first || !second || !isSpace(second.gap)) return undefined;
  const words: Words = [first, second, third, fourth];
  const found = gapIn(view, at, words);
  if (!found) return undefined;
  const { from, to, ...rest } = found;
  return { start: from.start, end: to.end, ...rest };
}

function gapIn(view: ParagraphView, at: number, words: Words): Gap | undefined {
  const [first, second] = words;
  if (PREPOSITION.test(first.lower)) {
    if (second.lower === 'own') return ownless(words);
    if (/^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(second.lower)) return ordinal(words);
    return BARE_COMPOUND.test(second.lower) ? bareCompound(view, at, words) : undefined;
  }
  if (first.lower === 'half' && /^(?:million|billion|dozen|hour|century)$/.test(second.lower))
    return half(words, view.tokens[at - 1]?.lower ?? '');
  const counted = /^(?:four|two|three|five|six|seven|eight|nine|ten|\d+)$/.test(second.lower);
  return counted && only(first.lower, 'DLZV') ? duration(view, at, words) : undefined;
}

function names(view: ParagraphView): Found[] {
  const found: Found[] = [];
  for (const match of view.text.matchAll(THE_NAMES)) {
    const start = match.index + (match[1]?.length ?? 0) + 1;
    const name = (match[2] ?? '').replace(/ union$/, ' Union');
    found.push({
      start: match.index,
      end: start + (match[2]?.length ?? 0),
      rule: 'articles/the-name',
      message: `“${name}” takes “the”.`,
      confidence: 0.88,
      replacement: `${match[1]} the ${name}`,
    });
  }
  for (const match of / the [A-Z]/.test(view.text) ? view.text.matchAll(THE_COUNTRY) : [])
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      rule: 'articles/no-article',
      message: `“${match[2]}” takes no “the”.`,
      confidence: 0.86,
      replacement: `${match[1]} ${match[2]}`,
    });
  for (const match of OPENING.test(view.text) ? view.text.matchAll(OPENING_NAME) : [])
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      rule: 'articles/the-name',
      message: `“${match[1]}” takes “the”.`,
      confidence: 0.86,
      replacement: `The ${match[1]}`,
    });
  for (const match of view.hasOne(['administration', 'government']) ? view.text.matchAll(ADMINISTRATION) : []) {
    if (/^(?:President|Local|State|Federal|Central|Public|New|Big|Self|Trust)$/.test(match[2] ?? '')) continue;
    const at = match.index + (match[1]?.length ?? 0) + 1;
    found.push({
      start: at,
      end: match.index + match[0].length,
      rule: 'articles/the-name',
      message: `“${match[2]} ${match[3]}” takes “the”.`,
      confidence: 0.88,
      replacement: `the ${match[2]} ${match[3]}`,
    });
  }
  return found;
}

/**
 * Articles: "a hour", "an relief", "the signing a deal", "to Middle East", "of peace agreement", "for third day". Does not find: "a"
 * for "the" and the other way round; articles before initialisms; bare nouns outside a short list of those that are never bare; anything
 * but a/an in headings, where articles are dropped.
 */
export const articles: ParagraphDetector = {
  id: 'articles',
  version: '2',
  categories: ['garbled'],
  scope: 'paragraph',
  run(view) {
    if (view.kind === 'separator') return [];
    const prose = view.kind === 'prose';
    const found: Found[] = prose ? names(view) : [];
    for (let at = 0; at < view.tokens.length; at += 1) {
      const rules = prose ? [indefinite, mass, gerund, missing] : [indefinite];
      for (const rule of rules) {
        const result = rule(view, at);
        if (result) found.push(result);
      }
    }
    return found.map((one) => ({ ...one, category: 'garbled', severity: 'minor' }));
  },
};
