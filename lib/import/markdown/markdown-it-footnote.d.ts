declare module 'markdown-it-footnote' {
  import type MarkdownIt from 'markdown-it';

  /** Reads `[^label]` and `[^label]: text`, as GitHub and pandoc have them. */
  const footnotes: (tokenizer: InstanceType<typeof MarkdownIt>) => void;
  export default footnotes;
}
