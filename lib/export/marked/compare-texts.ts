import { diffArrays } from 'diff';
import { diffWords, type WordChange } from '#lib/core/correction/diff-words.ts';

/** Words, ends of blocks, white space, and every other character by itself. */
const TOKENS = /[\p{L}\p{M}\p{N}]+|\n|[^\S\n]+|./gsu;
/** Beyond this many changed blocks, or words of a passage, two texts are as good as unrelated. */
const MOST_CHANGES = 2000;

/**
 * What leads from one flat text to another, block by block and then word by word: kept and removed pieces give
 * `before`, kept and added ones `after`. A block that went or came does so with one of its ends.
 */
export function compareTexts(before: string, after: string): readonly WordChange[] {
  if (before === after) return [{ kind: 'kept', text: before }];
  const [old, present] = [lines(before), lines(after)];
  const hunks = diffArrays(old, present, { maxEditLength: MOST_CHANGES });
  if (!hunks) return gathered(withoutLastEnd(comparePassages(old, present)));
  const steps: WordChange[] = [];
  for (let index = 0; index < hunks.length; index += 1) {
    const hunk = hunks[index];
    const next = hunks[index + 1];
    if (!hunk) continue;
    if (!hunk.added && !hunk.removed) steps.push({ kind: 'kept', text: hunk.value.join('') });
    else if (next && (hunk.removed ? next.added : next.removed)) {
      const [removed, added] = hunk.removed ? [hunk.value, next.value] : [next.value, hunk.value];
      steps.push(...comparePassages(removed, added));
      index += 1;
    } else steps.push({ kind: hunk.removed ? 'removed' : 'added', text: hunk.value.join('') });
  }
  return gathered(withoutLastEnd(steps));
}

/** Every block with an end, the last one too. */
function lines(text: string): string[] {
  return text.split('\n').map((line) => `${line}\n`);
}

/** Passages of at least one block each: block by block where they are as many, else word by word across their ends. */
function comparePassages(old: readonly string[], present: readonly string[]): readonly WordChange[] {
  if (old.length === present.length)
    return old.flatMap((line, index) => [
      ...diffWords(line.slice(0, -1), (present[index] ?? '').slice(0, -1)),
      { kind: 'kept' as const, text: '\n' },
    ]);
  const [before, after] = [old.join('').slice(0, -1), present.join('').slice(0, -1)];
  const changes = diffArrays(before.match(TOKENS) ?? [], after.match(TOKENS) ?? [], { maxEditLength: MOST_CHANGES });
  const steps: readonly WordChange[] = changes
    ? changes.map(({ added, removed, value }) => ({
        kind: added ? 'added' : removed ? 'removed' : 'kept',
        text: value.join(''),
      }))
    : [
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ];
  return [...steps, { kind: 'kept', text: '\n' }];
}

/**
 * Ends of blocks that came, or went, one after the other: of several that are alike, a comparison may keep one in the
 * middle, and LibreOffice takes a kept end of an empty block between two changed ones for changed.
 */
function gathered(steps: readonly WordChange[]): readonly WordChange[] {
  const result = [...steps];
  for (let index = 1; index + 1 < result.length; index += 1) {
    const [before, kept, after] = [result[index - 1], result[index], result[index + 1]];
    if (!before || !after || kept?.kind !== 'kept' || !/^\n+$/.test(kept.text)) continue;
    if (before.kind === 'kept' || before.kind !== after.kind || !after.text.startsWith(kept.text)) continue;
    result[index - 1] = { ...before, text: before.text + kept.text };
    result[index + 1] = { ...after, text: after.text.slice(kept.text.length) };
  }
  return result.filter(({ text }) => text !== '');
}

/** Takes away the end that the last block was given: a block that went or came at the very end does so with the end before it. */
function withoutLastEnd(steps: readonly WordChange[]): readonly WordChange[] {
  const last = steps.at(-1);
  if (!last) return [];
  const rest = steps.slice(0, -1);
  const trimmed = { ...last, text: last.text.slice(0, -1) };
  if (last.kind === 'kept') return [...rest, trimmed].filter(({ text }) => text !== '');
  const before = rest.at(-1);
  if (before?.kind !== 'kept') return [...rest, trimmed];
  const kept = { ...before, text: before.text.slice(0, -1) };
  return [...rest.slice(0, -1), kept, { ...last, text: `\n${trimmed.text}` }].filter(({ text }) => text !== '');
}
