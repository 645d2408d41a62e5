/** The pages from which admins manage the house. */
export const HOUSE_PAGES = [
  { key: 'people', href: '/admin/people', label: 'People' },
  { key: 'categories', href: '/admin/categories', label: 'Categories' },
  { key: 'checks', href: '/admin/checks', label: 'Checks' },
] as const;
