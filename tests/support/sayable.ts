import { xmlText } from '#lib/export/xml-text.ts';
import { readPandoc } from './readings.ts';

/** The words of pandoc's JSON without white space. */
export function squeezedReading(json: string): string {
  return readPandoc(json)
    .map((line) => line.replace(/^\[\] /, ''))
    .join('')
    .replaceAll('¶', '');
}

/** A text as a Word file can say it, in the same form. */
export function sayable(text: string): string {
  return xmlText(text).replaceAll(/[\s\u200B\uFEFF]+/gu, '');
}
