import { expect, it } from 'vitest';
import { annotation } from './annotations.ts';
import { createAnnotationStore, withAnnotations, withStandings } from '#components/margin/annotation-store.ts';

it('tells at once how the words of an annotation stand, until the server says it', () => {
  const store = createAnnotationStore([annotation(), annotation({ id: 'two' })], 0);
  store.setState((state) => withStandings(state, new Map([['one', { state: 'changed', text: 'other words' }]])));
  const { anchor } = annotation();
  expect(store.getState().byId.get('one')?.anchor).toEqual({ ...anchor, state: 'changed', text: 'other words' });
  expect(store.getState().byId.get('two')?.anchor).toEqual(anchor);
  store.setState((state) => withAnnotations(state, [annotation()]));
  expect(store.getState().byId.get('one')?.anchor).toEqual(anchor);
});

it('is the same state when nothing stands otherwise, or nobody knows the annotation', () => {
  const state = createAnnotationStore([annotation()], 0).getState();
  const { state: now, text } = annotation().anchor;
  expect(withStandings(state, new Map())).toBe(state);
  expect(withStandings(state, new Map([['one', { state: now, text }]]))).toBe(state);
  expect(withStandings(state, new Map([['gone', { state: 'orphaned', text: '' }]]))).toBe(state);
});
