'use client';

import type { JSX } from 'react';
import { SegmentedControl } from '#components/ui/segmented-control.tsx';
import { SEVERITIES, type Severity } from '#lib/core/annotation/annotation.ts';

const SEGMENTS = SEVERITIES.map((severity) => ({ value: severity, label: severity }));

/** How bad it is. */
export function SeverityChoice({
  value,
  onChange,
}: {
  readonly value: Severity;
  readonly onChange: (severity: Severity) => void;
}): JSX.Element {
  return (
    <SegmentedControl label="Severity" segments={SEGMENTS} value={value} onChange={onChange} className="self-start" />
  );
}
