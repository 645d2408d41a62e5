import { Problem } from '#lib/core/problem.ts';
import { endpoint } from '../../endpoint.ts';

/** Every address under /api/v1 that is no other route: its answer is one that a program can read. */
const unknown = endpoint({ access: 'public' }, async () => {
  throw new Problem('missing', 'There is nothing at this address; /api/v1/openapi.json lists what there is.');
});

export { unknown as GET, unknown as POST, unknown as PUT, unknown as PATCH, unknown as DELETE };
