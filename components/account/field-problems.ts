import { LIMITS } from '#lib/core/limits.ts';

/** What is wrong with a new password; null when it will do. */
export function passwordProblem(password: string): string | null {
  if (password.length < LIMITS.passwordMinimum) return `Use at least ${LIMITS.passwordMinimum} characters.`;
  if (password.length > LIMITS.passwordMaximum) return `Use at most ${LIMITS.passwordMaximum} characters.`;
  return null;
}

/** What is wrong with an e-mail address, as far as a page can tell. */
export function emailProblem(email: string): string | null {
  return /^[^\s@]+@[^\s@]+$/u.test(email.trim()) ? null : 'That is not an e-mail address.';
}

/** What is wrong with a person's name. */
export function nameProblem(name: string): string | null {
  return name.trim() === '' ? 'A name is needed: others see it beside what you write.' : null;
}
