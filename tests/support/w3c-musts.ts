import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';

interface Assertion {
  readonly expectedResult: 'valid' | 'invalid';
  readonly errorMessage: string;
}

type Kind = 'annotations' | 'collections' | 'pages';
type Musts = Readonly<Record<Kind, Readonly<Record<string, Assertion>>>> & {
  readonly definitions: Readonly<Record<string, object>>;
};

const musts = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/w3c-annotation-tests/must.json'), 'utf8'),
) as Musts;

/** What the W3C's own tests find wrong with a thing of a kind, a sentence each. */
export function w3cErrors(kind: Kind): (value: unknown) => readonly string[] {
  const ajv = new Ajv({ strict: false, validateFormats: false, logger: false });
  for (const [name, schema] of Object.entries(musts.definitions)) ajv.addSchema(schema, name);
  const checks = Object.entries(musts[kind]).map(([path, schema]) => ({
    schema,
    validate: ajv.compile({ ...schema, id: path.replaceAll('/', '-') }),
  }));
  return (value) =>
    checks
      .filter(({ schema, validate }) => validate(value) !== (schema.expectedResult === 'valid'))
      .map(({ schema }) => schema.errorMessage);
}

/** The words of the context http://www.w3.org/ns/anno.jsonld that are keys. */
const KEYS =
  '@context id type body target source selector state scope styleClass renderedVia motivation purpose bodyValue stylesheet items value exact prefix suffix start end startSelector endSelector refinedBy conformsTo rights canonical via name nickname email email_sha1 homepage audience accessibility creator created modified generator generated format language processingLanguage textDirection cached sourceDate sourceDateStart sourceDateEnd label total first last partOf next prev startIndex'.split(
    ' ',
  );
/** Its words that are types. */
const TYPES =
  'Annotation AnnotationCollection AnnotationPage TextualBody SpecificResource TextQuoteSelector TextPositionSelector TimeState Person Software Organization'.split(
    ' ',
  );
const PURPOSES =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  );

/** What is in a JSON-LD document that the vocabulary's context has no word for: a processor would drop it. */
export function strangeWords(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(strangeWords);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const known = key === 'type' ? TYPES : key === 'motivation' || key === 'purpose' ? PURPOSES : null;
    const isStrange = !KEYS.includes(key) || (known !== null && !known.includes(String(part)));
    return [...(isStrange ? [`${key}: ${String(part)}`] : []), ...strangeWords(part)];
  });
}
