import { escapeHtml } from '#lib/export/escape-html.ts';
import type { NoteWords, Saying, Source } from '#lib/export/marked/note-words.ts';
import { shortDate } from '#lib/export/short-date.ts';

/** A note as it stands beside the text; `lost` is said of one that has lost its place. */
export function noteHtml(number: number, words: NoteWords, lost: string | null): string {
  const { heading, text, proposal, sources, thread, isDecided } = words;
  const back = lost === null ? `<a href="#ref-${number}">${number}</a>` : `${number}`;
  return [
    `<div class="note${isDecided ? ' decided' : ''}" id="note-${number}" role="note">`,
    `<p class="heading"><b class="number">${back}</b> <b>${escapeHtml(heading)}</b> ${byline(words)}</p>`,
    lost === null ? '' : `<p class="lost">${escapeHtml(lost)}</p>`,
    text === '' ? '' : lines(text),
    proposal === null ? '' : `<p class="proposal">${escapeHtml(proposal)}</p>`,
    sources.length === 0 ? '' : `<ul class="sources">${sources.map(sourceHtml).join('')}</ul>`,
    ...thread.map(
      (saying) =>
        `<div class="saying"><p class="heading"><b>${escapeHtml(saying.author)}</b> ${day(saying)}</p>${lines(saying.text)}</div>`,
    ),
    '</div>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function byline(saying: Saying): string {
  return `<span class="by">${escapeHtml(saying.author)}, ${day(saying)}</span>`;
}

function day({ at }: Saying): string {
  return `<time datetime="${escapeHtml(at)}">${shortDate(at)}</time>`;
}

function lines(text: string): string {
  return `<p>${escapeHtml(text).replaceAll(/\r\n|[\n\r\u2028\u2029]/gu, '<br>')}</p>`;
}

/** A source: its stance, its name as a link, the passage. */
export function sourceHtml({ stance, name, url, quote }: Source): string {
  const named = escapeHtml(name);
  const linked =
    url === null
      ? named
      : `<a href="${escapeHtml(url)}" rel="noopener noreferrer nofollow">${named || escapeHtml(url)}</a>`;
  return `<li>${stance}: ${linked}${quote === '' ? '' : ` <q>${escapeHtml(quote)}</q>`}</li>`;
}
