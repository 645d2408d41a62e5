import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { sourceRuns } from '#lib/export/docx/source-runs.ts';
import { listLevels, stylesFor } from '#lib/export/docx/styles.ts';
import { shortDate } from '#lib/export/short-date.ts';
import { xmlText } from '#lib/export/xml-text.ts';
import { UNKNOWN_WORDS, type Correction } from './corrections.ts';

/** The corrections as a Word document. */
export async function correctionsDocx(
  title: string,
  corrections: readonly Correction[],
): Promise<Uint8Array<ArrayBuffer>> {
  const heading = xmlText(`Corrections: ${title}`);
  const document = new Document({
    title: heading,
    creator: 'Galley',
    styles: stylesFor(null),
    numbering: { config: [{ reference: 'corrections', levels: listLevels(1) }] },
    sections: [
      {
        children: [
          new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
          ...(corrections.length === 0
            ? [new Paragraph('Nothing has been corrected.')]
            : corrections.flatMap(paragraphs)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function paragraphs(correction: Correction): readonly Paragraph[] {
  const { before, after, category, reason, sources, foundBy, decidedBy, decidedAt } = correction;
  const indent = { left: 720 };
  return [
    new Paragraph({
      numbering: { reference: 'corrections', level: 0 },
      children: [
        ...(before === '' ? [] : [new TextRun({ text: xmlText(before), strike: true }), new TextRun(' ')]),
        ...(after === '' ? [] : [new TextRun({ text: xmlText(after ?? UNKNOWN_WORDS), bold: true })]),
      ],
    }),
    ...(reason === '' ? [] : [new Paragraph({ indent, text: xmlText(reason) })]),
    ...sources.map((source) => new Paragraph({ indent, children: sourceRuns(source) })),
    new Paragraph({
      indent,
      children: [
        new TextRun({
          text: xmlText(`${category}. Found by ${foundBy}, corrected by ${decidedBy} on ${shortDate(decidedAt)}.`),
          color: '666666',
        }),
      ],
    }),
  ];
}
