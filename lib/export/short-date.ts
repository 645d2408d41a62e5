const FORMAT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** A time (ISO 8601) as the day that it was in UTC: "3 Nov 2026". */
export function shortDate(at: string): string {
  const time = new Date(at);
  return Number.isNaN(time.getTime()) ? '' : FORMAT.format(time);
}
