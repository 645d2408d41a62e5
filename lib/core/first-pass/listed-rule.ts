import type { Judgement } from './precision.ts';

/** A rule of the first pass, with what the house's decisions say of it since it was last switched. */
export interface ListedRule extends Judgement {
  readonly rule: string;
  readonly open: number;
  readonly accepted: number;
  readonly fixed: number;
  readonly sourced: number;
  readonly stet: number;
  readonly muted: boolean;
  /** Who muted it; null while it is on. */
  readonly mutedBy: 'itself' | 'person' | null;
  readonly switchedAt: string | null;
}
