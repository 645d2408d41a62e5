import type { z } from 'zod';

/** One method of one address, as the description tells it. Paths are under /api/v1. */
export interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** A form with one file is taken too, or instead of JSON where there is no body. */
  readonly upload?: true;
  /** The answer; none is 204, 'file' a download, 'events' a stream of server-sent events. */
  readonly answer?: z.ZodType | 'file' | 'events';
  /** 200, unless something is made. */
  readonly status?: 201;
  /** Needs no sign-in. */
  readonly isPublic?: true;
}
