import { readFile } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import type { Finding } from '#lib/checks/detector.ts';
import { checkText } from '#lib/checks/runner.ts';
import { SEVERITIES } from '#lib/core/annotation/annotation.ts';
import { languageName } from '#lib/core/article/language.ts';
import { projectDocument } from '#lib/core/article/project-document.ts';
import { isForeignLanguage } from '#lib/core/first-pass/foreign-language.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { Problem } from '#lib/core/problem.ts';
import { decodeText } from '#lib/import/decode-text.ts';
import { formatOfFile } from '#lib/import/format-of-file.ts';
import { assertWordFile } from '#lib/import/docx/assert-word-file.ts';
import { importArchive, importArticle, importWordFile } from '#lib/import/import-article.ts';
import { sourcePlaces } from './source-places.ts';

const FORMATS = ['text', 'json'] as const;
const FAIL_ON = [...SEVERITIES, 'never'] as const;

interface CheckOptions {
  readonly format: (typeof FORMATS)[number];
  readonly failOn: (typeof FAIL_ON)[number];
}

interface Checked {
  readonly file: string;
  readonly source: string;
  readonly markup: boolean;
  /** The projection, which the findings' offsets are in. */
  readonly text: string;
  /** As the file or its words tell; null when neither does. */
  readonly language: string | null;
  readonly findings: readonly Finding[];
}

async function checkFile(file: string): Promise<Checked> {
  const bytes = await readFile(file);
  if (bytes.byteLength > LIMITS.uploadBytes) throw new Problem('tooLarge', `${file} is larger than 20 MB.`);
  // A name that says nothing is read as plain text: a check refuses no file for its name.
  const format = formatOfFile(file) ?? 'txt';
  if (format === 'docx') return checkWordFile(file, bytes);
  const source = decodeText(bytes);
  if (format === 'json') return checkArchive(file, source);
  const { document, language } = await importArticle(source, format);
  const { text } = projectDocument(document);
  return { file, source, markup: format === 'html', text, language, findings: checkText(text, { language }) };
}

/** Nobody sees lines and columns of a Word file; those of its text help to find the place. */
async function checkWordFile(file: string, bytes: Uint8Array): Promise<Checked> {
  assertWordFile(bytes);
  const { document, language } = await importWordFile(bytes);
  const { text } = projectDocument(document);
  return { file, source: text, markup: false, text, language, findings: checkText(text, { language }) };
}

/** An archive's text as it stands, and not as it came in. */
async function checkArchive(file: string, source: string): Promise<Checked> {
  const { record } = await importArchive(source);
  const { text = '', language = null } = record?.archive.article ?? {};
  return { file, source: text, markup: false, text, language, findings: checkText(text, { language }) };
}

/** One line, as docs/architecture.md ("The outside contract") has it: `check` is the rule. */
function jsonLine({ file, text, language, findings }: Checked): string {
  const flags = findings.map(
    ({ start, end, category, severity, rule, message, evidence, confidence, replacement }) => ({
      start,
      end,
      quote: text.slice(start, end),
      category,
      severity,
      check: rule,
      message,
      confidence,
      ...(evidence === undefined ? {} : { evidence }),
      ...(replacement === undefined ? {} : { replacement }),
    }),
  );
  return `${JSON.stringify({ file, text, language, flags })}\n`;
}

const onOneLine = (words: string): string => words.replace(/\s+/g, ' ');

function textLines({ file, source, markup, text, findings }: Checked): string {
  const placeOf = sourcePlaces(source, text, markup);
  return findings
    .map(({ start, category, severity, rule, message, replacement }) => {
      const { line, column } = placeOf(start);
      const proposed =
        replacement === undefined ? '' : replacement === '' ? ' (delete)' : ` (-> ${onOneLine(replacement)})`;
      return `${file}:${line}:${column}: ${category}: ${onOneLine(message)}${proposed} [${severity}, ${rule}]\n`;
    })
    .join('');
}

async function check(files: readonly string[], { format, failOn }: CheckOptions): Promise<void> {
  const failing = failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  let failed = false;
  for (const file of files) {
    const checked = await checkFile(file);
    process.stdout.write(format === 'json' ? jsonLine(checked) : textLines(checked));
    const { language } = checked;
    if (language !== null && isForeignLanguage(language))
      process.stderr.write(`${file} is in ${languageName(language)}: only the checks that work in any language ran.\n`);
    failed ||= checked.findings.some(({ severity }) => failing.includes(severity));
  }
  if (failed) process.exitCode = 1;
}

/**
 * `galley check`: the first pass on files, with no server, no database and no build. Ends with 1 when it finds anything, as linters do;
 * `--fail-on` asks for more before it does.
 */
export function registerCheck(galley: Command): void {
  galley
    .command('check')
    .description('run the first pass on files (.txt, .md, .html), and print what it finds')
    .argument('<file...>', 'files to check')
    .addOption(
      new Option('--format <format>', 'text: file:line:column: category: message; json: one line a file')
        .choices(FORMATS)
        .default('text'),
    )
    .addOption(
      new Option('--fail-on <severity>', 'end with 1 when something of this severity or a graver one is found')
        .choices(FAIL_ON)
        .default('minor'),
    )
    .action(check);
}
