import { elementOf, type XmlElement } from './parse-xml.ts';
import type { InlineMark, StoryContext } from './story.ts';

const OFF = new Set(['0', 'false', 'off', 'none']);

/** Whether the nearest formatting that says something about a property switches it on. */
function isOn(formatting: readonly XmlElement[], name: string): boolean {
  for (const each of formatting) {
    const found = elementOf(each, name);
    if (found) return !OFF.has(found.attributes['w:val'] ?? '1');
  }
  return false;
}

/** How a run looks, as marks of the article schema, and whether it is to be seen at all. */
export interface RunLook {
  readonly marks: readonly InlineMark[];
  readonly isHidden: boolean;
}

/** Reads a run's own formatting and that of its character style; paragraph styles say what a paragraph is, not how words are meant. */
export function readRunLook(run: XmlElement, href: string | null, { styles, losses }: StoryContext): RunLook {
  const own = elementOf(run, 'w:rPr');
  if (!own && href === null) return { marks: [], isHidden: false };
  const style = elementOf(own, 'w:rStyle')?.attributes['w:val'];
  const formatting = [...(own ? [own] : []), ...styles.formattingOf(style)];
  const marks: InlineMark[] = [];
  if (href) marks.push({ type: 'link', attrs: { href, title: null } });
  if (isOn(formatting, 'w:b')) marks.push({ type: 'bold' });
  if (isOn(formatting, 'w:i')) marks.push({ type: 'italic' });
  // Links are underlined by themselves.
  if (href === null && isOn(formatting, 'w:u')) marks.push({ type: 'underline' });
  if (isOn(formatting, 'w:strike') || isOn(formatting, 'w:dstrike')) marks.push({ type: 'strike' });
  if (styles.isCode(style)) marks.push({ type: 'code' });
  if (elementOf(own, 'w:rPrChange')) losses.count('formatting');
  if (isOn(formatting, 'w:highlight')) losses.count('highlight');
  if (/^(super|sub)script$/.test(elementOf(own, 'w:vertAlign')?.attributes['w:val'] ?? '')) losses.count('raised');
  return { marks, isHidden: isOn(formatting, 'w:vanish') };
}
