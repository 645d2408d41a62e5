import type { Role } from '#lib/core/access/access.ts';

/** A member of the house as admins see them. Times are ISO 8601 in UTC. */
export interface HouseMember {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly createdAt: string;
  readonly disabledAt: string | null;
  /** False until they used their one-time link. */
  readonly hasPassword: boolean;
}

/** A page of the members; `next` is the cursor of the following one. */
export interface PeoplePage {
  readonly items: readonly HouseMember[];
  readonly next: string | null;
}
