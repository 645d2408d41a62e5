'use client';

import { Fragment, type JSX } from 'react';
import { Button } from '#components/ui/button.tsx';
import { DropdownMenu, MenuItem, MenuLabel, MenuSeparator } from '#components/ui/dropdown-menu.tsx';

type Format = readonly [query: string, label: string, ending: string];

/** What the article can be downloaded as, by what is in the file. */
const GROUPS: readonly { readonly label: string; readonly formats: readonly Format[] }[] = [
  {
    label: 'Clean text',
    formats: [
      ['format=docx', 'Word', '.docx'],
      ['format=html', 'Web page', '.html'],
      ['format=md', 'Markdown', '.md'],
      ['format=txt', 'Plain text', '.txt'],
    ],
  },
  {
    label: 'With notes and changes',
    formats: [
      ['format=docx&view=marked', 'Word, with comments and changes', '.docx'],
      ['format=html&view=marked', 'Page with notes beside it', '.html'],
      ['format=md&view=marked', 'CriticMarkup', '.md'],
    ],
  },
  {
    label: 'The record',
    formats: [
      ['format=errata', 'List of corrections', '.html'],
      ['format=errata&as=docx', 'List of corrections', '.docx'],
      ['format=errata&as=csv', 'List of corrections', '.csv'],
      ['format=json', 'Everything', '.json'],
      ['format=jsonld', 'Web annotations', '.jsonld'],
    ],
  },
];

/** The article as a file, as it stands now. */
export function ExportMenu({ articleId }: { readonly articleId: string }): JSX.Element {
  return (
    <DropdownMenu trigger={<Button variant="primary">Export</Button>}>
      {GROUPS.map(({ label, formats }, index) => (
        <Fragment key={label}>
          {index > 0 && <MenuSeparator />}
          <MenuLabel>{label}</MenuLabel>
          {formats.map(([query, name, ending]) => (
            <MenuItem key={query} asChild>
              <a href={`/api/v1/articles/${articleId}/export?${query}`} download>
                <span className="flex-1">{name}</span>
                <span className="text-faint">{ending}</span>
              </a>
            </MenuItem>
          ))}
        </Fragment>
      ))}
    </DropdownMenu>
  );
}
