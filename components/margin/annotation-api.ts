import type { TogetherAnswer, TogetherKind } from './together.ts';
import { api } from '#components/api.ts';
import type { AnchoredAnnotation, DecisionKind } from '#lib/core/annotation/annotation.ts';
import type { AnnotationChange, AnnotationInput, EvidenceInput } from '#lib/core/annotation/schemas.ts';

interface AnnotationList {
  readonly items: readonly AnchoredAnnotation[];
  readonly next: string | null;
  readonly event: number;
}

interface EventList {
  readonly items: readonly { readonly number: number; readonly annotationId: string | null }[];
  readonly event: number;
}

type Answer = Promise<AnchoredAnnotation>;

/** The calls of the HTTP API (docs/api.md) that the margin makes. Each @throws ApiProblem. */
export const annotationApi = {
  list: (articleId: string, after: string | null): Promise<AnnotationList> =>
    api('GET', `/articles/${articleId}/annotations${after ? `?after=${encodeURIComponent(after)}` : ''}`),
  eventsAfter: (articleId: string, event: number): Promise<EventList> =>
    api('GET', `/articles/${articleId}/events?after=${event}`),
  read: (id: string): Answer => api('GET', `/annotations/${id}`),
  make: (articleId: string, input: AnnotationInput): Answer => api('POST', `/articles/${articleId}/annotations`, input),
  change: (id: string, change: AnnotationChange): Answer => api('PATCH', `/annotations/${id}`, change),
  decide: (id: string, decision: DecisionKind, reason?: string): Answer =>
    api('POST', `/annotations/${id}/decision`, reason ? { decision, reason } : { decision }),
  merge: (id: string, into: string): Answer => api('POST', `/annotations/${id}/decision`, { decision: 'merged', into }),
  assign: (id: string, person: string | null): Answer => api('POST', `/annotations/${id}/assignee`, { person }),
  /** @returns the new flag, not the finding */
  adopt: (id: string): Answer => api('POST', `/annotations/${id}/adopt`, {}),
  reopen: (id: string): Answer => api('POST', `/annotations/${id}/reopen`, {}),
  countTogether: (articleId: string, decision: TogetherKind, ids: readonly string[]): Promise<TogetherAnswer> =>
    // The reason is asked for later: it changes nothing in the count.
    api('POST', `/articles/${articleId}/decisions`, { decision, ids, reason: '-', count: true }),
  decideTogether: (
    articleId: string,
    decision: TogetherKind,
    ids: readonly string[],
    reason: string,
  ): Promise<TogetherAnswer> =>
    api('POST', `/articles/${articleId}/decisions`, { decision, ids, ...(decision === 'stet' ? { reason } : {}) }),
  reopenTogether: (articleId: string, batch: string): Promise<{ readonly reopened: readonly string[] }> =>
    api('POST', `/articles/${articleId}/decisions/${batch}/reopen`, {}),
  reply: (id: string, body: string): Answer => api('POST', `/annotations/${id}/replies`, { body }),
  changeReply: (id: string, replyId: string, body: string): Answer =>
    api('PATCH', `/annotations/${id}/replies/${replyId}`, { body }),
  deleteReply: async (id: string, replyId: string): Answer => {
    await api('DELETE', `/annotations/${id}/replies/${replyId}`);
    return annotationApi.read(id);
  },
  addEvidence: (id: string, input: Partial<EvidenceInput>): Answer => api('POST', `/annotations/${id}/evidence`, input),
  removeEvidence: async (id: string, evidenceId: string): Answer => {
    await api('DELETE', `/annotations/${id}/evidence/${evidenceId}`);
    return annotationApi.read(id);
  },
};
