import type { Command } from 'commander';

async function write(path: string): Promise<void> {
  const { backUp } = await import('#lib/services/backup.ts');
  await backUp(path);
  process.stdout.write(`${path}\n`);
}

async function putBack(path: string): Promise<void> {
  const { restore } = await import('#lib/services/backup.ts');
  const { articles, before } = await restore(path);
  process.stdout.write(
    `Restored ${articles} ${articles === 1 ? 'article' : 'articles'}. Everybody has to sign in again; access tokens and unused invitations no longer work.\n` +
      'People, roles and passwords are those of the backup: look through them on the page of people.\n',
  );
  if (before) process.stdout.write(`What was there before is kept in ${before}\n`);
}

/** `galley backup` and `galley restore` */
export function registerBackup(galley: Command): void {
  galley
    .command('backup')
    .description('write a consistent copy of everything into a new file, while the server runs')
    .argument('<path>', 'file to write')
    .action(write);
  galley
    .command('restore')
    .description(
      'put a backup in the place of the present data, which are kept under another name; the server must be stopped',
    )
    .argument('<path>', 'a file that galley backup wrote')
    .action(putBack);
}
