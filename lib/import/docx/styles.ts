import { elementOf, elementsOf, type XmlElement } from './parse-xml.ts';

/** What a paragraph is for, as far as its style says. */
export type Role =
  | { readonly kind: 'plain' }
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'quote' }
  | { readonly kind: 'code' }
  | { readonly kind: 'contents' };

/** The styles of a Word file by what they mean here. */
export interface Styles {
  roleOf(styleId: string | undefined): Role;
  /** The `w:numPr` that a paragraph style brings along. */
  numberingOf(styleId: string | undefined): XmlElement | undefined;
  /** The `w:rPr` of a character style and of those it is based on, nearest first. */
  formattingOf(styleId: string | undefined): readonly XmlElement[];
  isCode(styleId: string | undefined): boolean;
}

// Word keeps the English names of its own styles in every language; LibreOffice, Google Docs and pandoc write them too.
// Galley writes names of its own (lib/export/docx/styles.ts).
const QUOTES = /^((intense |article )?quote|block ?text|quotations?|block ?quotation)$/i;
const CODE_BLOCKS = /^(source ?code|html preformatted|preformatted text|(article )?code( block)?|macro text)$/i;
const CODE =
  /^(verbatim char|html (code|typewriter|sample|keyboard)|source text|(inline )?code( char)?|article code words|source code char)$/i;
const CONTENTS = /^(toc( heading| ?\d)|contents( heading| \d)|table of figures)$/i;
/** Styles that make links look like links: an article's links do by themselves. */
const LINKS = /^(followed ?hyperlink|hyperlink|(visited )?internet link)$/i;
/** The outline level of body text. */
const BODY_LEVEL = 9;

export function readStyles(root: XmlElement | undefined): Styles {
  const byId = new Map(elementsOf(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  /** A style and those it is based on, nearest first. */
  const chainOf = (styleId: string | undefined): XmlElement[] => {
    const chain: XmlElement[] = [];
    let style = styleId === undefined ? undefined : byId.get(styleId);
    while (style && !chain.includes(style)) {
      chain.push(style);
      style = byId.get(elementOf(style, 'w:basedOn')?.attributes['w:val'] ?? '');
    }
    return chain;
  };
  const inParagraph = (styleId: string | undefined, name: string) =>
    chainOf(styleId)
      .map((style) => elementOf(elementOf(style, 'w:pPr'), name))
      .find((found) => found !== undefined);
  return {
    roleOf(styleId) {
      for (const style of chainOf(styleId)) {
        const role = roleOfName(nameOf(style));
        if (role) return role;
      }
      return roleOfOutline(inParagraph(styleId, 'w:outlineLvl'));
    },
    numberingOf: (styleId) => inParagraph(styleId, 'w:numPr'),
    formattingOf: (styleId) =>
      chainOf(styleId)
        .filter((style) => !LINKS.test(nameOf(style)))
        .flatMap((style) => elementsOf(style, 'w:rPr')),
    isCode: (styleId) => chainOf(styleId).some((style) => CODE.test(nameOf(style))),
  };
}

/** LibreOffice writes some names with underscores. */
const nameOf = (style: XmlElement) => (elementOf(style, 'w:name')?.attributes['w:val'] ?? '').replaceAll('_', ' ');

function roleOfName(name: string): Role | null {
  const level = /^heading ([1-9])$/i.exec(name)?.[1];
  if (level !== undefined) return { kind: 'heading', level: Number(level) };
  if (/^title$/i.test(name)) return { kind: 'heading', level: 1 };
  if (QUOTES.test(name)) return { kind: 'quote' };
  if (CODE_BLOCKS.test(name)) return { kind: 'code' };
  return CONTENTS.test(name) ? { kind: 'contents' } : null;
}

/** The role that an outline level gives to a paragraph, by itself or by its style. */
export function roleOfOutline(outline: XmlElement | undefined): Role {
  const level = Number(outline?.attributes['w:val'] ?? BODY_LEVEL);
  return level >= 0 && level < BODY_LEVEL ? { kind: 'heading', level: level + 1 } : { kind: 'plain' };
}
