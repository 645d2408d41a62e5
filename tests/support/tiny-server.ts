// The real server with pages that compile in a moment (tests/fixtures/tiny-pages), as a process of its own.
import { join } from 'node:path';
import { main } from '../../server.ts';

await main({ dev: true, dir: join(import.meta.dirname, '../fixtures/tiny-pages') });
