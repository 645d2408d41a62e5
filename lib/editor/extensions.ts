import { Node, type Attributes, type Extensions } from '@tiptap/core';
import { Code } from '@tiptap/extension-code';
import { CodeBlock } from '@tiptap/extension-code-block';
import { Heading } from '@tiptap/extension-heading';
import { Link } from '@tiptap/extension-link';
import { OrderedList } from '@tiptap/extension-list';
import { StarterKit } from '@tiptap/starter-kit';
import { footnoteNodes } from './footnote-nodes.ts';
import { ArticleImage } from './image-node.ts';
import { isSafeLink } from './safe-link.ts';
import { tableNodes } from './table-nodes.ts';
import { only, shortTextOrNull } from './valid-attribute.ts';

const HEADING_LEVELS = [1, 2, 3, 4] as const;

/** Footnotes belong at the end; what two people add there at the same moment may be in any order, and twice. */
const ArticleDocument = Node.create({ name: 'doc', topNode: true, content: '(block | footnotes)+' });

const ArticleHeading = Heading.extend({
  addAttributes() {
    return {
      level: {
        default: 1,
        rendered: false,
        validate: only('heading level', (value) => HEADING_LEVELS.some((level) => level === value)),
      },
    };
  },
}).configure({ levels: [...HEADING_LEVELS] });

const ArticleOrderedList = OrderedList.extend({
  addAttributes() {
    return {
      start: {
        default: 1,
        validate: only('list start', Number.isSafeInteger),
        parseHTML: (element: HTMLElement) => {
          const first = Number.parseInt(element.getAttribute('start') ?? '1', 10);
          return Number.isSafeInteger(first) ? first : 1;
        },
      },
    };
  },
});

const ArticleCodeBlock = CodeBlock.extend({
  addAttributes() {
    const inherited: Attributes = this.parent?.() ?? {};
    return { language: { ...inherited['language'], validate: only('code language', shortTextOrNull) } };
  },
});

/**
 * Code may be bold: by default it excludes other marks, and then two people who make the same words bold and code at
 * the same moment would leave a document that is not valid.
 */
const ArticleCode = Code.extend({ excludes: 'code' });

/** Links keep only where they lead and a title: no target, rel or class that an author could choose. */
const ArticleLink = Link.extend({
  addAttributes() {
    return {
      href: { default: null, validate: only('link', (value) => typeof value === 'string' && isSafeLink(value)) },
      title: { default: null, validate: only('link title', shortTextOrNull) },
    };
  },
}).configure({
  HTMLAttributes: { rel: 'noopener noreferrer nofollow', target: null },
  isAllowedUri: (href) => typeof href === 'string' && isSafeLink(href),
  autolink: false,
  openOnClick: false,
  defaultProtocol: 'https',
});

/**
 * What an article is made of, for the editor and for the schema (./schema.ts): paragraphs, headings 1 to 4, lists,
 * quotations, code blocks, rules, tables, images, footnotes, hard breaks; bold, italic, underline, strike, code and
 * links. Undo comes from Yjs (./collaboration.ts), and nothing here changes a document by itself: a trailing paragraph that every page adds on
 * opening would be an edit by whoever looks.
 */
export const articleExtensions: Extensions = [
  StarterKit.configure({
    code: false,
    codeBlock: false,
    document: false,
    heading: false,
    link: false,
    orderedList: false,
    trailingNode: false,
    undoRedo: false,
  }),
  ArticleDocument,
  ArticleHeading,
  ArticleOrderedList,
  ArticleCodeBlock,
  ArticleCode,
  ArticleLink,
  ArticleImage,
  ...tableNodes,
  ...footnoteNodes,
];

/** The same, with images that are shown. @param addressOf the address of an image by the hash of its bytes */
export function extensionsWithImages(addressOf: (asset: string) => string): Extensions {
  return articleExtensions.map((extension) =>
    extension === ArticleImage ? ArticleImage.configure({ addressOf }) : extension,
  );
}
