const STEPS: readonly (readonly [unit: string, seconds: number])[] = [
  ['d', 86_400],
  ['h', 3600],
  ['min', 60],
];

/** How long ago something was, in as few letters as a card has room for: "now", "4 min", "3 h", "2 d", then the date. */
export function age(at: string, now: number): string {
  const seconds = (now - Date.parse(at)) / 1000;
  if (seconds > 7 * 86_400) {
    return day(at);
  }
  const step = STEPS.find(([, length]) => seconds >= length);
  return step ? `${Math.floor(seconds / step[1])} ${step[0]}` : 'now';
}

/** A day, as "31 Jan 2026". */
export function day(at: string): string {
  return new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
}
