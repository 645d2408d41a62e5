import { describe, expect, it } from 'vitest';
import { flatText } from '#lib/export/marked/flat-text.ts';
import { annotationContainer, exportWebAnnotations } from '#lib/export/web-annotations/annotation-container.ts';
import { sampleReview } from '#tests/support/sample-review.ts';
import { strangeWords, w3cErrors } from '#tests/support/w3c-musts.ts';

const review = sampleReview(60);
const article = {
  ...review,
  id: '0199f000-0000-7000-8000-000000000000',
  source: 'https://galley.example/articles/a',
  text: flatText(review.document).text.replaceAll('\u2028', '\n'),
};
const file = JSON.parse(exportWebAnnotations(article)) as { readonly first: { readonly items: readonly unknown[] } };

describe('the W3C’s own tests', () => {
  it('find every annotation of the sample with sixty as it must be, in words of the vocabulary', () => {
    const errors = w3cErrors('annotations');
    expect(errors({ '@context': 'nonsense' })).not.toEqual([]);
    expect(file.first.items.length).toBeGreaterThan(60);
    for (const item of file.first.items) expect([errors(item), strangeWords(item)]).toEqual([[], []]);
  });

  it('find the file and the container as they must be', () => {
    const errors = w3cErrors('collections');
    expect(errors({ type: 'nonsense' })).not.toEqual([]);
    const { collection, page } = annotationContainer(article, 'https://galley.example/api/annotations?format=jsonld');
    for (const one of [file, collection]) expect([errors(one), strangeWords(one)]).toEqual([[], []]);
    const pageErrors = w3cErrors('pages');
    expect(pageErrors({ type: 'nonsense' })).not.toEqual([]);
    expect([pageErrors(page(0)), strangeWords(page(0))]).toEqual([[], []]);
  });

  it('would notice a word that the vocabulary does not have', () => {
    expect(strangeWords({ mood: 1, type: 'Mood', purpose: 'x' })).toEqual(['mood: 1', 'type: Mood', 'purpose: x']);
  });
});
