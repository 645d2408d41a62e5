import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import type { Finding } from '#lib/checks/detector.ts';
import { DETECTORS } from '#lib/checks/detectors.ts';
import { houseChecks, type HouseKnowledge } from '#lib/checks/house.ts';
import { ParagraphCache } from '#lib/checks/paragraph-cache.ts';
import { checkText } from '#lib/checks/runner.ts';
import { sentencesOf } from '#lib/checks/sentences.ts';
import { describe } from '#lib/core/anchoring/describe.ts';
import type { CheckAnswer, CheckRequest, LocatedFinding } from './run-detectors.ts';

// The far side of runDetectors: lives for many runs, and remembers what it said of each paragraph.
const cache = new ParagraphCache();

/** Paragraphs between two reports: a fiftieth of a second's work. */
const PORTION = 25;

/** The sentences that hold a range of the text. */
function sentencesAround(text: string, { start, end }: Finding): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const paragraph = text.slice(from, to < 0 ? text.length : to);
  const held = sentencesOf(paragraph).filter((each) => each.start + from < end && start < each.end + from);
  const [first, last] = [held[0], held.at(-1)];
  return first && last ? paragraph.slice(first.start, last.end) : paragraph;
}

/** What a finding is known by wherever the same sentence stands: rule, words and sentence, whatever the white space. */
function keyOf(text: string, finding: Finding): string {
  const words = text.slice(finding.start, finding.end);
  const parts = [finding.rule, words, sentencesAround(text, finding).replaceAll(/\s+/g, ' ').trim()];
  return createHash('sha256').update(parts.join('\0')).digest('base64url').slice(0, 32);
}

function versionsOf(house: HouseKnowledge): ReadonlyMap<string, string> {
  return new Map([...DETECTORS, ...houseChecks(house).detectors].map(({ id, version }) => [id, version]));
}

function run({ text, house, language }: CheckRequest, report: (done: number, total: number) => void): LocatedFinding[] {
  const paragraphs = text.split('\n');
  // Warms the cache portion by portion, so that a long text can say how far it is.
  for (let from = 0; from + PORTION < paragraphs.length; from += PORTION) {
    checkText(paragraphs.slice(from, from + PORTION).join('\n'), { cache, house, language });
    report(from + PORTION, paragraphs.length);
  }
  const versions = versionsOf(house);
  return checkText(text, { cache, house, language }).map((finding) => ({
    finding,
    version: versions.get(finding.rule.slice(0, finding.rule.indexOf('/'))) ?? '0',
    quote: describe(text, finding),
    key: keyOf(text, finding),
  }));
}

parentPort?.on('message', (request: CheckRequest) => {
  const { id } = request;
  const send = (answer: CheckAnswer) => parentPort?.postMessage(answer, []);
  const findings = run(request, (done, total) => send({ id, kind: 'progress', done, total }));
  send({ id, kind: 'found', findings });
});
