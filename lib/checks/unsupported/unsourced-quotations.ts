import { attributionsOf } from '../attribution.ts';
import { documentDetector, type Finding } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';

interface Quotation {
  readonly start: number;
  readonly end: number;
  /** Somebody is said to say it in this paragraph. */
  readonly spoken: boolean;
  /** "was called “a gift to the rich”": a passive with no agent hides who said it. */
  readonly agentless: boolean;
  /** Surname of a holder of public office who is said to say it. */
  readonly office: string | undefined;
}

interface QuotationFacts {
  readonly quotations: readonly Quotation[];
  /** A cue, a venue or a day anywhere in the paragraph. */
  readonly speaks: boolean;
  readonly occasion: boolean;
}

const WORDS = 4;
const CUE =
  /\b(?:sa(?:id|ys|y|ying)|continued|went on|goes on|agreed|responded|answered|observed|commented|laughed|cried|told|tells|ask(?:ed|s)|add(?:ed|s)|wr(?:ote|ites|iting|itten)|call(?:ed|s)|argu(?:ed|es)|warn(?:ed|s)|stat(?:ed|es)|insist(?:ed|s)|declar(?:ed|es)|announced|repl(?:ied|ies)|explain(?:ed|s)|admit(?:ted|s)|acknowledged|describ(?:ed|es|ing)|according|report|found|sang|sings|shouted|joked|recalled|remembers|read|reads|chant\w+|testified|think|thought|promised|vowed|quoted|concluded|tweeted|posted|noted|label\w*|known as|dubbed|titled|entitled|named)\b/i;
const AGENTLESS =
  /\b(?:is|are|was|were|been|being|be) (?:widely |often |already |also )?(?:called|described|dubbed|labell?ed|branded|hailed|condemned|denounced|slammed|praised)(?: as)? $/u;
const DECLARED =
  /^,? (?:it|It) (?:was|is|has been) (?:said|declared|announced|reported|stated|heard)\b(?!(?: \p{L}+){0,4} by )/u;
const OCCASION =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|June|July|August|September|October|November|December|yesterday|interview|statement|news conference|press conference|speech|letter|post|posted|social media|reporters|rally|briefing|address|hearing|podcast|told|night|morning|afternoon|evening)\b/;
const OFFICE =
  /\b(?:President|Prime Minister|Chancellor|Secretary|Minister|Senator|Governor|Premier|King|Queen|Pope)(?: \p{Lu}[\p{L}.-]+){0,2}? (\p{Lu}[\p{L}-]+) (?:also |has |had |then |once )*(?:stated|said|claimed|declared|insisted|vowed|promised|argued|boasted)(?: that)? [^“”.]{0,60}$/u;

/** Whether nothing but the quotation stands in the paragraph. */
const isWhole = (text: string, start: number, end: number): boolean =>
  text.slice(0, start).trim() === '' && text.slice(end).trim() === '';

function gather(view: ParagraphView): QuotationFacts {
  const outside = view.quotations.reduceRight(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    view.text,
  );
  const quotations = view.quotations.flatMap(({ start, end }) => {
    const words = view.text
      .slice(start + 1, end - 1)
      .trim()
      .split(/\s+/);
    const titled = words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2;
    const agentless =
      (AGENTLESS.test(view.text.slice(Math.max(0, start - 60), start)) &&
        !/^[^.;]{0,30} by /u.test(view.text.slice(end))) ||
      DECLARED.test(view.text.slice(end));
    if (agentless && words.length >= WORDS - 1) return [{ start, end, agentless, spoken: false, office: undefined }];
    if (words.length < WORDS || titled || view.kind !== 'prose') return [];
    const before = outside.slice(0, start);
    // A line of dialogue: who speaks is told by the turns around it.
    if (isWhole(view.text, start, end)) return [];
    const vague = attributionsOf(view).vague.length > 0;
    return [
      {
        start,
        end,
        agentless,
        spoken: CUE.test(outside) && !(vague && attributionsOf(view).named.length === 0 && !CUE.test(outside)),
        office: OFFICE.exec(before.slice(-160))?.[1],
      },
    ];
  });
  return { quotations, speaks: CUE.test(outside) || /[:]\s*$/.test(outside), occasion: OCCASION.test(outside) };
}

/**
 * Quotations that can't be traced: no speaker in the paragraph or the ones beside it, or a holder of public office quoted with no day, place or
 * occasion. Does not find: quotations of one to three words, titles, dialogue that goes on from the paragraph before, private people (their day is the article's).
 */
export const unsourcedQuotations = documentDetector<QuotationFacts>({
  id: 'unsourced-quotations',
  version: '3',
  categories: ['unsupported'],
  scope: 'document',
  gather,
  run(paragraphs) {
    const found: Finding[] = [];
    paragraphs.forEach(({ start, facts }, index) => {
      const near = facts.speaks || paragraphs[index - 1]?.facts.speaks === true;
      for (const quotation of facts.quotations) {
        const surname = quotation.office;
        const dated =
          facts.occasion ||
          surname === undefined ||
          paragraphs.some((other) => other.facts.occasion && other.text.includes(surname) && CUE.test(other.text));
        if (!quotation.agentless && (quotation.spoken ? dated : near)) continue;
        found.push({
          start: start + quotation.start,
          end: start + quotation.end,
          category: 'unsupported',
          severity: 'major',
          rule: `unsourced-quotations/${quotation.spoken ? 'occasion' : 'speaker'}`,
          message: quotation.spoken ? 'When and where was this said?' : 'Nobody is named who said this.',
          confidence: quotation.spoken ? 0.68 : 0.72,
        });
      }
    });
    return found;
  },
});
