import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { Blame, type LoggedEdit } from '#lib/editor/blame.ts';
import { project } from '#lib/editor/project.ts';
import { replaceWords } from '#lib/editor/replace-words.ts';
import { schema } from '#lib/editor/schema.ts';
import { FRAGMENT, seedUpdate } from '#lib/editor/seed.ts';
import { initProseMirrorDoc } from 'y-prosemirror';

/** An article in which people replace words one after the other, each under a client of their own. */
class Desk {
  readonly log: LoggedEdit[] = [];

  constructor(...paragraphs: readonly string[]) {
    const content = paragraphs.map((text) =>
      text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] },
    );
    this.log.push({ update: seedUpdate({ type: 'doc', content }), author: 'Importer', at: '2026-11-01T08:00:00.000Z' });
  }

  get text(): string {
    return project(initProseMirrorDoc(this.#open().getXmlFragment(FRAGMENT), schema).doc).text;
  }

  replace(author: string, before: string, after: string): this {
    const start = this.text.indexOf(before);
    const ydoc = this.#open();
    const known = Y.encodeStateVector(ydoc);
    replaceWords(ydoc.getXmlFragment(FRAGMENT), { start, end: start + before.length }, after);
    const at = `2026-11-02T0${this.log.length}:00:00.000Z`;
    this.log.push({ update: Y.encodeStateAsUpdate(ydoc, known), author, at });
    return this;
  }

  #open(): Y.Doc {
    const ydoc = new Y.Doc();
    for (const { update } of this.log) Y.applyUpdate(ydoc, update);
    return ydoc;
  }
}

/** Who wrote every character: the first letter of each name, "." for what came in. */
function writers(desk: Desk): string {
  const blame = new Blame(desk.log);
  return Array.from(desk.text, (_, offset) => blame.writerAt(offset)?.author[0] ?? '.').join('');
}

describe('blame', () => {
  it('knows who wrote every character, and leaves what came in to nobody', () => {
    const desk = new Desk('One two three.', 'Four five.').replace('Ana', 'two', 'TWO').replace('Ben', 'five', 'V');
    expect(desk.text).toBe('One TWO three.\nFour V.');
    expect(writers(desk)).toBe('....AAA.............B.');
  });

  it('knows who took something out, and when', () => {
    const desk = new Desk('One two three.', 'Four five.').replace('Ana', ' two', '').replace('Ben', 'five.', '');
    expect(desk.text).toBe('One three.\nFour ');
    const blame = new Blame(desk.log);
    expect(blame.removerAt(3)).toMatchObject({ author: 'Ana', at: '2026-11-02T01:00:00.000Z' });
    expect(blame.removerAt(desk.text.length)).toMatchObject({ author: 'Ben' });
    expect(blame.removerAt(1)).toBeNull();
  });

  it('holds whoever wrote over the words of somebody else for their own alone', () => {
    const desk = new Desk('One two three.').replace('Ana', 'two', 'a long passage').replace('Ben', 'long', 'short');
    expect(desk.text).toBe('One a short passage three.');
    expect(writers(desk)).toBe('....AABBBBBAAAAAAAA.......');
  });

  it('knows nothing of nothing', () => {
    expect(new Blame([]).writerAt(0)).toBeNull();
    expect(new Blame(new Desk('').log).removerAt(0)).toBeNull();
  });
});
