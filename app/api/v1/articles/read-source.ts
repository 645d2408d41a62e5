import { z } from 'zod';
import { articleInput, uploadFields } from '#lib/core/article/schemas.ts';
import { Problem } from '#lib/core/problem.ts';
import { sourceOfFile, type ArticleSource } from '#lib/services/article-source.ts';
import { BODY_BYTES, readJson } from '../../read-body.ts';
import { readUpload } from './read-form.ts';

/** What POST /articles was sent, JSON or a form with one file. @throws Problem with a sentence */
export async function readSource(request: Request): Promise<ArticleSource> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*(;|$)/i.test(type))
    return parsed(articleInput, await readJson(request, BODY_BYTES.signedIn));
  const { form, file, bytes } = await readUpload(request);
  const text = (name: string) =>
    typeof form.get(name) === 'string' && form.get(name) !== '' ? form.get(name) : undefined;
  const { title, format, sourceUrl, check } = parsed(uploadFields, {
    title: text('title'),
    format: text('format'),
    sourceUrl: text('sourceUrl'),
    check: text('check'),
  });
  return { title, sourceUrl, check, ...sourceOfFile(file.name, bytes, format) };
}

function parsed<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }));
  throw new Problem('invalid', `Please check “${issues[0]?.path || 'the request'}”: ${issues[0]?.message}.`, {
    issues,
  });
}
