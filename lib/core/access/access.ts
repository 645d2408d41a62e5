/** The roles of a house, each one may do all that the one before it may. */
export const ROLES = ['reader', 'reviewer', 'editor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** A signed-in person as every service receives them. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** Whoever may read the data folder may do anything, and needs no account: the galley command acts as this one. */
export const COMMAND_LINE: Actor = { id: 'command-line', name: 'Command line', role: 'admin' };

/** Stands where a person would, for what Galley does by itself. */
export const GALLEY = { id: 'galley', name: 'Galley' } as const;

/** The person behind an actor as the audit log keeps them; null for the command line. */
export function personIdOf(actor: Actor): string | null {
  return actor.id === COMMAND_LINE.id ? null : actor.id;
}

/** The lowest role that may do each thing: the one table that services, the socket and the pages ask. */
const LOWEST_ROLE = {
  'article.read': 'reader',
  'article.export': 'reader',
  'account.own': 'reader',
  'annotation.make': 'reviewer',
  'annotation.reply': 'reviewer',
  'annotation.addEvidence': 'reviewer',
  'annotation.withdrawOwn': 'reviewer',
  'annotation.editOwn': 'reviewer',
  'annotation.assign': 'reviewer',
  'article.signOff': 'reviewer',
  'annotation.edit': 'editor',
  'annotation.decide': 'editor',
  'annotation.reopen': 'editor',
  'article.edit': 'editor',
  'article.create': 'editor',
  'article.check': 'editor',
  'article.delete': 'editor',
  'version.make': 'editor',
  'version.restore': 'editor',
  'house.words': 'editor',
  'house.manage': 'admin',
} as const satisfies Record<string, Role>;

export type Action = keyof typeof LOWEST_ROLE;

/** Whether a person may do an action. Roles are the house's: they do not differ from article to article. */
export function can(actor: { readonly role: Role }, action: Action): boolean {
  return ROLES.indexOf(actor.role) >= ROLES.indexOf(LOWEST_ROLE[action]);
}
