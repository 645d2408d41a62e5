import { composeRemark } from '#lib/core/annotation/compose.ts';
import { projectDocument } from '#lib/core/article/project-document.ts';
import type { ArticleArchive } from '#lib/core/article/archive.ts';
import { isProblem, Problem } from '#lib/core/problem.ts';
import { isSafeLink } from '#lib/editor/safe-link.ts';

type Archived = ArticleArchive['annotations'][number];

/**
 * Refuses an archive whose parts contradict each other: then it was changed by hand or cut, and what would come in is
 * not what somebody once exported.
 * @throws Problem 'invalid' with a sentence
 */
export function assertAgrees(archive: ArticleArchive): void {
  const { article, annotations, categories, events } = archive;
  if (projectDocument(article.document).text !== article.text) throw damaged('its text and its document differ');
  if (article.sourceUrl !== null && !(/^https?:/i.test(article.sourceUrl) && isSafeLink(article.sourceUrl)))
    throw damaged('its source is no web address');
  const ids = annotations.flatMap(({ id, replies, evidence }) => [
    id,
    ...[...replies, ...evidence].map((own) => own.id),
  ]);
  if (new Set(ids).size < ids.length) throw damaged('an id is there twice');
  const known = new Set(annotations.map(({ id }) => id));
  const keys = annotations.flatMap(({ byline }) => byline?.key ?? []);
  if (new Set(keys).size < keys.length) throw damaged('two annotations have the same origin');
  for (const [index, annotation] of annotations.entries()) {
    const wrong = contradiction(annotation, article.text, known) ?? unfit(annotation, categories);
    if (wrong !== null) throw damaged(`annotation ${index + 1} ${wrong}`);
  }
  if (events.some(({ annotationId }) => annotationId !== null && !known.has(annotationId)))
    throw damaged('its log tells of an annotation that is not in it');
}

const damaged = (what: string) => new Problem('invalid', `The file is damaged: ${what}.`);

function contradiction(annotation: Archived, text: string, known: ReadonlySet<string>): string | null {
  const { status, decision, anchor, target } = annotation;
  if ((status === 'decided') !== (decision !== null)) return 'is decided and open';
  const into = decision?.into ?? null;
  if (into !== null && (!known.has(into) || into === annotation.id)) return 'was merged into one that is not there';
  if (anchor.start > anchor.end || anchor.end > text.length) return 'points outside of the text';
  const isPlaced = anchor.state !== 'orphaned' && target.whole !== true;
  return isPlaced && text.slice(anchor.start, anchor.end) !== anchor.text ? 'points at other words' : null;
}

/** What no house would have stored: a flag without a category, a correction without words. */
function unfit(annotation: Archived, categories: ArticleArchive['categories']): string | null {
  try {
    composeRemark(annotation, categories);
    return null;
  } catch (error) {
    if (isProblem(error)) return `is none that could be made: ${error.message.replace(/\.$/, '')}`;
    throw error;
  }
}
