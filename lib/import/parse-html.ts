import { Readability } from '@mozilla/readability';
import { DOMParser } from '@tiptap/pm/model';
import { JSDOM } from 'jsdom';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { languageTag } from '#lib/core/article/language.ts';
import { webAddress } from '#lib/core/article/web-address.ts';
import { Problem } from '#lib/core/problem.ts';
import { schema } from '#lib/editor/schema.ts';
import { keepPageImages } from './html/page-images.ts';
import { collectNotes, markPageNotes } from './html/page-notes.ts';
import { keptImages } from './kept-images.ts';
import type { ParsedText } from './parsed-text.ts';

/** Elements that are no part of an article's text, whatever is in them. */
const NO_TEXT =
  'script, style, noscript, template, iframe, object, embed, svg, math, canvas, video, audio, button, select, textarea, input, [hidden]';
/** Blocks that the schema does not know, and the block they become. */
const AS_BLOCKS: Readonly<Record<string, string>> = {
  h5: 'h4',
  h6: 'h4',
  dt: 'div',
  caption: 'div',
  summary: 'div',
  center: 'div',
};
/** Deeper than any page that people write; the readers of trees after this are recursive. */
const DEEPEST = 256;
/** With fewer characters than this, what was found is not the article of the page. */
const SHORTEST_ARTICLE = 140;

/**
 * HTML as a document of the article schema, which is the allow-list: scripts, styles, event handlers, and links that are
 * not http, https or mailto do not come in, nor images that do not lie in it as data: addresses. Of a whole page only the
 * article is taken. Nothing is run or loaded.
 * @throws Problem 'invalid' when elements are nested too deeply
 */
export function parseHtml(html: string): ParsedText {
  if (isTangled(html)) throw tooDeep();
  const page = new JSDOM(html).window.document;
  assertShallow(page.documentElement);
  const isPage = /<(!doctype|html|head|body)[\s>]/i.test(html);
  const title = isPage ? page.title.trim() || null : null;
  const sourceUrl = isPage ? sourceOf(page) : null;
  const images = keptImages();
  markPageNotes(page);
  const body = (isPage && findArticle(page)) || page.body;
  collectNotes(body, page);
  keepPageImages(body, images);
  const notes = [...lossNotes(body), ...images.notes()];
  tidy(body);
  return {
    document: DOMParser.fromSchema(schema).parse(body).toJSON() as DocumentNode,
    title,
    language: languageTag(page.documentElement.getAttribute('lang')),
    images: images.files(),
    notes,
    sourceUrl,
  };
}

/** Where a page says that it stands. */
function sourceOf(page: Document): string | null {
  const named = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = page.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [named, shared].map(webAddress).find((address) => address !== null) ?? null;
}

function lossNotes(body: Element): string[] {
  const frames = body.querySelectorAll('video, audio, iframe, svg').length;
  return frames > 0 ? [`Drawings, films and frames were left out (${frames}).`] : [];
}

/** The article among the menus and boxes of a page; null when there is none to be found. */
function findArticle(page: Document): Element | null {
  const own = page.querySelector('meta[name="generator"][content="Galley"]') && page.querySelector('article');
  if (own) return own;
  // It takes the page apart while it reads.
  const copy = page.cloneNode(true) as Document;
  const found = new Readability<Element>(copy, { serializer: (node) => node as Element }).parse();
  if (!found?.content || (found.textContent ?? '').trim().length < SHORTEST_ARTICLE) return null;
  if (found.title && !found.content.querySelector('h1')) {
    const heading = copy.createElement('h1');
    heading.textContent = found.title;
    found.content.prepend(heading);
  }
  return found.content;
}

const tooDeep = () => new Problem('invalid', 'The elements of this page are nested too deeply to be an article.');

/** More elements than this open at once take the parser minutes: its time grows with the square of the depth. */
const MOST_OPEN = 2000;
/** Elements that stay open for nobody: without content, or closed by what follows them. */
const NEVER_DEEP =
  /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup|rp|rt)$/i;

/** Whether far more tags open than close, judged before anything is parsed. */
function isTangled(html: string): boolean {
  let open = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (NEVER_DEEP.test(name)) continue;
    open = slash ? Math.max(0, open - 1) : open + 1;
    if (open > MOST_OPEN) return true;
  }
  return false;
}

function assertShallow(root: Element): void {
  let level: readonly Element[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST)
      throw new Problem('invalid', 'The elements of this page are nested too deeply to be an article.');
    level = level.flatMap((element) => [...element.children]);
  }
}

function tidy(body: Element): void {
  for (const element of body.querySelectorAll(NO_TEXT)) element.remove();
  // A table has no place for what is called so: it stands above.
  for (const caption of body.querySelectorAll('table > caption')) caption.parentElement?.before(caption);
  for (const [from, to] of Object.entries(AS_BLOCKS))
    for (const element of body.querySelectorAll(from)) {
      const block = body.ownerDocument.createElement(to);
      block.append(...element.childNodes);
      element.replaceWith(block);
    }
}
