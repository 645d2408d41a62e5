import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import { COMMAND_LINE, ROLES } from '#lib/core/access/access.ts';
import { emailSchema } from '#lib/core/access/email.ts';
import { nameSchema, passwordSchema, roleSchema } from '#lib/core/access/person-input.ts';
import { parsed } from './parsed.ts';

interface AddOptions {
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly passwordStdin?: true;
}

/** The first line of standard input: a password must not stand in the list of running programs. */
async function passwordFromStdin(): Promise<string> {
  const [line = ''] = (await text(process.stdin)).split(/\r?\n/);
  return parsed(passwordSchema, line, '--password-stdin');
}

async function add(options: AddOptions): Promise<void> {
  const person = {
    email: parsed(emailSchema, options.email, '--email'),
    name: parsed(nameSchema, options.name, '--name'),
    role: parsed(roleSchema, options.role, '--role'),
  };
  const password = options.passwordStdin ? await passwordFromStdin() : undefined;
  const { withHouseDatabase } = await import('#lib/services/house-database.ts');
  const { addPerson } = await import('#lib/services/add-person.ts');
  const { link } = await withHouseDatabase(() => addPerson(COMMAND_LINE, person, password));
  process.stdout.write(link === null ? `${person.email} can sign in now.\n` : `${link}\n`);
  if (link !== null) process.stderr.write(`With this link ${person.name} sets a password, once and within 7 days.\n`);
}

/** `galley user ...` */
export function registerPeople(galley: Command): void {
  galley
    .command('user')
    .description('the people of the house')
    .command('add')
    .description('add a person; without a password, a one-time link that sets it is printed')
    .requiredOption('--email <address>', 'e-mail address to sign in with')
    .requiredOption('--name <name>', 'name that others see')
    .requiredOption('--role <role>', `one of ${ROLES.join(', ')}`)
    .option('--password-stdin', 'read the password from standard input')
    .action(add);
}
