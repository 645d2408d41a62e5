import { ImageRun, Paragraph, TextRun, type IParagraphOptions } from 'docx';
import type { ImageFile, ImageType } from '#lib/core/article/images.ts';
import { xmlText } from '#lib/export/xml-text.ts';
import type { PlacedBlock } from './flat-blocks.ts';
import { indentation } from './text-paragraph.ts';

/** The files of the images of a document, by hash. */
export type WordImages = ReadonlyMap<string, ImageFile>;

/** What Word shows in every edition. */
const TYPES: Readonly<Partial<Record<ImageType, 'png' | 'jpg' | 'gif'>>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
};
/** The text column in pixels of 1/96 inch. */
const WIDEST = 600;
/** For one whose file does not say. */
const USUAL = { width: 400, height: 300 } as const;

/** An image in a paragraph of its own; one that Word can't show, or whose bytes are not here, is its description. */
export function imageParagraph(block: PlacedBlock, images: WordImages, end: Pick<IParagraphOptions, 'run'>): Paragraph {
  const { asset, alt, title, ...shown } = block.node.attrs ?? {};
  const file = typeof asset === 'string' ? images.get(asset) : undefined;
  const type = file && TYPES[file.mediaType];
  const description = typeof alt === 'string' ? xmlText(alt) : '';
  const around = { ...indentation(block), ...end };
  if (!file || !type)
    return new Paragraph({ children: [new TextRun({ text: `[${description}]`, italics: true })], ...around });
  const run = new ImageRun({
    type,
    data: file.bytes,
    transformation: sizeOf(shown, file),
    altText: { name: 'Image', description, ...(typeof title === 'string' ? { title: xmlText(title) } : {}) },
  });
  return new Paragraph({ children: [run], ...around });
}

function sizeOf(shown: Readonly<Record<string, unknown>>, file: ImageFile): { width: number; height: number } {
  const [width, height] = [Number(shown['width']), Number(shown['height'])];
  const own = file.width && file.height ? { width: file.width, height: file.height } : USUAL;
  const size = width > 0 && height > 0 ? { width, height } : own;
  const scale = Math.min(1, WIDEST / size.width);
  return { width: Math.max(1, Math.round(size.width * scale)), height: Math.max(1, Math.round(size.height * scale)) };
}
