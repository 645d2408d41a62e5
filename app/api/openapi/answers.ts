import { z } from 'zod';
import { ROLES } from '#lib/core/access/access.ts';
import { DECISIONS } from '#lib/core/annotation/annotation.ts';
import { NOTICE_KINDS } from '#lib/core/annotation/notice.ts';
import {
  annotationShape as annotation,
  auditShape as auditEntry,
  categoryShape as category,
  evidenceShape as evidence,
  personShape as person,
  replyShape as reply,
  time,
} from '#lib/core/annotation/shapes.ts';
import { ARTICLE_STATES } from '#lib/core/article/article.ts';
import { EXPORT_FORMATS, EXPORT_VIEWS } from '#lib/core/article/export-schemas.ts';

/** What the HTTP API answers, for its description; a test holds real answers against these. Times are ISO 8601 in UTC. */

const id = z.string();
const number = z.int().min(0);

export { annotation, category };

export const reopened = annotation.extend({ restored: z.boolean(), notice: z.string().nullable() });

const next = z.string().nullable();

const refused = z.array(z.strictObject({ id, detail: z.string() }));
export const decidedTogether = z.strictObject({ batch: id.nullable(), decided: z.array(id), refused });
export const reopenedTogether = z.strictObject({ reopened: z.array(id), notices: refused, refused });

const notice = z.strictObject({
  id,
  kind: z.enum(NOTICE_KINDS),
  article: z.strictObject({ id, title: z.string() }),
  annotationId: id,
  words: z.string(),
  actor: person.nullable(),
  at: time,
  readAt: time.nullable(),
  reply: id.nullable(),
  decision: z.enum(DECISIONS).nullable(),
});
export const inbox = z.strictObject({ items: z.array(notice), next, unread: number });
export const unread = z.strictObject({ unread: number });
export const view = z.strictObject({ id, name: z.string(), query: z.string(), shared: z.boolean(), owner: person });
export const viewList = z.strictObject({ items: z.array(view), next });
export const nameList = z.strictObject({ items: z.array(person), next });

export const annotationList = z.strictObject({ items: z.array(annotation), next, event: number });
export const broughtAnnotations = z.strictObject({
  made: number,
  orphaned: number.describe('Those of them whose words are not in the text.'),
  replies: number,
  known: number,
  notes: z.array(z.string()),
});
export const replyList = z.strictObject({ items: z.array(reply), next });
export const evidenceList = z.strictObject({ items: z.array(evidence), next });

const article = z.strictObject({
  id,
  title: z.string(),
  state: z.enum(ARTICLE_STATES),
  createdAt: time,
  changedAt: time,
  counts: z.strictObject({ open: number, decided: number, openByCategory: z.record(z.string(), number) }),
  present: z.array(person),
});

const news = z.strictObject({ made: number, changed: number, text: z.boolean() });
export const articleList = z.strictObject({ items: z.array(article.extend({ news: news.nullable() })), next });
export const unseen = z.strictObject({
  since: time.nullable(),
  annotations: z.array(z.strictObject({ id, event: number, made: z.boolean() })),
  lines: z.array(number),
});
export const articleDetails = article.extend({
  language: z.string().nullable().describe('BCP 47; null when nobody knows.'),
  sourceUrl: z.string().nullable().describe('Where on the web it is from.'),
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  update: number,
  event: number,
});
export const createdArticle = z.strictObject({
  id,
  title: z.string(),
  notes: z.array(z.string()).describe('What could not be kept of the file, a sentence each.'),
});
export const keptImage = z.strictObject({
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('The name of the image: the `asset` of its node.'),
  mediaType: z.enum(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']),
  width: number.nullable(),
  height: number.nullable(),
});
export const articleText = z.strictObject({ text: z.string(), update: number });

const event = auditEntry.omit({ id: true, sentence: true });

export const eventList = z.strictObject({ items: z.array(event), event: number });
export const auditList = z.strictObject({ items: z.array(auditEntry), next });

export const categoryList = z.strictObject({ items: z.array(category), next });

export const checkSummary = z.strictObject({
  found: number,
  new: number,
  gone: number,
  kept: number,
  byCategory: z.record(z.string(), number),
  byRule: z.record(z.string(), number),
  onlyAnyLanguage: z.string().nullable(),
});

export const checkTrial = z.strictObject({
  places: number,
  flagged: number,
  articles: number,
  examples: z.array(
    z.strictObject({
      article: z.strictObject({ id, title: z.string() }),
      quote: z.strictObject({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
      replacement: z.string().nullable(),
    }),
  ),
});

export const rule = z.strictObject({
  rule: z.string(),
  open: number,
  accepted: number,
  fixed: number,
  sourced: number,
  stet: number,
  right: number,
  judged: number,
  precision: z.number().min(0).max(1).nullable(),
  muted: z.boolean(),
  mutedBy: z.enum(['itself', 'person']).nullable(),
  switchedAt: time.nullable(),
});
export const ruleList = z.strictObject({ items: z.array(rule), next });

const role = z.enum(ROLES);
export const self = z.strictObject({ id, name: z.string(), email: z.string(), role });
export const member = self.extend({ createdAt: time, disabledAt: time.nullable(), hasPassword: z.boolean() });
export const memberList = z.strictObject({ items: z.array(member), next });

export const invited = z.strictObject({ person: member, link: z.string() });
export const link = z.strictObject({ link: z.string() });

/** RFC 9457. `detail` is one sentence for people; some kinds of problem have members of their own. */
export const problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  issues: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
  present: z.string().optional().describe('After a refused acceptance: the words that stand there now.'),
});

const token = z.strictObject({ id, label: z.string(), createdAt: time, lastUsedAt: time.nullable() });
export const tokenList = z.strictObject({ items: z.array(token), next });
export const madeToken = z.looseObject({ id, label: z.string(), token: z.string() });

export const exportPreview = z.strictObject({
  name: z.string(),
  format: z.enum(EXPORT_FORMATS),
  view: z.enum(EXPORT_VIEWS),
  notes: number,
  lost: number,
  changes: number,
  told: number,
  corrections: number,
  leftOut: number,
  cannot: z.array(z.strictObject({ what: z.string(), count: number })),
  unknown: z.array(z.string()),
});
