import type { Finding, ParagraphDetector } from '../detector.ts';
import { can } from '../words/analyse.ts';

const LONGEST = 220;
const ASKS =
  /(?:^|: )(Can|Could|Should|Would|Is|Are|Does|Do|Did|Has|Have|Will) (the|a|it|he|she|they|we|you|this|that|there|\p{Lu}[\p{L}.]+) [^?:]{6,}$/u;
/** "Why Is the River Turning Red": a question by the order of its words. */
const ASKS_WHY =
  /^(?:Why|How|What|Where|When|Who) (?:Is|Are|Was|Were|Did|Does|Do|Can|Could|Will|Would|Should|Has|Have|is|are|was|were|did|does|do|can|could|will|would|should|has|have) (?:the|a|it|he|she|they|we|you|The|A|It|He|She|They|We|You|\p{Lu}[\p{L}.]+) [^?:]{4,}$/u;
/** "To Borrowers:" at the head of an item where English has "For borrowers:". */
const ADDRESSED = /^(?:\d+[.)] )?To ((?:the )?\p{Lu}?[\p{L}]+(?: \p{L}+){0,2}):/u;

/**
 * Headings and labels: two colons in one heading, a question without its mark, "To savers:" for "For savers:". Does not find: odd wording, capitals, missing
 * articles, which headlines leave out; "why the river is red", which is no question.
 */
export const headings: ParagraphDetector = {
  id: 'headings',
  version: '2',
  categories: ['garbled'],
  scope: 'paragraph',
  run(view) {
    const text = view.text.trimEnd();
    if (text.length > LONGEST || view.kind === 'empty' || view.kind === 'separator') return [];
    const found: Finding[] = [];
    const add = (
      start: number,
      end: number,
      rule: string,
      message: string,
      confidence: number,
      replacement?: string,
    ): void => {
      found.push({
        start,
        end,
        category: 'garbled',
        severity: 'minor',
        rule: `headings/${rule}`,
        message,
        confidence,
        ...(replacement === undefined ? {} : { replacement }),
      });
    };
    const oneLine = view.sentences.length === 1 && (view.kind === 'heading' || text.endsWith('?'));
    const colons = Array.from(text.matchAll(/\p{L}: (?=\p{L})/gu));
    const second = colons[1];
    if (oneLine && second && !/[“”"]/.test(text))
      add(0, second.index + 2, 'two-colons', 'Two colons in one heading.', 0.78);
    const asks = view.kind === 'heading' ? ASKS.exec(text) : null;
    const will =
      asks?.[1] !== 'Will' ||
      /^(?:the|a|it|they|we|you|this|that|there)$/.test(asks[2] ?? '') ||
      can((asks[2] ?? '').toLowerCase(), 'J');
    if (asks && will) {
      const start = text.lastIndexOf(' ', text.lastIndexOf(' ') - 1) + 1;
      add(start, text.length, 'question-mark', 'A question without its question mark.', 0.75, `${text.slice(start)}?`);
    }
    if (view.kind === 'heading' && ASKS_WHY.test(text)) {
      const start = text.lastIndexOf(' ', text.lastIndexOf(' ') - 1) + 1;
      add(start, text.length, 'question-mark', 'A question without its question mark.', 0.75, `${text.slice(start)}?`);
    }
    const addressed = ADDRESSED.exec(text);
    if (
      addressed &&
      !/^(?:be|do|make|the editor|whom|date|wit)\b/i.test(addressed[1] ?? '') &&
      !can((addressed[1] ?? '').split(' ')[0]?.toLowerCase() ?? '', 'V')
    ) {
      const start = addressed[0].indexOf('To ');
      add(
        start,
        addressed[0].length,
        'addressed',
        'What concerns somebody is “for” them.',
        0.72,
        `For ${addressed[0].slice(start + 3)}`,
      );
    }
    return found;
  },
};
