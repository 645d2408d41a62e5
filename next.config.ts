import type { NextConfig } from 'next';

const config: NextConfig = {
  // A second server of the same checkout (tests, a preview) needs a build folder of its own.
  distDir: process.env.GALLEY_BUILD ?? '.next',
  reactStrictMode: true,
  // `npm run check` does it, once, for everything; a build on somebody's machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Next brings a copy of Node's Buffer where a browser script only names it. An inside name of Next's: if it gets another one,
  // nothing breaks but the size of the article page (`npm run bench:page`).
  turbopack: { resolveAlias: { 'next/dist/compiled/buffer': { browser: './components/no-node-buffer.ts' } } },
  poweredByHeader: false,
  images: { unoptimized: true },
  // One copy each in the process for what server.ts loads too, and for what holds native code. Not y-prosemirror: it must
  // share the bundle's copy of ProseMirror's model, as the schema does.
  serverExternalPackages: [
    'yjs',
    'y-protocols',
    'lib0',
    '@prisma/client',
    '@prisma/adapter-better-sqlite3',
    'better-sqlite3',
    '@node-rs/argon2',
    'jsdom',
    '@myriaddreamin/typst-ts-web-compiler',
    'pino',
  ],
};

export default config;
