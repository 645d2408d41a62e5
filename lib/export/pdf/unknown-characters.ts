import { flatText } from '#lib/export/marked/flat-text.ts';
import type { MarkedArticle } from '#lib/export/marked/marked-text.ts';
import { KnownCharacters } from './known-characters.ts';
import { openTypesetter } from './typesetter.ts';

/** The characters of an article and its record that no font has. */
export async function unknownCharacters({
  title,
  document,
  imported,
  annotations,
}: MarkedArticle): Promise<readonly string[]> {
  const { isKnown } = await openTypesetter();
  const known = new KnownCharacters(isKnown);
  for (const text of [title, flatText(document).text, flatText(imported).text]) known.items(text);
  for (const { body, replacement, replies, evidence, decision } of annotations) {
    const said = [body, replacement ?? '', decision?.reason ?? ''];
    for (const reply of replies) if (reply.deletedAt === null) said.push(reply.body);
    for (const { citation, quote } of evidence) said.push(citation, quote);
    for (const words of said) known.items(words);
  }
  return known.unknown();
}
