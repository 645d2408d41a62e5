import { Command, CommanderError } from 'commander';
import { isProblem } from '#lib/core/problem.ts';
import { UsageError } from './usage-error.ts';

/** What a command ends with: done; found something or could not; wrong usage. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/** Commander's errors of wrong usage; --help and --version end with code 0 and are none. */
function isUsage(error: unknown): boolean {
  return error instanceof UsageError || (error instanceof CommanderError && error.exitCode !== 0);
}

/** Errors whose message is meant for people. */
function isForPeople(error: unknown): error is Error {
  return (
    isProblem(error) ||
    (error instanceof Error &&
      ['SettingsError', 'DataLockError', 'DatabaseFileError', 'UsageError'].includes(error.name))
  );
}

/** What a file that can't be read or written says, without its code and its system call. */
function fileSentence(error: unknown): string | null {
  const { code, path } = error as NodeJS.ErrnoException;
  if (path === undefined) return null;
  if (code === 'ENOENT') return `There is no file or folder ${path}.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `${path} can't be read or written: no permission.`;
  return code === 'EISDIR' ? `${path} is a folder, not a file.` : `${path} can't be read or written (${code}).`;
}

function sentenceOf(error: unknown): string {
  if (isForPeople(error)) return error.message;
  return fileSentence(error) ?? `Something went wrong: ${error instanceof Error ? error.message : String(error)}`;
}

/** Every subcommand throws instead of ending the process, and speaks of errors the same way. */
function prepare(command: Command): Command {
  command.exitOverride().showHelpAfterError('(--help says how)').allowExcessArguments(false);
  for (const child of command.commands) prepare(child);
  return command;
}

/** The commands of a house; they share what they load. */
async function registerHouse(galley: Command): Promise<void> {
  const [people, tokens, articles, exports, backup] = await Promise.all([
    import('./people.ts'),
    import('./tokens.ts'),
    import('./articles.ts'),
    import('./export.ts'),
    import('./backup.ts'),
  ]);
  people.registerPeople(galley);
  tokens.registerTokens(galley);
  articles.registerArticles(galley);
  exports.registerExport(galley);
  backup.registerBackup(galley);
}

async function program(wanted: string | undefined): Promise<Command> {
  const galley = new Command('galley').description('An editorial desk for correcting articles together.');
  // Builds and editors run `check` again and again: it does not wait for what it has no use for.
  if (wanted !== 'check') await registerHouse(galley);
  const { registerCheck } = await import('./check.ts');
  registerCheck(galley);
  return prepare(galley);
}

/**
 * The galley command. Errors are one sentence on standard error.
 * @param args what follows "galley"
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  try {
    await (await program(args[0])).parseAsync(args, { from: 'user' });
    return typeof process.exitCode === 'number' ? process.exitCode : EXIT.done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    process.stderr.write(`${sentenceOf(error)}\n`);
    return isUsage(error) ? EXIT.usage : EXIT.failed;
  }
}
