import type { DocumentNode } from '#lib/core/article/article.ts';
import { blocksMarkdown, codeBlock, type TextBlockWriter } from './export-markdown.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { withNumberedNotes } from './markdown/numbered-notes.ts';
import { criticParagraph } from './markdown/critic-paragraph.ts';
import { escapeCritic, PLAIN_CODE } from './markdown/critic-piece.ts';
import { checkedInline } from './checked-inline.ts';
import type { MarkedInline, MarkedParagraph } from './marked/lay-out.ts';
import { markText, type MarkedArticle } from './marked/marked-text.ts';
import { lostSentence, noteTeller, type NoteWords } from './marked/note-words.ts';

/**
 * The text with its record as Markdown with CriticMarkup: {++inserted++}, {--deleted--}, {~~old~>new~~}, {==noted==}
 * and {>>notes<<}. Notes that have lost their place stand at the end.
 */
export function exportMarkedMarkdown(article: MarkedArticle): string {
  const marked = markText({ ...article, document: withNumberedNotes(article.document) });
  const tell = noteTeller(marked, article.categories);
  let block = 0;
  const write: TextBlockWriter = (node, prefix) => {
    const paragraphs = marked.blocks[block] ?? [];
    block += 1;
    if (paragraphs.length === 1 && paragraphs.every(isPlain)) {
      if (node.type === 'codeBlock') return codeBlock(node);
      const text = escapeCritic(checkedInline(withoutCriticCode(node)));
      return text === '' && prefix === '' ? null : `${prefix}${text}`.trimEnd();
    }
    const texts = paragraphs.map((paragraph, index) => {
      const isOfBlock = paragraph.isPresent || index === paragraphs.length - 1;
      const text = criticParagraph(paragraph, {
        lineBreak: node.type === 'heading' ? ' ' : '\\\n',
        comment: (note, isMarked) => comment(tell(note), isMarked ? null : note.annotation.anchor.text),
      });
      return isOfBlock ? `${prefix}${text}`.trimEnd() : text;
    });
    const said = texts.filter((text) => text !== '');
    return said.length === 0 ? null : said.join('\n\n');
  };
  const text = blocksMarkdown(marked.document, write, article);
  const lost = marked.lost.map((note) => `{>>${inWords(lostSentence(note))} ${comment(tell(note), null)}<<}`);
  return [text, ...lost.map((line) => `${line}\n`)].filter((part) => part !== '').join('\n');
}

/** What CriticMarkup would read in code can't be escaped there: such words are no code. */
function withoutCriticCode(node: DocumentNode): DocumentNode {
  const content = (node.content ?? []).map((child) =>
    PLAIN_CODE.test(child.text ?? '') || !child.marks
      ? child
      : { ...child, marks: child.marks.filter(({ type }) => type !== 'code') },
  );
  return { ...node, content };
}

const isWords = (item: MarkedInline): boolean =>
  (item.kind === 'words' || item.kind === 'break') && item.state.kind === 'kept';

function isPlain({ inline, end }: MarkedParagraph): boolean {
  return end.kind === 'kept' && inline.every(isWords);
}

/** A note on one line; `on` are the words that it is about, where nothing shows them. */
function comment({ heading, author, text, proposal, sources, thread }: NoteWords, on: string | null): string {
  const parts = [
    `${author}: ${heading}${on === null || on === '' ? '' : `, on “${on}”`}`,
    text,
    proposal ?? '',
    ...sources.map(({ stance, name, url, quote }) =>
      [`${stance}: ${name}`, url !== null && url !== name ? `<${url}>` : '', quote === '' ? '' : `“${quote}”`]
        .filter((part) => part !== '')
        .join(' '),
    ),
    ...thread.map((saying) => `${saying.author}: ${saying.text}`),
  ];
  return inWords(parts.filter((part) => part !== '').join(' — '));
}

function inWords(text: string): string {
  const line = text.replaceAll(/[\s\u2028\u2029]+/gu, ' ').trim();
  return escapeCritic(escapeMarkdown(line, { startsLine: false, endsLine: false }));
}
