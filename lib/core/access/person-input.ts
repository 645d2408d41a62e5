import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { ROLES } from './access.ts';
import { emailSchema } from './email.ts';

/** What would make a name look like another one, or break a line: control and invisible formatting characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\uFFFD]/gu;

/** A person's name: one line, as people write it. Invisible characters are left out. */
export const nameSchema = z
  .string()
  .max(LIMITS.nameLength * 4, 'the name is too long')
  .transform((text) => text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim())
  .pipe(
    z.string().min(1, 'a name is needed').max(LIMITS.nameLength, `a name has at most ${LIMITS.nameLength} characters`),
  );

/** A new password. Length is what counts; there are no rules about kinds of characters. */
export const passwordSchema = z
  .string()
  .min(LIMITS.passwordMinimum, `a password has at least ${LIMITS.passwordMinimum} characters`)
  .max(LIMITS.passwordMaximum, `a password has at most ${LIMITS.passwordMaximum} characters`);

export const roleSchema = z.enum(ROLES, `a role is one of ${ROLES.join(', ')}`);

/** Who is added to the house. */
export const newPersonSchema = z.strictObject({ name: nameSchema, email: emailSchema, role: roleSchema });
export type NewPerson = z.output<typeof newPersonSchema>;

/** What an admin may change about a person. */
export const personChangeSchema = z
  .strictObject({ name: nameSchema.optional(), role: roleSchema.optional(), disabled: z.boolean().optional() })
  .refine((change) => Object.values(change).some((value) => value !== undefined), 'nothing to change was given');
export type PersonChange = z.output<typeof personChangeSchema>;

/** The first admin, let in by the one-time code that the server printed. */
export const setupSchema = z.strictObject({
  code: z.string().max(200),
  name: nameSchema,
  email: emailSchema,
  password: passwordSchema,
});
export type SetupRequest = z.output<typeof setupSchema>;

/** A new password by a one-time link. */
export const passwordChangeSchema = z.strictObject({ token: z.string().min(1).max(200), password: passwordSchema });
export type PasswordChange = z.output<typeof passwordChangeSchema>;

/** PATCH /me: what one may change about oneself. */
export const selfChangeSchema = z.strictObject({ name: nameSchema });

/** POST /me/password */
export const ownPasswordSchema = z.strictObject({
  current: z.string().max(LIMITS.passwordMaximum),
  password: passwordSchema,
});
export type OwnPasswordChange = z.output<typeof ownPasswordSchema>;

/** What a personal access token is for, in its owner's words. */
export const tokenLabelSchema = z.strictObject({
  label: nameSchema.default('Token'),
});
