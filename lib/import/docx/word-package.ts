import { LIMITS } from '#lib/core/limits.ts';
import { Problem } from '#lib/core/problem.ts';
import { elementsOf, parseXml, type XmlElement } from './parse-xml.ts';
import { openZip } from './open-zip.ts';

/** Where a relationship of a part leads. What is external is never fetched. */
export interface Relationship {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** A part of a Word file, and where its relationship ids lead. */
export interface WordPart {
  readonly root: XmlElement;
  readonly relationships: ReadonlyMap<string, Relationship>;
}

/** A Word file: the main document and the parts that it names. */
export interface WordPackage {
  readonly main: WordPart;
  /** The part that the main document names for a purpose such as 'comments'; null without one. */
  related(purpose: string): WordPart | null;
  /** The bytes of a member that is no XML, such as an image; null when there is none of this name, or it is too large. */
  binary(path: string): Uint8Array | null;
  readonly hasMacros: boolean;
}

/**
 * Opens a Word file. Parts are found as the standard says, by relationships, not by their usual names.
 * @throws Problem 'unsupported' for another kind of file, and what the readers of zip and XML throw
 */
export function openWordFile(bytes: Uint8Array): WordPackage {
  const archive = openZip(bytes);
  const load = (path: string): WordPart | null => {
    const part = archive.part(path);
    if (!part) return null;
    const names = archive.part(relationshipsPath(path));
    return {
      root: parseXml(part),
      relationships: names ? readRelationships(parseXml(names), folderOf(path)) : new Map(),
    };
  };
  const top = archive.part('_rels/.rels');
  const mainPath = top && findPart(readRelationships(parseXml(top), ''), 'officeDocument');
  const main = mainPath ? load(mainPath) : null;
  if (main?.root.name !== 'w:document')
    throw new Problem(
      'unsupported',
      'This is not a Word file, whatever its name says; please save it as .docx in Word.',
    );
  return {
    main,
    related(purpose) {
      const path = findPart(main.relationships, purpose);
      return path ? load(path) : null;
    },
    binary: (path) => (archive.sizeOf(path) > LIMITS.imageBytes ? null : archive.part(path)),
    hasMacros: archive.names.some((name) => /vbaProject\.bin$/i.test(name)),
  };
}

function findPart(relationships: ReadonlyMap<string, Relationship>, purpose: string): string | undefined {
  // The types of transitional, strict and Microsoft's own parts differ in all but their last word.
  return [...relationships.values()].find(({ type, external }) => !external && type.endsWith(`/${purpose}`))?.target;
}

function readRelationships(root: XmlElement, folder: string): ReadonlyMap<string, Relationship> {
  return new Map(
    elementsOf(root, 'Relationship').map(({ attributes }) => {
      const external = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      return [
        attributes['Id'] ?? '',
        { type: attributes['Type'] ?? '', target: external ? target : resolve(folder, target), external },
      ];
    }),
  );
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
const relationshipsPath = (path: string) => `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`;

/** A path in the archive; one that climbs out of it ends up at its top, where nothing is. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
