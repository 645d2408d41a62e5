import { defineConfig, type OxlintOverride } from 'oxlint';

/** The parts of Galley and what each may import (docs/architecture.md, "Parts and the direction of imports"). */
const PARTS = [
  'app',
  'components',
  'lib/core',
  'lib/checks',
  'lib/editor',
  'lib/import',
  'lib/export',
  'lib/services',
  'lib/collab',
  'lib/auth',
  'lib/db',
  'lib/cli',
  'lib/env',
] as const;
type Part = (typeof PARTS)[number];

const MAY_IMPORT: Readonly<Record<Part, readonly Part[]>> = {
  app: ['lib/services', 'lib/auth', 'components', 'lib/core', 'lib/env', 'lib/export', 'lib/editor'],
  components: ['lib/editor', 'lib/core'],
  'lib/core': [],
  'lib/checks': ['lib/core'],
  'lib/editor': ['lib/core'],
  'lib/import': ['lib/core', 'lib/editor'],
  'lib/export': ['lib/core', 'lib/editor'],
  'lib/services': ['lib/db', 'lib/checks', 'lib/editor', 'lib/import', 'lib/export', 'lib/core', 'lib/auth', 'lib/env'],
  'lib/collab': ['lib/db', 'lib/auth', 'lib/editor', 'lib/core', 'lib/env'],
  'lib/auth': ['lib/db', 'lib/core', 'lib/env'],
  'lib/db': ['lib/core', 'lib/env'],
  'lib/cli': ['lib/services', 'lib/collab', 'lib/checks', 'lib/import', 'lib/core', 'lib/env'],
  'lib/env': [],
};

/** Packages that only some parts may touch: whoever else needs them goes through those. */
const OWNED_PACKAGES: readonly { readonly packages: string; readonly owners: readonly Part[] }[] = [
  { packages: '(@prisma/.*|better-sqlite3)', owners: ['lib/db'] },
  { packages: '@hocuspocus/server', owners: ['lib/collab'] },
  { packages: '(react|react-dom|next|radix-ui|zustand|lucide-react)(/.*)?', owners: ['app', 'components', 'lib/auth'] },
];

function forbiddenFor(part: Part) {
  const forbidden = PARTS.filter((other) => other !== part && !MAY_IMPORT[part].includes(other));
  const patterns = forbidden.map((other) => {
    const name = other.replace('lib/', '');
    const inLib = other.startsWith('lib/');
    // Services know the live articles by lib/collab/handle.ts alone.
    const within = other === 'lib/collab' && part === 'lib/services' ? '([^h]|h[^a])' : '';
    return {
      regex: `^(#${other}|(\\.\\./)+${inLib ? '(lib/)?' : ''}${name})(/${within}|\\.ts)`,
      message: `${part} may not import ${other}: see docs/architecture.md, "Parts and the direction of imports".`,
      // What a live message looks like is known to the page as a type.
      allowTypeImports: part === 'components' && other === 'lib/collab',
    };
  });
  const packages = OWNED_PACKAGES.filter(({ owners }) => !owners.includes(part)).map(({ packages: names, owners }) => ({
    regex: `^${names}$`,
    message: `Only ${owners.join(', ')} may import this package.`,
    allowTypeImports: false,
  }));
  const server = {
    regex: '^(#server\\.ts|(\\.\\./)+server\\.ts)$',
    message: 'Nothing imports server.ts.',
    allowTypeImports: false,
  };
  return [...patterns, ...packages, server];
}

export default defineConfig({
  options: { typeAware: true },
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'react', 'promise', 'jsx-a11y', 'nextjs'],
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: ['node_modules/**', '.next*/**', 'data/**', 'lib/db/generated/**', 'next-env.d.ts'],
  rules: {
    'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    'no-empty': 'error',
    'import/no-cycle': 'error',
    'react/react-in-jsx-scope': 'off',
    // Yjs and WebAssembly's glue code name what we must reach with underscores.
    'no-underscore-dangle': 'off',
    // fast-check is used by its default import everywhere, as its documentation does.
    'import/no-named-as-default-member': 'off',
    // A field that opens because somebody asked for it takes the focus.
    'jsx-a11y/no-autofocus': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    // A small function beside its only use reads better than one at the top of the file.
    'unicorn/consistent-function-scoping': 'off',
    // Our interfaces hold closures, none of which uses `this`.
    'typescript/unbound-method': 'off',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    'typescript/switch-exhaustiveness-check': 'error',
    'typescript/ban-ts-comment': 'error',
    'no-await-in-loop': 'off',
    'unicorn/no-array-sort': 'error',
    // Shadowing a name in a small inner function is clearer than inventing a second one.
    'no-shadow': 'off',
    // A style sheet or a font is imported for its effect.
    'import/no-unassigned-import': 'off',
    'typescript/no-unsafe-type-assertion': 'off',
    'typescript/consistent-return': 'off',
  },
  overrides: [
    ...PARTS.map((part): OxlintOverride => ({
      files: part === 'lib/env' ? ['lib/env.ts'] : [`${part}/**/*.{ts,tsx}`],
      rules: { 'no-restricted-imports': ['error', { patterns: forbiddenFor(part) }] },
    })),
    // A server component runs once a request, and may ask what time it is.
    { files: ['app/**/page.tsx'], rules: { 'react/purity': 'off' } },
    { files: ['tests/**'], rules: { 'max-lines-per-function': 'off' } },
    // Word lists.
    { files: ['lib/checks/{phrases,words}/**', 'tests/bench/articles/**'], rules: { 'max-lines': 'off' } },
  ],
});
