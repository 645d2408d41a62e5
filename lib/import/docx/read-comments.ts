import type { Byline } from '#lib/core/annotation/annotation.ts';
import { readByline } from './byline.ts';
import { elementsOf, type XmlElement } from './parse-xml.ts';
import { readStory } from './read-story.ts';
import type { Paragraph, StoryContext } from './story.ts';

/** A comment of Word's. */
export interface WordComment {
  readonly id: string;
  readonly byline: Byline;
  readonly body: string;
}

/** A comment with the replies to it, in their order. */
export interface Thread extends WordComment {
  readonly isResolved: boolean;
  readonly replies: readonly WordComment[];
}

/** Reads the comments part and, where Word has written one, the part that says what replies to what and is resolved. */
export function readThreads(
  comments: XmlElement | undefined,
  extended: XmlElement | undefined,
  context: StoryContext,
): Thread[] {
  const all = elementsOf(comments, 'w:comment').map((element) => ({
    ...readComment(element, context),
    ...placeIn(element),
  }));
  const links = new Map(
    elementsOf(extended, 'w15:commentEx').map(({ attributes }) => [attributes['w15:paraId'], attributes]),
  );
  const byParagraph = new Map(all.map((comment) => [comment.paragraph, comment]));
  /** The comment that a thread began with. */
  const rootOf = (comment: (typeof all)[number]): (typeof all)[number] => {
    const seen = new Set([comment]);
    for (let root = comment; ;) {
      const parent = byParagraph.get(links.get(root.paragraph)?.['w15:paraIdParent']);
      // Comments that reply to each other in a circle are no thread.
      if (!parent || seen.has(parent)) return parent ? comment : root;
      seen.add(parent);
      root = parent;
    }
  };
  const threads = Map.groupBy(all, rootOf);
  return [...threads].map(([root, comments]) => ({
    id: root.id,
    byline: root.byline,
    body: root.body,
    isResolved: /^(1|true|on)$/.test(links.get(root.paragraph)?.['w15:done'] ?? ''),
    replies: comments.filter((comment) => comment !== root),
  }));
}

function readComment(element: XmlElement, context: StoryContext): WordComment {
  const id = element.attributes['w:id'] ?? '';
  const body = readStory(element, context).map(wordsOf).join('\n').trim();
  return { id, byline: readByline(element, `comment ${id}`), body };
}

/** Word names a comment by the id of its last paragraph. */
function placeIn(element: XmlElement): { readonly paragraph: string | undefined } {
  return { paragraph: elementsOf(element, 'w:p').at(-1)?.attributes['w14:paraId'] };
}

/** The words of a paragraph with all changes made; an address stands behind the words that lead to it. */
function wordsOf({ pieces }: Paragraph): string {
  let words = '';
  let address: string | null = null;
  const close = () => {
    if (address !== null && !words.endsWith(address)) words += ` (${address})`;
    address = null;
  };
  for (const piece of pieces) {
    if (piece.kind === 'edge' || (piece.change && piece.change.kind !== 'inserted')) continue;
    const link = piece.kind === 'text' ? piece.marks.find(({ type }) => type === 'link')?.attrs?.['href'] : undefined;
    const href = typeof link === 'string' ? link : null;
    if (href !== address) close();
    words += piece.kind === 'text' ? piece.text : piece.kind === 'break' ? '\n' : '';
    address = href;
  }
  close();
  return words;
}
