import { exportPdf } from '#lib/export/export-pdf.ts';

const WORDS = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Words.' }] }] };

let warmed: Promise<unknown> | null = null;

/** Sets a page that nobody sees, once a thread: what is set next takes half a second less. */
export async function warmTypesetter(): Promise<void> {
  await (warmed ??= exportPdf({ title: '', language: null, document: WORDS }, '2000-01-01'));
}
