import { expect, test } from 'vitest';
import { histogramSamples, metricsText } from '#lib/core/metrics/prometheus.ts';

test('a metric is its help, its type and a line a sample', () => {
  const text = metricsText([
    { name: 'a_total', help: 'How many.', type: 'counter', samples: [{ value: 3 }] },
    { name: 'b', help: 'By rule.', type: 'gauge', samples: [{ value: 0.5, labels: { rule: 'size', of: 'x' } }] },
  ]);
  expect(text).toBe(
    '# HELP a_total How many.\n# TYPE a_total counter\na_total 3\n# HELP b By rule.\n# TYPE b gauge\nb{rule="size",of="x"} 0.5\n',
  );
});

test('what would break a line is escaped', () => {
  const samples = [{ value: 1, labels: { l: 'a"b\\c\nd' } }];
  expect(metricsText([{ name: 'a', help: 'x\ny', type: 'gauge', samples }])).toBe(
    '# HELP a x\\ny\n# TYPE a gauge\na{l="a\\"b\\\\c\\nd"} 1\n',
  );
});

test('a histogram ends with the bucket of all values', () => {
  const samples = histogramSamples({ buckets: [{ upTo: 0.01, count: 2 }], sum: 0.5, count: 3 });
  expect(metricsText([{ name: 'h', help: 'H.', type: 'histogram', samples }])).toBe(
    '# HELP h H.\n# TYPE h histogram\nh_bucket{le="0.01"} 2\nh_bucket{le="+Inf"} 3\nh_sum 0.5\nh_count 3\n',
  );
});
