import type { Finding, ParagraphDetector } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';
import { can, isFunctionWord, lemmaAs, only } from '../words/analyse.ts';
import { findConstructions, type Construction } from './construction.ts';

const STATE = 'context|climate|state|mood|sense|feeling|atmosphere|situation|spirit|wave|culture|background';

/** Verbs that take their object as it is. */
const TRANSITIVE =
  'prohibit ban defend replace cover support protect reduce increase build visit attack discuss include contain affect control limit prevent destroy create improve provide solve join face reach meet cut raise lower punish help'.split(
    ' ',
  );

const CONSTRUCTIONS: readonly Construction[] = [
  {
    // "This context of budget tight has"
    rule: 'adjective-as-noun',
    needs: STATE.split('|'),
    pattern: new RegExp(
      `\\b[Tt]h(?:is|e|at) (?:${STATE}) of (\\p{Ll}+) (\\p{Ll}+) (?=(?:has|have|had|is|was|will|would)\\b)`,
      'gu',
    ),
    message: 'An adjective stands where a noun belongs.',
    confidence: 0.82,
    mend: ([, noun = '', adjective = '']) =>
      can(noun, 'N') && only(adjective, 'JDL') && !isFunctionWord(noun) ? undefined : null,
  },
  {
    // "she did not precise how"
    rule: 'adjective-as-verb',
    needs: ['did', 'does', 'do', "didn't", "doesn't", "don't"],
    pattern:
      /\b(?:did|does|do)(?: not|n[’']t) (\p{Ll}{4,})(?= (?:how|what|when|why|whether|the|that|its|his|her|their)\b)/gu,
    message: 'An adjective stands where a verb belongs.',
    confidence: 0.85,
    mend: ([, word = '']) => (only(word, 'J') && !isFunctionWord(word) && !word.endsWith('ly') ? undefined : null),
  },
  {
    // "an event that taken the region by surprise"
    rule: 'participle-as-verb',
    needs: ['that', 'who', 'which', 'he', 'she', 'they', 'it', 'we'],
    pattern:
      /\b(that|who|which|he|she|they|it|we) (taken|done|gone|broken|chosen|driven|eaten|fallen|forgotten|grown|known|shaken|spoken|stolen|thrown|worn|written|begun|drunk|sung|flown)(?= (?:the|a|an|his|her|its|their|to|into|from|over)\b)/gu,
    message: 'The participle lacks “has” or “had”.',
    confidence: 0.82,
    mend: ([all = '', subject = '', verb = '']) => {
      const past = PAST[verb];
      return past === undefined ||
        (subject === 'that' && /^(?:known|written|spoken|taken)$/.test(verb) && !/^that taken$/.test(all))
        ? null
        : `${subject} ${past}`;
    },
  },
  {
    // "possible to establishing"
    rule: 'infinitive',
    needs:
      'possible able ready necessary easy difficult hard want wants wanted decided agreed tried tries hopes hoped plans planned began refused expected allowed forced urged asked failed likely set'.split(
        ' ',
      ),
    pattern:
      /\b(possible|able|ready|necessary|easy|difficult|hard|want|wants|wanted|decided|agreed|tried|tries|hopes|hoped|plans|planned|began|refused|expected|allowed|forced|urged|asked|failed|likely|set) to (\p{Ll}+ing)\b(?= (?:the|a|an|its|his|her|their|it|them|him|in|on|at|up|new|more|\p{Ll}+s)\b)/gu,
    message: 'After this “to” stands the plain verb.',
    confidence: 0.85,
    mend: ([, lead, verb = '']) =>
      can(verb, 'G') && !can(verb, 'NJ') && lead !== undefined ? `${lead} to ${lemmaAs(verb, 'G') ?? verb}` : null,
  },
  {
    // "to chose the sites", "to brings them"
    rule: 'infinitive-form',
    needs: ['to'],
    pattern:
      /\bto (?<!\b(?:due|according|thanks|close|prior|next|up|used|owing|compared|similar|opposed|subject) to )(\p{Ll}{3,}) (?=(?:the|a|an|its|his|her|their|it|them|him|us|this|that|more|up|out|in)\b)/gu,
    message: 'After “to” stands the plain verb.',
    confidence: 0.86,
    mend: ([, verb = '']) => {
      if (/^(?:saw|fell|found|wound|ground|bore|lay|left|felt|thought|was|were|has|does|is|this|his)$/.test(verb))
        return null;
      if (only(verb, 'Z')) return `to ${lemmaAs(verb, 'Z')} `;
      return only(verb, 'D') ||
        /^(?:made|said|told|sent|spent|built|brought|bought|kept|held|paid|gave|took|came|went)$/.test(verb)
        ? `to ${lemmaAs(verb, 'D')} `
        : null;
    },
  },
  {
    // "will prohibit of phones"
    rule: 'verb-of',
    needs: TRANSITIVE,
    pattern: new RegExp(
      `\\b(will|would|can|could|must|may|might|should|to|not) (${TRANSITIVE.join('|')}) of (?=\\p{L}+)`,
      'gu',
    ),
    message: 'This verb takes no “of”.',
    confidence: 0.88,
    mend: ([, before, verb]) => `${before} ${verb} `,
  },
  {
    rule: 'preposition-of',
    needs: [
      'beneath',
      'below',
      'above',
      'beyond',
      'toward',
      'towards',
      'during',
      'behind',
      'within',
      'across',
      'through',
      'against',
      'along',
      'until',
      'upon',
    ],
    pattern:
      /\b(beneath|below|above|beyond|towards?|during|behind|within|across|through|against|until|upon) of (?=(?:the|a|an|its|his|her|their|our|this|these|\d)\b)/gu,
    message: 'One preposition too many.',
    confidence: 0.9,
    mend: ([, kept]) => `${kept} `,
  },
  {
    rule: 'missing-be',
    needs: ['able', 'unable'],
    pattern:
      /\b([Ww]ill|[Ww]ould|[Cc]ould|[Mm]ay|[Mm]ight) ((?:the|this|its|their|his) \p{Ll}+ |they |he |she |it |we |not )?((?:un)?able to)\b/gu,
    message: '“be” is missing.',
    confidence: 0.9,
    mend: ([, modal, subject = '', able]) => `${modal} ${subject}be ${able}`,
  },
  {
    rule: 'double-negation',
    needs: ["can't", "don't", "doesn't", "didn't", "won't", 'cannot'],
    pattern: /\b(can[’']t|don[’']t|doesn[’']t|didn[’']t|won[’']t|cannot) (?:not|never) (?=\p{Ll}+)/gu,
    message: 'Two negations where one is meant.',
    confidence: 0.82,
    mend: ([, verb]) => `${verb} `,
  },
  {
    rule: 'declined-from',
    needs: ['declined', 'refused', 'decline', 'refuse'],
    pattern: /\b(declined|refused|decline|refuse) (?:from|for|of) (comment|commenting|answer|answering|interview)\b/gu,
    message: 'This verb takes “to”.',
    confidence: 0.9,
    mend: ([, verb, act = '']) =>
      `${verb} to ${act.startsWith('comment') ? 'comment' : act.startsWith('answer') ? 'answer' : 'be interviewed'}`,
  },
];

const PAST: Readonly<Record<string, string>> = {
  taken: 'took',
  done: 'did',
  gone: 'went',
  broken: 'broke',
  chosen: 'chose',
  driven: 'drove',
  eaten: 'ate',
  fallen: 'fell',
  forgotten: 'forgot',
  grown: 'grew',
  known: 'knew',
  shaken: 'shook',
  spoken: 'spoke',
  stolen: 'stole',
  thrown: 'threw',
  worn: 'wore',
  written: 'wrote',
  begun: 'began',
  drunk: 'drank',
  sung: 'sang',
  flown: 'flew',
};

/** Endings that nouns have which the lexicon knows as verbs alone, and beginnings that make nouns of verbs. */
const NOUN_TOO =
  /(?:er|al|ure|sis|get|out|off|up|down|back|over|build|spend|load|use|write|connect|overturn|intercept)$|^(?:re|over|under|down|up)/;

/** "a withdraw from the city" */
function verbsAsNouns(view: ParagraphView): Finding[] {
  return view.tokens.flatMap((token, at): Finding[] => {
    const [before, article, after] = [view.tokens[at - 2], view.tokens[at - 1], view.tokens[at + 1]];
    if (!article || !/^(?:an?|the|its|their)$/.test(article.lower) || token.gap !== ' ' || token.capital) return [];
    if (token.lower.length < 5 || !after || after.gap !== ' ' || !/^(?:of|from)$/.test(after.lower)) return [];
    if (!only(token.lower, 'V') || NOUN_TOO.test(token.lower) || /^(?:to|not|all)$/.test(before?.lower ?? ''))
      return [];
    if (view.quoted(token.start)) return [];
    return [
      {
        start: article.start,
        end: token.end,
        category: 'garbled',
        severity: 'minor',
        rule: 'word-classes/verb-as-noun',
        message: 'A verb stands where a noun belongs.',
        confidence: 0.85,
      },
    ];
  });
}

/**
 * A word of one class in the place of another: "a withdraw from", "did not precise how", "this climate of war weary". Does not find: words that are both;
 * short words; the same in direct speech.
 */
export const wordClasses: ParagraphDetector = {
  id: 'word-classes',
  version: '1',
  categories: ['garbled'],
  scope: 'paragraph',
  run: (view) =>
    view.kind === 'prose' ? [...findConstructions(view, 'word-classes', CONSTRUCTIONS), ...verbsAsNouns(view)] : [],
};
