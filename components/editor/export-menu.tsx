'use client';

import type { JSX } from 'react';
import { Button } from '#components/ui/button.tsx';
import { DropdownMenu, MenuItem, MenuLabel } from '#components/ui/dropdown-menu.tsx';

const FORMATS = [
  ['html', 'Web page', '.html'],
  ['md', 'Markdown', '.md'],
  ['txt', 'Plain text', '.txt'],
] as const;

/** The article as a file, as it stands now. */
export function ExportMenu({ articleId }: { readonly articleId: string }): JSX.Element {
  return (
    <DropdownMenu trigger={<Button variant="primary">Export</Button>}>
      <MenuLabel>The article as it stands</MenuLabel>
      {FORMATS.map(([format, label, ending]) => (
        <MenuItem key={format} asChild>
          <a href={`/api/v1/articles/${articleId}/export?format=${format}`} download>
            <span className="flex-1">{label}</span>
            <span className="text-faint">{ending}</span>
          </a>
        </MenuItem>
      ))}
    </DropdownMenu>
  );
}
