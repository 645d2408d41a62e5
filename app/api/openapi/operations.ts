import { annotations } from './annotation-operations.ts';
import { articles } from './article-operations.ts';
import { checks } from './check-operations.ts';
import { exports } from './export-operations.ts';
import type { Operation } from './operation.ts';
import { people } from './people-operations.ts';

/** Everything under /api/v1; a test compares it with the routes that there are. */
export const operations: readonly Operation[] = [...articles, ...exports, ...annotations, ...checks, ...people];
