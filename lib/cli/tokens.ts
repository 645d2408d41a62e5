import type { Command } from 'commander';
import { COMMAND_LINE } from '#lib/core/access/access.ts';
import { emailSchema } from '#lib/core/access/email.ts';
import { tokenLabelSchema } from '#lib/core/access/person-input.ts';
import { parsed } from './parsed.ts';

type Services = typeof import('#lib/services/tokens.ts');

/** Runs work on the tokens of the person with an e-mail address. @throws Problem 'missing' when there is none */
async function forPerson<T>(address: string, work: (services: Services, userId: string) => Promise<T>): Promise<T> {
  const email = parsed(emailSchema, address, '--email');
  const { withHouseDatabase } = await import('#lib/services/house-database.ts');
  const services = await import('#lib/services/tokens.ts');
  return withHouseDatabase(async () => work(services, await services.findPersonByEmail(COMMAND_LINE, email)));
}

async function add({ email, label }: { readonly email: string; readonly label: string }): Promise<void> {
  const named = parsed(tokenLabelSchema, { label }, '--label');
  const { token } = await forPerson(email, ({ makeToken }, userId) => makeToken(COMMAND_LINE, userId, named.label));
  process.stdout.write(`${token}\n`);
  process.stderr.write('This is shown once: whoever has it may do all that the person may.\n');
}

async function list({ email }: { readonly email: string }): Promise<void> {
  const tokens = await forPerson(email, ({ listAccessTokens }, userId) => listAccessTokens(COMMAND_LINE, userId));
  for (const token of tokens) process.stdout.write(`${JSON.stringify(token)}\n`);
}

async function revoke(id: string, { email }: { readonly email: string }): Promise<void> {
  await forPerson(email, ({ revokeToken }, userId) => revokeToken(COMMAND_LINE, userId, id));
}

/** `galley token ...` */
export function registerTokens(galley: Command): void {
  const token = galley.command('token').description('personal access tokens, for programs that act for a person');
  token
    .command('add')
    .description('make a token and print it, once')
    .requiredOption('--email <address>', 'whose token')
    .option('--label <label>', 'what it is for', 'Command line')
    .action(add);
  token
    .command('list')
    .description('print the working tokens of a person as JSON, one a line')
    .requiredOption('--email <address>', 'whose tokens')
    .action(list);
  token
    .command('revoke')
    .description('end a token for good')
    .argument('<id>', 'its id, as "galley token list" prints it')
    .requiredOption('--email <address>', 'whose token')
    .action(revoke);
}
