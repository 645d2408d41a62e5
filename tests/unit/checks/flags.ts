import { checkText } from '#lib/checks/runner.ts';
import type { Detector } from '#lib/checks/detector.ts';

/** What one detector finds in a text, as `words -> replacement` or just the words; the way the tables of these tests are written. */
export function flags(detector: Detector, text: string): readonly string[] {
  return checkText(text, { detectors: [detector] }).map(({ start, end, replacement }) =>
    replacement === undefined ? text.slice(start, end) : `${text.slice(start, end)} -> ${replacement}`,
  );
}
