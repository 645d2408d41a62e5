import type { DecisionKind } from '#lib/core/annotation/annotation.ts';
import type { Notice } from '#lib/core/annotation/notice.ts';

const DECIDED: Readonly<Record<DecisionKind, string>> = {
  accepted: 'accepted the correction',
  fixed: 'marked it as fixed',
  sourced: 'marked it as sourced',
  stet: 'let it stand',
  merged: 'merged it into another',
  withdrawn: 'withdrew it',
};

/** What a notice tells, after the name of who did it. */
export function noticeWords({ kind, decision }: Pick<Notice, 'kind' | 'decision'>): string {
  switch (kind) {
    case 'mention':
      return 'mentioned you';
    case 'assignment':
      return 'gave it to you to take care of';
    case 'reply':
      return 'replied';
    case 'decision':
      return decision === null ? 'decided it' : DECIDED[decision];
    case 'reopening':
      return 'reopened it';
  }
}
