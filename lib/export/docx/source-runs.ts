import { ExternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import type { Source } from '#lib/export/marked/note-words.ts';
import { xmlText } from '#lib/export/xml-text.ts';
import { STYLE } from './styles.ts';

/** A source as runs: its stance, its name as a link, the passage. */
export function sourceRuns({ stance, name, url, quote }: Source): ParagraphChild[] {
  const named = new TextRun({ text: xmlText(name), ...(url === null ? {} : { style: STYLE.link }) });
  return [
    new TextRun(`${stance}: `),
    url === null ? named : new ExternalHyperlink({ link: xmlText(url), children: [named] }),
    ...(quote === '' ? [] : [new TextRun(xmlText(`: “${quote}”`))]),
  ];
}
