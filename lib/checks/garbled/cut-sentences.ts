import type { Finding, ParagraphDetector } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';
import { analyse, can } from '../words/analyse.ts';

/** A sentence can't end on these. */
const OPEN_END =
  /[\s,](?:the|a|an|of|and|or|but|to|from|with|at|by|for|into|than|as|because|although|while|whether|if|that|which|who|whose|its|their|his|my|our|is|are|was|were|has|have|will|would|could|should|must|eight of them|some of them|many of them|will not|would not)$/i;
/** Nor can it end on these before a full stop, where nothing is left out. */
const OPEN_STOP =
  /[\s,](?:the|a|an|and|or|but|because|although|whether|whose|its|their|our|my|your|than the|of the)\.$/i;
const FINISHED = /[.!?…:;”"’)\]»]$/;
const FINITE =
  /^(?:is|are|was|were|be|am|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|cannot|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|can't|it's|that's|there's|i'm|i've|we've|we're|he's|she's|they're|let's)$/;

function finding(start: number, end: number, rule: string, message: string, confidence: number): Finding {
  return { start, end, category: 'garbled', severity: 'major', rule: `cut-sentences/${rule}`, message, confidence };
}

/** Prose that breaks off: the last sentence of a paragraph has no end. */
function brokenOff(view: ParagraphView): Finding[] {
  // A reference to a footnote stands behind the end of its sentence.
  const text = view.text.replace(/[\s\uFFFC]+$/u, '');
  const last = view.sentences.at(-1);
  if (!last || FINISHED.test(text)) return [];
  const open = OPEN_END.test(text);
  // A line of a few words breaks off only if it reads like a sentence: one capital, and an end that no heading has.
  const sentence = open && view.tokens.length > 5 && view.tokens.slice(1).every(({ capital }) => !capital);
  if (view.kind !== 'prose' && view.tokens.length < 9 && !sentence) return [];
  const long = view.sentences.length > 1 || view.tokens.length > 24;
  if (!open && !long) return [];
  if (view.kind === 'heading' && !open) return [];
  const words = view.tokens.filter((token) => token.start >= last.start);
  const from = words.at(-6)?.start ?? last.start;
  return [finding(from, text.length, 'broken-off', 'The sentence breaks off.', open ? 0.88 : 0.72)];
}

/** "in talks since the.": a sentence in the midst of the paragraph that stops before its noun. */
function stopped(view: ParagraphView): Finding[] {
  if (view.kind !== 'prose') return [];
  return view.sentences.flatMap(({ start, end }) => {
    if (!OPEN_STOP.test(view.text.slice(Math.max(start, end - 14), end)) || view.quoted(end - 2)) return [];
    const words = view.tokens.filter((token) => token.start >= start && token.end <= end);
    return words.length < 4
      ? []
      : [finding(words.at(-4)?.start ?? start, end, 'stopped', 'The sentence breaks off.', 0.85)];
  });
}

/** "In not months.", "several hurdles yet to be cleared": a long sentence without any word that can be its verb. */
function verbless(view: ParagraphView): Finding[] {
  if (view.kind !== 'prose') return [];
  return view.sentences.flatMap(({ start, end }) => {
    const words = view.tokens.filter((token) => token.start >= start && token.end <= end);
    if (
      words.length < 9 ||
      view.quoted(start + 1) ||
      /[:“”"]/.test(view.text.slice(start, end)) ||
      /^\d|^[-•*]/.test(view.text.slice(start))
    )
      return [];
    const hasVerb = words.some(
      ({ lower, text }, at) =>
        FINITE.test(lower) ||
        /['’](?:s|re|ve|ll|d|m)$/.test(text) ||
        can(lower, 'DZ') ||
        (can(lower, 'V') && at > 0) ||
        (analyse(lower).length === 0 && lower.endsWith('ed')),
    );
    return hasVerb ? [] : [finding(start, end, 'no-verb', 'This sentence has no verb.', 0.65)];
  });
}

/** "keep the army going not months": a contrast whose first half is gone. */
function halfContrast(view: ParagraphView): Finding[] {
  if (!view.words.has('not')) return [];
  return Array.from(
    view.text.matchAll(/\b(\p{L}+) not (?:days|weeks|months|years|hours|decades)(?=[.,;]|$)/gu),
  ).flatMap((match) =>
    can(match[1] ?? '', 'G')
      ? [finding(match.index, match.index + match[0].length, 'half-contrast', 'Half of the contrast is missing.', 0.7)]
      : [],
  );
}

/**
 * Sentences that were cut: a paragraph that stops in mid-sentence, a long sentence without a verb, half of a contrast. Does not find: sentences cut at a place where
 * they could end; captions, list items and headings without a full stop; fragments under nine words, which are style.
 */
export const cutSentences: ParagraphDetector = {
  id: 'cut-sentences',
  version: '2',
  categories: ['garbled'],
  scope: 'paragraph',
  run: (view) =>
    view.kind === 'separator' || view.kind === 'empty'
      ? []
      : [...brokenOff(view), ...stopped(view), ...verbless(view), ...halfContrast(view)],
};
