import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Programs of other people that read what we write, and what installs them on Debian. */
const PACKAGES = { pandoc: 'pandoc', soffice: 'libreoffice-writer-nogui' } as const;
export type OfficeProgram = keyof typeof PACKAGES;

/** @throws with a sentence that says what to install */
export function requireProgram(program: OfficeProgram): void {
  if (spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0) return;
  throw new Error(
    `The tests of Word files need ${program}, which is not installed: apt-get install -y ${PACKAGES[program]}`,
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
  return starts.flatMap((from) => convertTogether(files.slice(from, from + FILES_AT_ONCE)));
}

function convertTogether(files: readonly Uint8Array[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'galley-office-'));
  try {
    const names = files.map((file, index) => {
      writeFileSync(join(folder, `${index}.docx`), file);
      return join(folder, `${index}.docx`);
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const run = spawnSync('soffice', [profile, '--headless', '--convert-to', 'fodt', '--outdir', folder, ...names], {
      encoding: 'utf8',
      timeout: 120_000,
    });
    return names.map((name) => {
      try {
        return readFileSync(name.replace(/docx$/, 'fodt'), 'utf8');
      } catch (cause) {
        throw new Error(`LibreOffice could not read a file: ${run.stdout}${run.stderr}`, { cause });
      }
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
