import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PDF as Poppler's programs see it, which we did not write. */
export function poppler(file: Uint8Array) {
  const run = (program: string, ...options: readonly string[]): string => {
    const folder = mkdtempSync(join(tmpdir(), 'galley-pdf-'));
    try {
      const path = join(folder, 'file.pdf');
      writeFileSync(path, file);
      const output = program === 'pdftotext' ? [path, '-'] : [path];
      return execFileSync(program, [...options, ...output], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  return {
    /** Its words in their order, page by page. */
    text: () => run('pdftotext'),
    /** Title, tags, number of pages. */
    about: () => run('pdfinfo'),
    /** The tree of its tags. */
    structure: () => run('pdfinfo', '-struct-text'),
    /** The targets of its links. */
    links: () => run('pdfinfo', '-url'),
    /** Its fonts: by name, whether each is embedded. */
    fonts: (): readonly { readonly name: string; readonly embedded: boolean }[] =>
      run('pdffonts')
        .split('\n')
        .slice(2)
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const columns = line.trim().split(/\s+/);
          // name, type (one or two words), encoding, emb, sub, uni, object number and generation
          return { name: columns[0] ?? '', embedded: columns.at(-5) === 'yes' };
        }),
  };
}
