/** A rule of the first pass as the API lists it (docs/api.md, "The first pass"). */
export interface ListedRule {
  readonly rule: string;
  readonly open: number;
  readonly accepted: number;
  readonly fixed: number;
  readonly sourced: number;
  readonly stet: number;
  readonly right: number;
  readonly judged: number;
  readonly precision: number | null;
  readonly muted: boolean;
  readonly mutedBy: 'itself' | 'person' | null;
}
