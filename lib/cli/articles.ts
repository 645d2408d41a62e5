import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { COMMAND_LINE } from '#lib/core/access/access.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { Problem } from '#lib/core/problem.ts';
import { formatOfFile } from '#lib/import/format-of-file.ts';
import { UsageError } from './usage-error.ts';

async function readSource(file: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const bytes = await readFile(file);
  const most = formatOfFile(file) === 'json' ? LIMITS.archiveBytes : LIMITS.uploadBytes;
  if (bytes.byteLength > most) throw new Problem('tooLarge', `${file} is larger than ${most / 1024 / 1024} MB.`);
  return { name: basename(file), bytes };
}

async function importFiles(
  files: readonly string[],
  { title, check = false }: { readonly title?: string; readonly check?: boolean },
): Promise<void> {
  if (title !== undefined && files.length > 1)
    throw new UsageError('--title names one article, and several files were given.');
  // All are read first, so that a name that is wrong leaves nothing half done.
  const sources = await Promise.all(files.map(readSource));
  const { withHouseDatabase } = await import('#lib/services/house-database.ts');
  const { createArticle } = await import('#lib/services/create-article.ts');
  const { sourceOfFile } = await import('#lib/services/article-source.ts');
  const { checkArticle } = await import('#lib/services/check-article.ts');
  const { openArticles } = await import('#lib/collab/open-articles.ts');
  const { seedHouse } = await import('#lib/services/seed.ts');
  const read = sources.map(({ name, bytes }) => ({ name, source: sourceOfFile(name, bytes, undefined) }));
  await withHouseDatabase(async () => {
    if (check) {
      openArticles();
      // A house that no server has opened yet has no categories to flag in.
      await seedHouse(null);
    }
    for (const { name, source } of read) {
      const {
        id,
        title: given,
        notes,
      } = await createArticle(COMMAND_LINE, title === undefined ? source : { ...source, title });
      process.stdout.write(`${JSON.stringify({ id, title: given })}\n`);
      for (const note of notes) process.stderr.write(`${name}: ${note}\n`);
      if (check) await checkArticle(COMMAND_LINE, id);
    }
  });
}

/** `galley import` */
export function registerArticles(galley: Command): void {
  galley
    .command('import')
    .description('make articles from files (.txt, .md, .html, .docx, .json), and print {"id","title"} a line')
    .argument('<file...>', 'files to read')
    .option('--title <title>', 'title of the article; else its first heading or line gives one')
    .option('--check', 'run the first pass over each, so that its flags are there')
    .action(importFiles);
}
