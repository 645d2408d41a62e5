import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Programs of other people that read what we write, and what installs them on Debian. */
const PACKAGES = { pandoc: 'pandoc', soffice: 'libreoffice-writer-nogui libreoffice-draw-nogui' } as const;
export type OfficeProgram = keyof typeof PACKAGES;

/** @throws with a sentence that says what to install */
export function requireProgram(program: OfficeProgram): void {
  if (spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0) return;
  throw new Error(
    `The tests of exported files need ${program}, which is not installed: apt-get install -y ${PACKAGES[program]}`,
  );
}

/** What pandoc makes of a Word file. @throws with its own words when it can't read it */
export function pandoc(file: Uint8Array, ...args: readonly string[]): string {
  requireProgram('pandoc');
  const { status, stdout, stderr } = spawnSync('pandoc', ['-f', 'docx+empty_paragraphs', ...args], {
    input: file,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`pandoc could not read the file: ${stderr}`);
  return stdout;
}

/** More files at one start have ended LibreOffice 7.4 without a word. */
const FILES_AT_ONCE = 40;

/** What LibreOffice makes of Word files, as flat OpenDocument XML, in the order given. */
export function libreOffice(files: readonly Uint8Array[]): readonly string[] {
  requireProgram('soffice');
  const starts = Array.from({ length: Math.ceil(files.length / FILES_AT_ONCE) }, (_, index) => index * FILES_AT_ONCE);
  return starts.flatMap((from) => convertTogether(files.slice(from, from + FILES_AT_ONCE), WORD));
}

/** What LibreOffice makes of a PDF, as flat OpenDocument XML of a drawing. @throws when it can't read it */
export function libreOfficeDraw(file: Uint8Array): string {
  requireProgram('soffice');
  return convertTogether([file], PDF)[0] ?? '';
}

/** Endings of what LibreOffice reads and writes, and what it has to be told to take the file for. */
interface Conversion {
  readonly from: string;
  readonly to: string;
  readonly options: readonly string[];
}
const WORD: Conversion = { from: 'docx', to: 'fodt', options: [] };
const PDF: Conversion = { from: 'pdf', to: 'fodg', options: ['--infilter=draw_pdf_import'] };

function convertTogether(files: readonly Uint8Array[], { from, to, options }: Conversion): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'galley-office-'));
  try {
    const names = files.map((file, index) => {
      writeFileSync(join(folder, `${index}.${from}`), file);
      return join(folder, `${index}.${from}`);
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [profile, '--headless', ...options, '--convert-to', to, '--outdir', folder, ...names];
    const run = spawnSync('soffice', args, { encoding: 'utf8', timeout: 120_000 });
    return names.map((_name, index) => {
      try {
        return readFileSync(join(folder, `${index}.${to}`), 'utf8');
      } catch (cause) {
        throw new Error(`LibreOffice could not read a file: ${run.stdout}${run.stderr}`, { cause });
      }
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
