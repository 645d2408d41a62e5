import { z } from 'zod';
import { IMPORT_FORMATS } from '#lib/core/article/schemas.ts';
import { problem } from './answers.ts';
import type { Operation } from './operation.ts';
import { operations } from './operations.ts';

type Json = Readonly<Record<string, unknown>>;

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};

const asJson = (schema: z.ZodType, io: 'input' | 'output') => ({
  'application/json': { schema: jsonSchema(schema, io) },
});

function parameters({ path, query }: Operation): Json[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const { properties = {}, required = [] } = (query ? jsonSchema(query, 'input') : {}) as {
    properties?: Json;
    required?: string[];
  };
  const inQuery = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
  return [...inPath, ...inQuery];
}

const file = { type: 'string', format: 'binary' };

/** A form with a file alone. */
const fileForm = {
  'multipart/form-data': { schema: { type: 'object', required: ['file'], properties: { file } } },
};

const articleForm = {
  'multipart/form-data': {
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file,
        title: { type: 'string' },
        format: { enum: IMPORT_FORMATS },
        sourceUrl: { type: 'string', format: 'uri' },
        check: { enum: ['true', 'false'] },
      },
    },
  },
};

function responses({ answer, status }: Operation): Json {
  const failed = {
    description: 'A problem',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  const done =
    answer === undefined
      ? { 204: { description: 'Done' } }
      : answer === 'file'
        ? { 200: { description: 'The file', content: { '*/*': {} } } }
        : answer === 'events'
          ? { 200: { description: 'Server-sent events', content: { 'text/event-stream': {} } } }
          : {
              [status ?? 200]: {
                description: status === 201 ? 'Made' : 'The answer',
                content: asJson(answer, 'output'),
              },
            };
  return { ...done, default: failed };
}

function requestBody({ body, upload }: Operation): Json {
  if (!body) return upload ? { requestBody: { required: true, content: fileForm } } : {};
  return { requestBody: { required: true, content: { ...asJson(body, 'input'), ...(upload ? articleForm : {}) } } };
}

function describe(operation: Operation): Json {
  const { method, path, summary, isPublic } = operation;
  return {
    operationId: `${method}${path.replaceAll(/[{}]/g, '').replaceAll(/[/.-](\w)/g, (_all, letter: string) => letter.toUpperCase())}`,
    summary,
    parameters: parameters(operation),
    ...requestBody(operation),
    responses: responses(operation),
    ...(isPublic ? { security: [] } : {}),
  };
}

/** The HTTP API as OpenAPI 3.1, made from the schemas that the routes parse with. */
export function describeApi(): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of operations)
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Galley',
      version: '1',
      description:
        'Articles, annotations and decisions. A change to this contract is a new field, never a changed meaning.',
    },
    servers: [{ url: '/api/v1' }],
    security: [{ token: [] }, { session: [] }],
    paths,
    components: {
      schemas: { Problem: jsonSchema(problem, 'output') },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A personal access token.' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'next-auth.session-token',
          description: 'The session of a browser; unsafe methods need our own Origin.',
        },
      },
    },
  };
}
