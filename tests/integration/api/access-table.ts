import type { Role } from '#lib/core/access/access.ts';
import { FIRST_CHOICE } from '#lib/core/article/export-schemas.ts';
import { png } from '../../support/png.ts';

/** What the requests of the table are about: all of it was made by `owner`, who is somebody else than who asks. */
export interface Things {
  readonly article: string;
  readonly annotation: string;
  readonly decided: string;
  readonly batch: string;
  readonly reply: string;
  readonly evidence: string;
  readonly person: string;
  readonly token: string;
  readonly image: string;
  readonly view: string;
}

/** Who may send a request: everybody, everybody from a role on, or nobody but the author of what it is about. */
export type Lowest = 'public' | 'its author' | Role;
interface Row {
  readonly lowest: Lowest;
  /** The author may too, whatever their role. */
  readonly author?: true;
  readonly id?: keyof Things;
  readonly json?: unknown;
  readonly file?: Uint8Array<ArrayBuffer>;
  readonly query?: string;
  /** What those get who may, but can't: nobody here has a password. */
  readonly status?: number;
}

const FLAG = { kind: 'flag', category: 'factual', target: { quote: { exact: 'second' } } };
const WEB_ANNOTATION = new TextEncoder().encode(
  JSON.stringify({
    id: 'urn:x:1',
    type: 'Annotation',
    bodyValue: 'So?',
    target: { source: 'x', selector: { type: 'TextQuoteSelector', exact: 'second' } },
  }),
);
const CATEGORY = { key: 'new', label: 'New', defaultSeverity: 'minor', color: 'teal', underline: 'solid' };
const SOURCE = { stance: 'supports', citation: 'A book' };

/** Every route and method of /api/v1: a new one without a row fails in access-matrix.test.ts. */
export const ACCESS: Readonly<Record<string, Row>> = {
  'GET /me': { lowest: 'reader' },
  'PATCH /me': { lowest: 'reader', json: { name: 'Another' } },
  'POST /me/password': { lowest: 'reader', json: { current: 'x', password: 'long enough' }, status: 400 },
  'GET /views': { lowest: 'reader' },
  'POST /views': { lowest: 'reader', json: { name: 'Mine', query: 'category=garbled' } },
  'DELETE /views/[id]': { lowest: 'admin', author: true, id: 'view' },
  'POST /me/sign-out-everywhere': { lowest: 'reader' },
  'GET /me/tokens': { lowest: 'reader' },
  'POST /me/tokens': { lowest: 'reader', json: { label: 'x' } },
  'DELETE /me/tokens/[id]': { lowest: 'reader', id: 'token' },
  'GET /me/inbox': { lowest: 'reader' },
  'POST /me/inbox/read': { lowest: 'reader', json: { ids: ['none'] } },
  'GET /people': { lowest: 'admin' },
  'GET /people/names': { lowest: 'reader' },
  'POST /people': { lowest: 'admin', json: { name: 'New', email: 'new@example.org', role: 'reader' } },
  'PATCH /people/[id]': { lowest: 'admin', id: 'person', json: { role: 'reviewer' } },
  'POST /people/[id]/link': { lowest: 'admin', id: 'person' },
  'POST /setup': { lowest: 'public', json: {} },
  'POST /password': { lowest: 'public', json: {} },
  'GET /categories': { lowest: 'reader' },
  'POST /categories': { lowest: 'admin', json: CATEGORY },
  'PATCH /categories/[key]': { lowest: 'admin', json: { label: 'Garbled' } },
  'GET /articles': { lowest: 'reader' },
  'POST /articles': { lowest: 'editor', json: { title: 'T', text: 'words' } },
  'GET /articles/[id]': { lowest: 'reader', id: 'article' },
  'PATCH /articles/[id]': { lowest: 'editor', id: 'article', json: { title: 'New title' } },
  'DELETE /articles/[id]': { lowest: 'editor', id: 'article' },
  'GET /articles/[id]/text': { lowest: 'reader', id: 'article' },
  'GET /articles/[id]/export': { lowest: 'reader', id: 'article', query: '?format=md' },
  'GET /articles/[id]/export/preview': { lowest: 'reader', id: 'article', query: '?format=md&view=marked' },
  'GET /articles/[id]/export/progress': { lowest: 'reader', id: 'article', query: '?ticket=ticket-1' },
  'POST /articles/[id]/images': { lowest: 'editor', id: 'article', file: png() },
  'GET /articles/[id]/images/[hash]': { lowest: 'reader', id: 'article' },
  'GET /articles/[id]/unseen': { lowest: 'reader', id: 'article' },
  'POST /articles/[id]/seen': { lowest: 'reader', id: 'article', json: { event: 0, all: true } },
  'GET /articles/[id]/audit': { lowest: 'reader', id: 'article' },
  'GET /articles/[id]/events': { lowest: 'reader', id: 'article' },
  'GET /articles/[id]/annotations': { lowest: 'reader', id: 'article' },
  'POST /articles/[id]/annotations': { lowest: 'reviewer', id: 'article', json: FLAG },
  'POST /articles/[id]/annotations/import': { lowest: 'editor', id: 'article', file: WEB_ANNOTATION },
  'GET /articles/[id]/check': { lowest: 'reader', id: 'article' },
  'POST /articles/[id]/check': { lowest: 'editor', id: 'article' },
  'GET /checks': { lowest: 'reader' },
  'PATCH /checks/[detector]/[rule]': { lowest: 'admin', json: { muted: true } },
  'POST /checks/trial': { lowest: 'admin', json: { rule: 'dates/weekday' } },
  'GET /articles/[id]/words': { lowest: 'reader', id: 'article' },
  'PUT /articles/[id]/words': { lowest: 'editor', id: 'article', json: { words: ['Kyiv'], spellings: [] } },
  'GET /house/words': { lowest: 'reader' },
  'PUT /house/words': { lowest: 'editor', json: { words: ['Kyiv'], spellings: [] } },
  'GET /house/export-choice': { lowest: 'reader' },
  'PUT /house/export-choice': { lowest: 'reader', json: FIRST_CHOICE },
  'GET /annotations/[id]': { lowest: 'reader', id: 'annotation' },
  'PATCH /annotations/[id]': { lowest: 'editor', id: 'annotation', json: { body: 'Other words' } },
  'DELETE /annotations/[id]': { lowest: 'admin', author: true, id: 'annotation' },
  'POST /annotations/[id]/decision': {
    lowest: 'editor',
    id: 'annotation',
    json: { decision: 'stet', reason: 'Fine.' },
  },
  // The annotation of this table is a person's: nobody can adopt it, and editors are told why.
  'POST /annotations/[id]/adopt': { lowest: 'editor', id: 'annotation', status: 400 },
  'POST /annotations/[id]/reopen': { lowest: 'editor', id: 'decided' },
  'POST /annotations/[id]/assignee': { lowest: 'reviewer', id: 'annotation', json: { person: null } },
  'POST /articles/[id]/decisions': { lowest: 'editor', id: 'article', json: { decision: 'fixed', filter: {} } },
  'POST /articles/[id]/decisions/[batch]/reopen': { lowest: 'editor', id: 'article' },
  'GET /annotations/[id]/replies': { lowest: 'reader', id: 'annotation' },
  'POST /annotations/[id]/replies': { lowest: 'reviewer', id: 'annotation', json: { body: 'Yes.' } },
  'PATCH /annotations/[id]/replies/[replyId]': { lowest: 'its author', id: 'annotation', json: { body: 'No.' } },
  'DELETE /annotations/[id]/replies/[replyId]': { lowest: 'its author', id: 'annotation' },
  'GET /annotations/[id]/evidence': { lowest: 'reader', id: 'annotation' },
  'POST /annotations/[id]/evidence': { lowest: 'reviewer', id: 'annotation', json: SOURCE },
  'DELETE /annotations/[id]/evidence/[evidenceId]': { lowest: 'its author', id: 'annotation' },
};
