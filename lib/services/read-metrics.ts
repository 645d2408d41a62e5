import type { Actor } from '#lib/core/access/access.ts';
import { histogramSamples, metricsText, type Metric } from '#lib/core/metrics/prometheus.ts';
import { articles, type Measures } from '#lib/collab/handle.ts';
import { assertCan } from './assert-can.ts';

function one(name: string, type: 'counter' | 'gauge', help: string, value: number): Metric {
  return { name, help, type, samples: [{ value }] };
}

function ofArticles(measures: Measures): readonly Metric[] {
  const { openArticles, articlesInMemory, connections, updates, failedCommits, commits, refused } = measures;
  return [
    one('galley_open_articles', 'gauge', 'Articles that somebody is in.', openArticles),
    one('galley_articles_in_memory', 'gauge', 'Articles that are in memory.', articlesInMemory),
    one('galley_connections', 'gauge', 'Pages that are connected to an article.', connections),
    one('galley_updates_total', 'counter', 'Updates that were written to the log.', updates),
    one('galley_failed_commits_total', 'counter', 'Commits of the log that the database refused.', failedCommits),
    {
      name: 'galley_commit_seconds',
      type: 'histogram',
      help: 'Time until a commit of the log was durable.',
      samples: histogramSamples(commits),
    },
    {
      name: 'galley_refused_updates_total',
      type: 'counter',
      help: 'Updates and messages that were refused, by the rule they broke.',
      samples: Object.entries(refused).map(([rule, value]) => ({ labels: { rule }, value })),
    },
  ];
}

function ofProcess({ loopDelay }: Measures): readonly Metric[] {
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const delays = [
    ['0.5', loopDelay.p50],
    ['0.99', loopDelay.p99],
    ['1', loopDelay.max],
  ] as const;
  return [
    {
      name: 'galley_event_loop_delay_seconds',
      type: 'gauge',
      help: 'How late the event loop was in the last one to two minutes, by quantile.',
      samples: delays.map(([quantile, value]) => ({ labels: { quantile }, value })),
    },
    one('process_resident_memory_bytes', 'gauge', 'Memory of the process.', rss),
    one('nodejs_heap_used_bytes', 'gauge', 'JavaScript heap in use.', heapUsed),
    one('process_cpu_seconds_total', 'counter', 'Processor time of the process.', (user + system) / 1e6),
    one('process_uptime_seconds', 'gauge', 'How long the process has run.', process.uptime()),
  ];
}

/**
 * How the server is, in the text format of Prometheus. For admins only: behind a proxy everybody seems to come from this
 * machine, so an address proves nothing; a monitor uses an admin's token.
 * @throws Problem 'forbidden'
 */
export function readMetrics(actor: Actor): string {
  assertCan(actor, 'house.manage', 'read the metrics');
  const measures = articles().measures();
  return metricsText([...ofArticles(measures), ...ofProcess(measures)]);
}
