import type { Attributes, Extensions } from '@tiptap/core';
import { Code } from '@tiptap/extension-code';
import { CodeBlock } from '@tiptap/extension-code-block';
import { Heading } from '@tiptap/extension-heading';
import { Link } from '@tiptap/extension-link';
import { OrderedList } from '@tiptap/extension-list';
import { StarterKit } from '@tiptap/starter-kit';
import { isSafeLink } from './safe-link.ts';

const HEADING_LEVELS = [1, 2, 3, 4] as const;

/** Throws for a value that `accepts` refuses, which is how ProseMirror's `check()` learns of a bad attribute. */
function only(what: string, accepts: (value: unknown) => boolean) {
  return (value: unknown): void => {
    if (!accepts(value)) throw new RangeError(`Not a valid ${what}: ${JSON.stringify(value)?.slice(0, 80)}`);
  };
}

const shortTextOrNull = (value: unknown) => value === null || (typeof value === 'string' && value.length <= 2000);

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
 * quotations, code blocks, rules, hard breaks; bold, italic, underline, strike, code and links. Undo comes from Yjs
 * (./collaboration.ts), and nothing here changes a document by itself: a trailing paragraph that every page adds on
 * opening would be an edit by whoever looks.
 */
export const articleExtensions: Extensions = [
  StarterKit.configure({
    code: false,
    codeBlock: false,
    heading: false,
    link: false,
    orderedList: false,
    trailingNode: false,
    undoRedo: false,
  }),
  ArticleHeading,
  ArticleOrderedList,
  ArticleCodeBlock,
  ArticleCode,
  ArticleLink,
];
