// `npm start`: everything from a fresh clone to a served desk. `npm run dev` (--dev) serves with live reloading.
import { onNode } from './node.mjs';
import { generateIfNeeded, installIfNeeded } from './prepare.mjs';

installIfNeeded();
if (onNode(import.meta.url)) {
  const dev = process.argv.includes('--dev');
  process.env.NODE_ENV = dev ? 'development' : 'production';
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  await generateIfNeeded();
  if (!dev) await (await import('./build.mjs')).buildIfNeeded();
  const { main } = await import('../server.ts');
  await main({ dev });
}
