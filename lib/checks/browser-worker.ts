import type { LocalCheckAnswer, LocalCheckRequest } from '#lib/core/first-pass/local-check.ts';
import { DETECTORS } from './detectors.ts';
import { ParagraphCache } from './paragraph-cache.ts';
import { checkText } from './runner.ts';

// The first pass as a page runs it on paragraphs that are being edited: in a web worker, so that no keystroke waits for it. Paragraphs are looked at
// one by one: what compares them with each other is left to the server.
const cache = new ParagraphCache();
const alone = DETECTORS.filter(({ scope }) => scope === 'paragraph');

/** The findings of each paragraph by itself. */
function answer({ id, paragraphs, terms, muted, language }: LocalCheckRequest): LocalCheckAnswer {
  const findings = paragraphs.map((text) =>
    checkText(text, { detectors: alone, cache, house: { terms, muted }, language }).map(
      ({ start, end, rule, category, severity, message, replacement = null }) => ({
        start,
        end,
        rule,
        category,
        severity,
        message,
        replacement,
      }),
    ),
  );
  return { id, findings };
}

globalThis.addEventListener('message', ({ data: request }: MessageEvent<LocalCheckRequest>) => {
  globalThis.postMessage(answer(request), { transfer: [] });
});
