import type { MarkdownEnv, Token } from './article-tokens.ts';

interface Note {
  readonly label: string;
  readonly tokens: Token[];
}

/**
 * Moves the footnotes of a text to its end, in the order in which they are referred to, and then those that nothing refers
 * to; gives notes and references ids. A note holds paragraphs: of anything else in it, its words.
 */
export function noteTokens(tokens: readonly Token[], env: MarkdownEnv): Token[] {
  const { body, notes } = parted(tokens);
  const order = referenceOrder([...body, ...notes.flatMap((note) => note.tokens)]);
  const ids = new Map(notes.map(({ label }, index) => [label, idOf(label, index)]));
  for (const reference of referencesIn(tokens)) reference.attrSet('id', ids.get(labelOf(reference)) ?? '');
  if (notes.length === 0) return body;
  const place = ({ label }: Note) => (order.indexOf(label) < 0 ? order.length : order.indexOf(label));
  const inOrder = notes.toSorted((one, other) => place(one) - place(other));
  return [...body, env.token('footnotes_open', 1), ...inOrder.flatMap(note), env.token('footnotes_close', -1)];

  function note({ label, tokens: inside }: Note): Token[] {
    const open = env.token('footnote_open', 1);
    open.attrSet('id', ids.get(label) ?? '');
    return [open, ...paragraphsOf(inside, env), env.token('footnote_close', -1)];
  }
}

/** Notes may stand anywhere, in quotations too; of several with one label the first counts. */
function parted(tokens: readonly Token[]): { readonly body: Token[]; readonly notes: readonly Note[] } {
  const body: Token[] = [];
  const notes: Note[] = [];
  let open: Note | null = null;
  for (const token of tokens) {
    if (token.type === 'footnote_reference_open') {
      open = { label: labelOf(token), tokens: [] };
      notes.push(open);
    } else if (token.type === 'footnote_reference_close') open = null;
    else (open?.tokens ?? body).push(token);
  }
  return { body, notes };
}

const labelOf = ({ meta }: Token): string => (meta as { readonly label: string }).label;

/** A label may be anything; an id may not. */
function idOf(label: string, index: number): string {
  return /^[\w-]{1,64}$/.test(label) ? label : `note-${index + 1}`;
}

function referencesIn(tokens: readonly Token[]): Token[] {
  return tokens.flatMap(({ children }) => (children ?? []).filter(({ type }) => type === 'footnote_ref'));
}

function referenceOrder(tokens: readonly Token[]): string[] {
  return [...new Set(referencesIn(tokens).map(labelOf))];
}

function paragraphsOf(tokens: readonly Token[], { token }: MarkdownEnv): Token[] {
  const paragraphs = tokens.flatMap((each) => {
    const isCode = each.type === 'fence' || each.type === 'code_block';
    if (each.type !== 'inline' && !isCode) return [];
    const words = isCode ? token('inline', 0) : each;
    if (isCode) {
      const text = token('text', 0);
      text.content = each.content.trimEnd();
      words.children = text.content === '' ? [] : [text];
    }
    return [token('paragraph_open', 1), words, token('paragraph_close', -1)];
  });
  return paragraphs.length > 0 ? paragraphs : [token('paragraph_open', 1), token('paragraph_close', -1)];
}
