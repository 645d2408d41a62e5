import type { ExportedArticle } from './article-export.ts';
import { escapeHtml } from './escape-html.ts';
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
  hr { border: 0; border-top: 1px solid #999; margin: 2.5em auto; width: 6rem; }
  @page { margin: 22mm 20mm; }
  @media print {
    :root { color-scheme: light; }
    body { max-width: none; padding: 0; font-size: 11.5pt; }
    h1, h2, h3, h4 { break-after: avoid; }
    p, li { orphans: 3; widows: 3; }
    pre, blockquote, li { break-inside: avoid; }
    a { color: inherit; }
    a[href^='http']::after { content: ' (' attr(href) ')'; font-size: .85em; overflow-wrap: anywhere; }
  }
`;

/** One HTML file of the clean text: it loads nothing, runs nothing, and prints well. */
export function exportHtml({ title, language, document }: ExportedArticle): string {
  return htmlPage({ title, language, style: STYLE, body: `<article>\n${renderBody(document)}\n</article>` });
}

/** What a page is made of; `body` is HTML. */
export interface HtmlPage {
  readonly title: string;
  readonly language: string | null;
  readonly style: string;
  readonly body: string;
}

/** A whole page around a body, with a policy that lets nothing be loaded or run. */
export function htmlPage({ title, language, style, body }: HtmlPage): string {
  return `<!doctype html>
<html${language ? ` lang="${escapeHtml(language)}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Galley">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
