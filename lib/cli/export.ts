import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { COMMAND_LINE } from '#lib/core/access/access.ts';
import { previewSentences, progressSentence, type ExportProgress } from '#lib/core/article/export-preview.ts';
import {
  ERRATA_FORMATS,
  EXPORT_FORMATS,
  EXPORT_VIEWS,
  exportQuery,
  NAME_FORMS,
  type ExportQuery,
} from '#lib/core/article/export-schemas.ts';
import { UsageError } from './usage-error.ts';

interface Options {
  readonly format: string;
  readonly view: string;
  readonly as: string;
  readonly categories?: string;
  readonly resolved: string;
  readonly names: string;
  readonly preview?: true;
  readonly out?: string;
}

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  format: EXPORT_FORMATS,
  view: EXPORT_VIEWS,
  as: ERRATA_FORMATS,
  resolved: ['true', 'false'],
  names: NAME_FORMS,
};

/** @throws UsageError that names the option */
function queryOf(wanted: object): ExportQuery {
  const query = exportQuery.safeParse(wanted);
  if (query.success) return query.data;
  const [issue] = query.error.issues;
  const name = String(issue?.path[0]);
  const choices = CHOICES[name];
  if (!choices || issue?.code === 'custom') throw new UsageError(`--${name} ${issue?.message}.`);
  throw new UsageError(`--${name} is one of ${choices.join(', ')}.`);
}

/** Says on a terminal how far it is, in one line that goes when it is done. */
function showProgress(): { readonly report: (progress: ExportProgress) => void; readonly clear: () => void } {
  const isShown = process.stderr.isTTY;
  const show = (line: string): void => void (isShown && process.stderr.write(`\r\u001B[K${line}`));
  return { report: (progress) => show(progressSentence(progress)), clear: () => show('') };
}

async function exportOne(id: string, { out, preview, ...wanted }: Options): Promise<void> {
  const query = queryOf(wanted);
  const { withHouseDatabase } = await import('#lib/services/house-database.ts');
  const { exportArticle, previewExport } = await import('#lib/services/export-article.ts');
  const { openArticles } = await import('#lib/collab/open-articles.ts');
  // Reads the log as it stands on disk: all that a running server has acknowledged is in it.
  openArticles();
  await withHouseDatabase(async () => {
    if (preview) {
      const lines = previewSentences(await previewExport(COMMAND_LINE, id, query));
      process.stdout.write(`${lines.join('\n')}\n`);
      return;
    }
    const { report, clear } = showProgress();
    const { content } = await exportArticle(COMMAND_LINE, id, query, { report }).finally(clear);
    if (out === undefined) process.stdout.write(content);
    else await writeFile(out, content);
    if (query.format !== 'pdf') return;
    const counted = await previewExport(COMMAND_LINE, id, query);
    if (counted.unknown.length > 0) process.stderr.write(`${previewSentences(counted).at(-1)}\n`);
  });
}

/** `galley export` */
export function registerExport(galley: Command): void {
  galley
    .command('export')
    .description('write an article as it stands now')
    .argument('<id>', 'its id')
    .requiredOption('--format <format>', `one of ${EXPORT_FORMATS.join(', ')}`)
    .option('--view <view>', 'clean, or marked: with annotations and changes (html, md, docx, pdf)', 'clean')
    .option('--as <format>', `what errata are written in: ${ERRATA_FORMATS.join(', ')}`, 'html')
    .option('--categories <keys>', 'only what is in these categories, by commas; none: what is in no category')
    .option('--resolved <true|false>', 'whether what is decided goes in', 'true')
    .option('--names <form>', `how people are named: ${NAME_FORMS.join(', ')}`, 'full')
    .option('--preview', 'say what would be in the file, and write none')
    .option('--out <path>', 'file to write, instead of standard output')
    .action(exportOne);
}
