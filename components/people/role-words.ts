import type { Role } from '#lib/core/access/access.ts';
import type { SelectOption } from '#components/ui/select.tsx';

/** What a role may do, in a few words. */
export const ROLE_MAY: Readonly<Record<Role, string>> = {
  reader: 'reads and exports',
  reviewer: 'flags, comments and proposes too',
  editor: 'edits the text and decides too',
  admin: 'manages people too',
};

/** The roles to choose from. */
export const ROLE_OPTIONS: readonly SelectOption<Role>[] = [
  { value: 'reader', label: 'Reader' },
  { value: 'reviewer', label: 'Reviewer' },
  { value: 'editor', label: 'Editor' },
  { value: 'admin', label: 'Admin' },
];
