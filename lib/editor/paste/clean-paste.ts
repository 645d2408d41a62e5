import { joinWordLists } from './word-lists.ts';

/** Elements whose words are none of the text: styles, buttons, Word's margin and what a tracked change took away. */
const NOT_TEXT = [
  'style, script, meta, link, title, xml, noscript, template, iframe, object, embed, svg, canvas, video, audio',
  'button, input, select, textarea, del, [hidden], .Apple-interchange-newline',
  '[style*="mso-element:comment"], .msocomanchor, .MsoCommentReference, .MsoCommentText',
].join(', ');
/** Headings that articles do not have, and Word's own that are paragraphs to a browser. */
const HEADINGS: Readonly<Record<string, string>> = { h5: 'h4', h6: 'h4', 'p.MsoTitle': 'h1' };
/** What Word writes beside HTML, for readers of its own. */
const CONDITIONAL = /<!--\[if[\s\S]*?<!\[endif\]-->|<!\[(?:if|endif)[^\]]*\]>/gi;

/**
 * HTML from the clipboard as an article can take it: the structure of Word, Google Docs and web pages, without their
 * styles. Words stay as they are; what the schema has no place for is dropped when it is read. Needs a browser's DOM.
 */
export function cleanPastedHtml(html: string): string {
  // Copied in an editor of ours.
  if (html.includes('data-pm-slice')) return html;
  const { body } = new DOMParser().parseFromString(html.replaceAll(CONDITIONAL, ''), 'text/html');
  tidyPasted(body);
  return body.innerHTML;
}

function tidyPasted(body: HTMLElement): void {
  joinWordLists(body);
  for (const element of body.querySelectorAll(NOT_TEXT)) element.remove();
  for (const [selector, name] of Object.entries(HEADINGS))
    for (const element of body.querySelectorAll(selector)) rename(element, name);
  for (const element of body.querySelectorAll<HTMLElement>('[style]')) tidySpaces(element);
  for (const element of body.querySelectorAll('*'))
    // Elements of other namespaces: <o:p>, <w:sdt>, <st1:place>.
    if (element.tagName.includes(':')) unwrap(element);
  for (const link of body.querySelectorAll('a')) tidyLink(link);
  markStyles(body);
  for (const element of body.querySelectorAll('*'))
    for (const name of element.getAttributeNames())
      if (/^(style|class|lang|on.*)$/i.test(name)) element.removeAttribute(name);
}

function rename(element: Element, name: string): void {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

function unwrap(element: Element): void {
  // Word puts a space into what it leaves empty.
  if ((element.textContent ?? '').trim() === '') element.remove();
  else element.replaceWith(...element.childNodes);
}

/** Tabs and runs of spaces, which Word writes as spaces that do not break. */
function tidySpaces(element: HTMLElement): void {
  const style = element.getAttribute('style') ?? '';
  if (/mso-(tab-count|spacerun)/i.test(style)) element.replaceWith(element.ownerDocument.createTextNode(' '));
}

/** Links inside a document lead nowhere from an article, and Google's lead to where its own address says. */
function tidyLink(link: HTMLAnchorElement): void {
  const href = link.getAttribute('href') ?? '';
  if (href === '' || href.startsWith('#') || /^(file|about|blob):/i.test(href)) {
    link.replaceWith(...link.childNodes);
    return;
  }
  const url = URL.canParse(href) ? new URL(href) : null;
  const target =
    url && /^(www\.)?google\.[a-z.]+$/.test(url.hostname) && url.pathname === '/url' && url.searchParams.get('q');
  if (target) link.setAttribute('href', target);
}

/** What words look like by styles, as the elements that mean it. */
const LOOKS: readonly (readonly [
  property: 'fontWeight' | 'fontStyle' | 'textDecoration',
  is: RegExp,
  element: string,
])[] = [
  ['fontWeight', /^(bold|bolder|[6-9]00)$/, 'strong'],
  ['fontStyle', /^(italic|oblique)/, 'em'],
  ['textDecoration', /line-through/, 's'],
];

/** Google Docs and many editors write bold and italic words as styles, and all of it inside a <b> that is not bold. */
function markStyles(body: HTMLElement): void {
  for (const wrapper of body.querySelectorAll<HTMLElement>('b, strong, i, em'))
    if (/^(normal|[1-4]00)$/.test(wrapper.style.fontWeight || wrapper.style.fontStyle))
      wrapper.replaceWith(...wrapper.childNodes);
  for (const element of body.querySelectorAll<HTMLElement>('span[style], font[style]'))
    for (const [property, is, name] of LOOKS) {
      if (!is.test(element.style[property])) continue;
      const mark = element.ownerDocument.createElement(name);
      mark.append(...element.childNodes);
      element.append(mark);
    }
}
