import type { Node } from '@tiptap/pm/model';
import { Transform, type StepMap } from '@tiptap/pm/transform';

/** A change of a ProseMirror document through which identities are carried from position to position. */
export class TrackedEdit {
  readonly tr: Transform;
  ids: number[];

  constructor(doc: Node, ids: readonly number[]) {
    this.tr = new Transform(doc);
    this.ids = [...ids];
  }

  /** Makes steps. `inserted` is who the characters are that they bring in, in order. */
  steps(make: (tr: Transform) => void, inserted: readonly number[] = []): void {
    const first = this.tr.steps.length;
    make(this.tr);
    for (const map of this.tr.mapping.maps.slice(first)) this.ids = carried(this.ids, map);
    let next = 0;
    this.tr.doc.descendants((node, position) => {
      if (!node.isText) return;
      for (let at = position; at < position + node.nodeSize; at += 1) {
        if (this.ids[at]) continue;
        this.ids[at] = inserted[next] ?? 0;
        next += 1;
      }
    });
    if (next !== inserted.length) throw new RangeError(`${next} characters came in, not ${inserted.length}`);
  }
}

function carried(ids: readonly number[], map: StepMap): number[] {
  const result: number[] = [];
  let from = 0;
  map.forEach((oldStart, oldEnd, newStart, newEnd) => {
    result.push(...ids.slice(from, oldStart), ...Array.from({ length: newEnd - newStart }, () => 0));
    from = oldEnd;
  });
  return [...result, ...ids.slice(from)];
}
