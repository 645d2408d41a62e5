import { savedViewInput } from '#lib/core/annotation/saved-view.ts';
import { keepView, listViews } from '#lib/services/saved-views.ts';
import { created, endpoint } from '../../endpoint.ts';
import { notAllowed } from '../../not-allowed.ts';

export const GET = endpoint({}, async ({ actor }) => ({ items: await listViews(actor), next: null }));

export const POST = endpoint({ body: savedViewInput }, async ({ actor, body }) => created(await keepView(actor, body)));

export const { PUT, PATCH, DELETE } = notAllowed('GET', 'POST');
