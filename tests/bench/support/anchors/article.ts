import { readFileSync } from 'node:fs';
import type { DocumentNode } from '#lib/core/article/article.ts';
import type { Chance } from './random.ts';

const sample = readFileSync(new URL('../../../../prisma/seed/sample-article.txt', import.meta.url), 'utf8');
const sentences = (sample.match(/[^.\n]+\./gu) ?? []).map((sentence) => sentence.trim()).filter((it) => it.length > 50);

const text = (words: string): DocumentNode => ({ type: 'text', text: words });
const paragraph = (words: string): DocumentNode => ({ type: 'paragraph', content: [text(words)] });
const heading = (words: string): DocumentNode => ({ type: 'heading', attrs: { level: 2 }, content: [text(words)] });

/** Words that people put in; few enough that they come again and again. */
const VOCABULARY =
  'the of and a to in was that council river budget mayor vote said price grain north bridge report year again 2021 2024 June people'.split(
    ' ',
  );

/** `count` common words. */
export function someWords(chance: Chance, count: number): string {
  return Array.from({ length: count }, () => chance.pick(VOCABULARY)).join(' ');
}

/** Sentences made from one pattern, as news has them: what differs is a name or a number. */
function pattern(chance: Chance): string {
  const day = chance.pick(['Monday', 'Tuesday', 'Friday']);
  const place = chance.pick(['Paris', 'Oslo', 'Lima']);
  return `On ${day} the council met in ${place} and voted on the budget for ${2019 + chance.below(4)}.`;
}

function block(chance: Chance, prose: () => string): DocumentNode {
  const kind = chance.below(14);
  if (kind === 0) return heading(prose().slice(0, 50).trim());
  if (kind === 1) return paragraph(`${pattern(chance)} ${prose()} ${pattern(chance)}`);
  if (kind === 2) return { type: 'blockquote', content: [paragraph(prose()), list(prose)] };
  if (kind === 3) return list(prose);
  if (kind === 4) return paragraph(`${prose()} ${someWords(chance, 12)}`);
  return paragraph(`${prose()} ${prose()}`);
}

function list(prose: () => string): DocumentNode {
  const item = (): DocumentNode => ({ type: 'listItem', content: [paragraph(prose().slice(0, 120).trim())] });
  return { type: 'bulletList', content: [item(), item(), item()] };
}

/** An article of 5 to 12 blocks: paragraphs, headings, lists, a list in a quotation; in one of five a passage stands twice. */
export function someArticle(chance: Chance): DocumentNode {
  const left = sentences.map((_sentence, index) => index);
  const prose = () => sentences[left.splice(chance.below(left.length), 1)[0] ?? 0] ?? '';
  const blocks = Array.from({ length: 5 + chance.below(8) }, () => block(chance, prose));
  if (chance.happens(0.2)) blocks.splice(chance.below(blocks.length), 0, chance.pick(blocks));
  return { type: 'doc', content: blocks };
}
