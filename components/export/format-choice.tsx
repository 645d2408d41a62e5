'use client';

import { useId, type JSX } from 'react';
import type { ExportFormat } from '#lib/core/article/export-schemas.ts';

/** What the article can be downloaded as, the most asked for first. */
const FORMATS: readonly { readonly format: ExportFormat; readonly name: string; readonly what: string }[] = [
  { format: 'docx', name: 'Word', what: 'docx, to work on' },
  { format: 'pdf', name: 'PDF', what: 'to print, or to read anywhere' },
  { format: 'html', name: 'Web page', what: 'html, in one file' },
  { format: 'md', name: 'Markdown', what: 'md, CriticMarkup' },
  { format: 'txt', name: 'Plain text', what: 'txt, the words alone' },
  { format: 'errata', name: 'Corrections', what: 'what was put right, and why' },
  { format: 'json', name: 'Everything', what: 'json, to bring it back' },
  { format: 'jsonld', name: 'Web annotations', what: 'jsonld, the W3C’s form' },
];

/** One of the formats, all in sight. */
export function FormatChoice({
  value,
  onChange,
}: {
  readonly value: ExportFormat;
  readonly onChange: (format: ExportFormat) => void;
}): JSX.Element {
  const group = useId();
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-medium">Format</legend>
      <div className="grid grid-cols-2 gap-1.5 sm:grid-cols-4">
        {FORMATS.map(({ format, name, what }) => (
          <label
            key={format}
            className="relative flex min-h-11 cursor-pointer flex-col justify-center rounded-lg border border-line bg-card px-2.5 py-1.5 hover:border-edge hover:bg-hover has-checked:border-pencil has-checked:bg-hover has-checked:shadow-[inset_0_0_0_1px_var(--pencil)] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-pencil"
          >
            <input
              type="radio"
              name={group}
              value={format}
              checked={format === value}
              onChange={() => onChange(format)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            <span className="text-sm font-medium">{name}</span>
            <span className="text-xs leading-4 text-soft">{what}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
