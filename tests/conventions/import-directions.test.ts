import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../..');
const oxlint = join(project, 'node_modules/.bin/oxlint');

/** Where an import stands, and what it imports. */
type Import = readonly [file: string, imported: string];

const BREACHES: readonly Import[] = [
  ['app/page.tsx', '#lib/db/client.ts'],
  ['app/articles/page.tsx', '#lib/collab/handle.ts'],
  ['app/articles/page.tsx', '../../lib/db/client.ts'],
  ['components/ui/button.tsx', '#lib/services/create-article.ts'],
  ['components/ui/button.tsx', '#lib/db/client.ts'],
  ['components/margin/card.tsx', '#app/api/endpoint.ts'],
  ['lib/core/article/text-map.ts', '#lib/db/client.ts'],
  ['lib/core/article/text-map.ts', '../../editor/schema.ts'],
  ['lib/core/article/text-map.ts', 'react'],
  ['lib/checks/runner.ts', '#lib/services/create-article.ts'],
  ['lib/editor/schema.ts', '#lib/collab/handle.ts'],
  ['lib/editor/schema.ts', 'react'],
  ['lib/import/import-text.ts', '#lib/db/client.ts'],
  ['lib/export/html.ts', '#lib/services/create-article.ts'],
  ['lib/services/create-article.ts', '#lib/collab/open-articles.ts'],
  ['lib/services/create-article.ts', '#app/page.tsx'],
  ['lib/services/create-article.ts', '@prisma/client'],
  ['lib/collab/open-articles.ts', '#lib/services/create-article.ts'],
  ['lib/auth/password.ts', '#lib/services/create-article.ts'],
  ['lib/auth/password.ts', 'better-sqlite3'],
  ['lib/db/users.ts', '#lib/services/create-article.ts'],
  ['lib/db/users.ts', '#lib/auth/password.ts'],
  ['lib/cli/galley.ts', '#lib/db/client.ts'],
  ['lib/cli/galley.ts', '#server.ts'],
];

const ALLOWED: readonly Import[] = [
  ['app/page.tsx', '#lib/services/create-article.ts'],
  ['app/page.tsx', '#components/ui/button.tsx'],
  ['components/ui/button.tsx', 'react'],
  ['components/margin/card.tsx', '#lib/core/problem.ts'],
  ['lib/core/article/text-map.ts', '../problem.ts'],
  ['lib/services/create-article.ts', '#lib/collab/handle.ts'],
  ['lib/services/create-article.ts', '#lib/db/client.ts'],
  ['lib/collab/open-articles.ts', '#lib/db/client.ts'],
  ['lib/db/users.ts', '@prisma/adapter-better-sqlite3'],
  ['lib/cli/galley.ts', '#lib/services/create-article.ts'],
];

/** A place of its own for each import, in the same folder. */
const placeOf = ([file]: Import, index: number): string => join(dirname(file), `planted-${index}${extname(file)}`);

/** Which of the imports the linter complains about, linted in one run in a checkout of nothing else. */
function complaintsAbout(imports: readonly Import[]): boolean[] {
  const folder = mkdtempSync(join(tmpdir(), 'galley-directions-'));
  try {
    cpSync(join(project, 'oxlint.config.ts'), join(folder, 'oxlint.config.ts'));
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
    imports.forEach((planted, index) => {
      const path = join(folder, placeOf(planted, index));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `import * as planted from '${planted[1]}';\nexport const used = planted;\n`);
    });
    const { stdout } = spawnSync(oxlint, ['--format=json', '.'], { cwd: folder, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
    const places = diagnostics.filter(({ code }) => code.includes('no-restricted-imports')).map((it) => it.filename);
    return imports.map((planted, index) => places.some((place) => place.endsWith(placeOf(planted, index))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the direction of imports', () => {
  const complaints = complaintsAbout([...BREACHES, ...ALLOWED]);

  it.each(BREACHES.map((breach, index) => [...breach, index] as const))(
    '%s may not import %s',
    (_file, _imported, index) => {
      expect(complaints[index]).toBe(true);
    },
  );

  it.each(ALLOWED.map((allowed, index) => [...allowed, index] as const))(
    '%s may import %s',
    (_file, _imported, index) => {
      expect(complaints[BREACHES.length + index]).toBe(false);
    },
  );
});
