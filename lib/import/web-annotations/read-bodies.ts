import { SEVERITIES, STANCES, type Byline, type Severity } from '#lib/core/annotation/annotation.ts';
import { webAddress } from '#lib/core/article/web-address.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { decodeName } from '../decode-name.ts';
import type { FoundSource } from '../found-annotation.ts';
import { objects, says, text, time, type Loose } from './json-values.ts';

/** What the bodies of a Web Annotation say. */
export interface ReadBodies {
  readonly words: string;
  readonly category: string | null;
  readonly severity: Severity | null;
  readonly replacement: string | null;
  readonly evidence: readonly FoundSource[];
}

const CATEGORY = 'urn:galley:category:';

/**
 * Reads the bodies of an annotation by their purposes: what is said, a tag, how bad it is, other words, sources. A body
 * without a purpose is something said.
 * @param bylineOf who says what has no creator of its own
 */
export function readBodies(annotation: Loose, bylineOf: (body: Loose, key: string) => Byline): ReadBodies {
  const bodies = objects(annotation['body']);
  const value = text(annotation['bodyValue']);
  const of = (purpose: string) => bodies.filter((body) => says(body['purpose'], purpose));
  const said = bodies.filter(isSaid).map(wordsOf);
  const key = of('classifying')
    .map(({ source }) => text(source) ?? '')
    .find((source) => source.startsWith(CATEGORY));
  const severity = of('classifying').map(wordsOf);
  const [replacement] = of('editing').map(wordsOf);
  return {
    words: [...(value === null ? [] : [value]), ...said].filter((words) => words.trim() !== '').join('\n\n'),
    category: key === undefined ? (of('tagging').map(wordsOf)[0] ?? null) : decodeName(key.slice(CATEGORY.length)),
    severity: SEVERITIES.find((known) => severity.includes(known)) ?? null,
    replacement: replacement ?? null,
    evidence: readSources(bodies, bylineOf),
  };
}

function isSaid(body: Loose): boolean {
  const purposes = ['tagging', 'classifying', 'editing', 'linking', 'describing', 'identifying'];
  return text(body['value']) !== null && !purposes.some((purpose) => says(body['purpose'], purpose));
}

/** The words of a body, of which HTML keeps its words alone. */
function wordsOf(body: Loose): string {
  const words = (text(body['value']) ?? '').toWellFormed().replaceAll('\0', '\uFFFD');
  const isHtml = /^text\/html\b/i.test(text(body['format']) ?? '');
  return (
    isHtml
      ? words
          .replaceAll(/<[^>]*>/g, ' ')
          .replaceAll(/[ \t]+/g, ' ')
          .trim()
      : words
  ).slice(0, LIMITS.bodyLength);
}

/** Sources: an address, and behind it what is said of it ("refutes: A book"). */
function readSources(bodies: readonly Loose[], bylineOf: (body: Loose, key: string) => Byline): FoundSource[] {
  return bodies.flatMap((body, index) => {
    const address = text(body['source']) ?? (body['value'] === undefined ? text(body['id']) : null);
    if (address === null || !(says(body['purpose'], 'linking') || body['purpose'] === undefined)) return [];
    const next = bodies[index + 1];
    const about = next && says(next['purpose'], 'describing') ? next : null;
    const [, stance = 'context', citation = ''] = /^(\w+): (.*)$/s.exec(about ? wordsOf(about) : '') ?? [];
    const url = webAddress(address);
    const [selector] = objects(body['selector']);
    const [state] = objects(body['state']);
    const quote = selector ? (text(selector['exact']) ?? '').slice(0, LIMITS.bodyLength) : '';
    const said = citation === url || citation === address ? '' : citation.slice(0, 2000);
    if (url === null && said === '' && quote === '') return [];
    return [
      {
        stance: STANCES.find((known) => known === stance) ?? 'context',
        url,
        citation: said,
        quote,
        accessedAt: time(state?.['sourceDate']),
        byline: bylineOf(about ?? body, text(body['id']) ?? ''),
      },
    ];
  });
}
