import { expect, test } from 'vitest';
import { GET } from '#app/api/metrics/route.ts';
import { ask } from '../../support/house.ts';
import { makeArticle, until } from '../../support/live.ts';
import { openLiveHouse } from '../../support/live-house.ts';

const {
  guests: [admin, editor],
  open,
} = await openLiveHouse('admin', 'editor');

const scrape = (token?: string) => GET(ask('GET', '/api/metrics', token === undefined ? {} : { token }));

/** The value of a metric, with its labels if it has any. */
async function valueOf(metric: string): Promise<number> {
  const line = (await (await scrape(admin.token)).text()).split('\n').find((each) => each.startsWith(`${metric} `));
  return Number(line?.slice(metric.length + 1));
}

test('metrics are for admins alone', async () => {
  expect((await scrape()).status).toBe(401);
  expect((await scrape(editor.token)).status).toBe(403);
  const answer = await scrape(admin.token);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
});

test('they count who is there, what was written and what was refused', async () => {
  const id = await makeArticle(editor.id, 'A line.');
  const page = open(id, editor);
  await page.saved();
  const [updates, commits] = [await valueOf('galley_updates_total'), await valueOf('galley_commit_seconds_count')];
  expect(await valueOf('galley_open_articles')).toBe(1);
  expect(await valueOf('galley_connections')).toBe(1);
  page.type(0, 0, 'More. ');
  await page.saved();
  expect(await valueOf('galley_updates_total')).toBe(updates + 1);
  expect(await valueOf('galley_commit_seconds_count')).toBe(commits + 1);
  expect(await valueOf('galley_commit_seconds_bucket{le="+Inf"}')).toBe(commits + 1);
  page.doc.getMap('elsewhere').set('a', 1);
  await until('it is refused', () => page.refusals.length > 0);
  expect(await valueOf('galley_refused_updates_total{rule="root"}')).toBe(1);
  page.leave();
  await until('the page has left', async () => (await valueOf('galley_connections')) === 0);
  expect(await valueOf('galley_event_loop_delay_seconds{quantile="1"}')).toBeLessThan(5);
});
