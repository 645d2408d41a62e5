import type { DecorationAttrs } from '@tiptap/pm/view';
import { yCursorPlugin } from 'y-prosemirror';
import type { Awareness } from 'y-protocols/awareness';
import type { Plugin } from '@tiptap/pm/state';

/** Somebody in the article, as the server lets them appear. */
interface Present {
  readonly id?: string;
  readonly name?: string;
}

/**
 * The carets and selections of others, each with a name. `.caret` is the line, `.caret-name` its label, `.caret-words`
 * the selected words; each has its person's colour as the custom property `--caret`.
 */
export function carets(awareness: Awareness, colorOf: (personId: string) => string): Plugin {
  const style = ({ id }: Present) => `--caret: ${colorOf(id ?? '')}`;
  return yCursorPlugin(awareness, {
    cursorBuilder: (user: Present) => caret(user, style(user)),
    selectionBuilder: (user: Present): DecorationAttrs => ({ class: 'caret-words', style: style(user) }),
  }) as Plugin;
}

function caret(user: Present, style: string): HTMLElement {
  const line = document.createElement('span');
  line.className = 'caret';
  line.setAttribute('style', style);
  line.contentEditable = 'false';
  const name = document.createElement('span');
  name.className = 'caret-name';
  name.textContent = user.name ?? 'Somebody';
  // Word joiners on both sides keep the line from breaking words and the browser's own caret from jumping.
  line.append('\u2060', name, '\u2060');
  return line;
}
