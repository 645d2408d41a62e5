import type { ExportedArticle } from './article-export.ts';
import { escapeHtml } from './escape-html.ts';
import { dataAddress } from './html/data-address.ts';
import { renderBody } from './render-body.ts';

/** How an article's text looks, on screen and on paper. */
export const STYLE = `
  :root { color-scheme: light dark; }
  body { margin: 0 auto; padding: 3rem 1.25rem; max-width: 38rem; font: 1.125rem/1.6 Georgia, 'Times New Roman', serif; overflow-wrap: break-word; }
  h1, h2, h3, h4 { line-height: 1.25; margin: 2em 0 .6em; }
  h1 { font-size: 1.9rem; margin-top: 0; }
  h2 { font-size: 1.4rem; }
  h3, h4 { font-size: 1.15rem; }
  p:empty::before { content: '\\200b'; }
  blockquote { margin: 1.2em 0; padding-left: 1em; border-left: 3px solid #999; }
  pre { padding: .8em 1em; border: 1px solid #9996; border-radius: 4px; white-space: pre-wrap; font-size: .9rem; }
  .table-box { overflow-x: auto; margin: 1.2em 0; }
  table { border-collapse: collapse; min-width: 60%; font-size: .95em; line-height: 1.4; }
  td, th { border: 1px solid #9996; padding: .35em .6em; vertical-align: top; text-align: start; }
  th { background: #9992; }
  td > :first-child, th > :first-child { margin-top: 0; }
  td > :last-child, th > :last-child { margin-bottom: 0; }
  figure { margin: 1.4em 0; }
  img { display: block; max-width: 100%; height: auto; }
  .missing-image { padding: 1em; border: 1px dashed #999; text-align: center; }
  .missing-image::before { content: '[' attr(aria-label) ']'; }
  .footnote-ref a, [role='doc-backlink'] { text-decoration: none; }
  .footnotes { margin-top: 3em; border-top: 1px solid #999; font-size: .9em; }
  .footnotes p { margin: .4em 0; }
  hr { border: 0; border-top: 1px solid #999; margin: 2.5em auto; width: 6rem; }
  @page { margin: 22mm 20mm; }
  @media print {
    :root { color-scheme: light; }
    body { max-width: none; padding: 0; font-size: 11.5pt; }
    h1, h2, h3, h4 { break-after: avoid; }
    p, li { orphans: 3; widows: 3; }
    pre, blockquote, li, tr, figure { break-inside: avoid; }
    a { color: inherit; }
    a[href^='http']::after { content: ' (' attr(href) ')'; font-size: .85em; overflow-wrap: anywhere; }
  }
`;

/** One HTML file of the clean text: it loads nothing, runs nothing, and prints well. */
export function exportHtml({ document, images, ...about }: ExportedArticle): string {
  const body = renderBody(document, { imageAddress: (asset) => dataAddress(asset, images) });
  return htmlPage({ ...about, style: STYLE, body: `<article>\n${body}\n</article>` });
}

/** What a page is made of; `body` is HTML. */
export interface HtmlPage {
  readonly title: string;
  readonly language: string | null;
  /** Where on the web its text is from. */
  readonly sourceUrl?: string | null;
  readonly style: string;
  readonly body: string;
}

/** A whole page around a body, with a policy that lets nothing be loaded or run. */
export function htmlPage({ title, language, sourceUrl, style, body }: HtmlPage): string {
  return `<!doctype html>
<html${language ? ` lang="${escapeHtml(language)}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Galley">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeHtml(title)}</title>${sourceUrl ? `\n<link rel="canonical" href="${escapeHtml(sourceUrl)}">` : ''}
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
