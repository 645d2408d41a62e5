import { isSafeLink } from '#lib/editor/safe-link.ts';
import type { XmlElement } from './parse-xml.ts';

/**
 * Fields of Word in runs: begin, instruction, separator, result, end; they nest. Only results are text, and the result
 * of HYPERLINK is a link.
 */
export interface Fields {
  mark(fldChar: XmlElement): void;
  instruct(text: string): void;
  /** Whether text here is text: in no field's instruction. */
  isShowing(): boolean;
  /** Where a link field around this place leads: null outside of links, '' when nowhere safe. */
  href(): string | null;
}

export function trackFields(): Fields {
  const open: { instruction: string; showing: boolean; href: string | null }[] = [];
  return {
    mark({ attributes }) {
      const field = open.at(-1);
      const type = attributes['w:fldCharType'];
      if (type === 'begin') open.push({ instruction: '', showing: false, href: null });
      if (type === 'end') open.pop();
      if (type === 'separate' && field) {
        field.showing = true;
        field.href = linkOfInstruction(field.instruction);
      }
    },
    instruct(text) {
      const field = open.at(-1);
      if (field && !field.showing) field.instruction += text;
    },
    isShowing: () => open.every(({ showing }) => showing),
    href: () => open.findLast(({ href }) => href !== null)?.href ?? null,
  };
}

/** Where a field's instruction leads: null when it is no link, '' when it leads nowhere safe. */
export function linkOfInstruction(instruction: string): string | null {
  if (!/^\s*HYPERLINK\b/i.test(instruction)) return null;
  const [, quoted, bare] = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]+))/i.exec(instruction) ?? [];
  return safeAddress(quoted ?? bare ?? '');
}

/** An address that may stand in an article, else ''. */
export function safeAddress(href: string): string {
  return isSafeLink(href.trim()) ? href.trim() : '';
}
