// npm run bench:checks -- [--show] [--held-out-detail] [--broken=FOLDER] [--clean=FOLDER] [SAMPLE_GOLD.json]
// A FOLDER of your own articles is measured in place of everything else.
// Prints what the first pass finds on the sample article (with its gold list), on the development articles beside this file, on held-out ones that no
// rule was tuned on, on clean ones, and how long it takes. Articles in broken/ carry their gold in the text: ⟦wrong¦right¦category subtype severity⟧.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DETECTORS } from '#lib/checks/detectors.ts';
import { checkText } from '#lib/checks/runner.ts';
import { ParagraphCache } from '#lib/checks/paragraph-cache.ts';
import { score, type Item, type Ratio, type Score } from './score.ts';

const here = import.meta.dirname;
const root = join(here, '..', '..');
const CATEGORY: Readonly<Record<string, string>> = { g: 'garbled', f: 'factual', u: 'unsupported' };
const SEVERITY: Readonly<Record<string, string>> = { h: 'high', m: 'medium', l: 'low' };

/** Takes the marks out of a broken article: its text, and what is wrong with it. "~" suggests nothing. */
function unmark(marked: string): { text: string; gold: Item[] } {
  const gold: Item[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/⟦([^¦⟧]*)¦([^¦⟧]*)¦(\w) (\S+) (\w)( !)?⟧/g)) {
    text += marked.slice(at, match.index);
    const [whole, wrong = '', right = '', category = '', , severity = '', obvious] = match;
    const placeholder = right === '~' || right.startsWith('[');
    gold.push({
      start: text.length,
      end: text.length + wrong.length,
      category: CATEGORY[category] ?? '',
      severity: SEVERITY[severity] ?? '',
      obvious: obvious !== undefined,
      suggestion: placeholder ? undefined : right,
    });
    text += wrong;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), gold };
}

const read = (folder: string): { name: string; content: string }[] => {
  const path = resolve(here, 'articles', folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => ({ name, content: readFileSync(join(path, name), 'utf8').trimEnd() }));
};
const predict = (text: string): Item[] =>
  checkText(text).map(({ start, end, category, rule, severity, replacement }) => ({
    start,
    end,
    category,
    rule,
    severity,
    suggestion: replacement,
  }));
const show = process.argv.includes('--show');
const showHeldOut = process.argv.includes('--held-out-detail');
const out = (line: string): void => void process.stdout.write(`${line}\n`);
const ratio = ({ hit, of }: Ratio): string => `${hit} of ${of}${of > 0 ? ` (${Math.round((100 * hit) / of)}%)` : ''}`;
const add = (a: Ratio, b: Ratio): Ratio => ({ hit: a.hit + b.hit, of: a.of + b.of });
const total = (scores: readonly Score[], of: (one: Score) => Ratio): string =>
  ratio(scores.map(of).reduce(add, { hit: 0, of: 0 }));

function report(title: string, scores: readonly Score[]): void {
  out(`\n${title}`);
  out(`  obvious touched           ${total(scores, ({ obvious }) => obvious)}`);
  out(`  high severity touched     ${total(scores, ({ high }) => high)}`);
  for (const category of Object.values(CATEGORY)) {
    const none = { hit: 0, of: 0 };
    out(
      `  ${category.padEnd(25)} ${total(scores, (one) => one.byCategory[category]?.recall ?? none)}, precision ${total(scores, (one) => one.byCategory[category]?.precision ?? none)}`,
    );
  }
  out(
    `  word precision            ${total(scores, ({ wordPrecision }) => wordPrecision)}, recall ${total(scores, ({ wordRecall }) => wordRecall)}`,
  );
  out(
    `  replacement offered       ${total(scores, ({ offered }) => offered)} of garbled hits; right ${total(scores, ({ right }) => right)} of those`,
  );
}

function details(text: string, one: Score, name: string): void {
  out(`\n== ${name}`);
  for (const item of one.gold)
    if (item.by.length === 0)
      out(
        `  missed ${item.category} ${item.obvious ? '!' : ' '} ${item.severity} ${JSON.stringify(text.slice(item.start, item.end))}`,
      );
  for (const item of one.predicted)
    if (!item.hits.some(({ category }) => category === item.category))
      out(
        `  ${item.hits.length > 0 ? 'other category' : 'FALSE'} ${item.rule} ${JSON.stringify(text.slice(item.start, item.end))}`,
      );
}

function broken(folder: string, title: string, detailed: boolean): void {
  const scores = read(folder).map(({ name, content }) => {
    const { text, gold } = unmark(content);
    const one = score(text, gold, predict(text));
    if (detailed) details(text, one, name);
    return one;
  });
  report(`${title} (${scores.length} articles, ${scores.reduce((sum, { words }) => sum + words, 0)} words)`, scores);
}

function clean(folder: string, title: string, detailed: boolean): void {
  let words = 0;
  let flags = 0;
  for (const { name, content } of read(folder)) {
    const found = predict(content);
    words += content.split(/\s+/).length;
    flags += found.length;
    if (detailed)
      for (const { start, end, rule } of found) out(`  ${name}: ${rule} ${JSON.stringify(content.slice(start, end))}`);
  }
  out(`\n${title}: ${flags} flags on ${words} words, ${((1000 * flags) / words).toFixed(2)} per 1,000`);
}

function sample(): void {
  const path =
    process.argv.slice(2).find((word) => word.endsWith('.json')) ??
    join(root, '..', 'shared', 'data', 'sample-gold.json');
  if (!existsSync(path)) return out(`The sample's gold list is not at ${path}: the sample is left out.`);
  const text = readFileSync(join(root, 'prisma', 'seed', 'sample-article.txt'), 'utf8').trimEnd();
  const list = JSON.parse(readFileSync(path, 'utf8')) as Item[] | { items: Item[] };
  const one = score(text, Array.isArray(list) ? list : list.items, predict(text));
  if (show) details(text, one, 'sample');
  report(`Sample (${one.words} words)`, [one]);
}

function speed(): void {
  const text = ['clean', 'held-out-clean'].flatMap((folder) => read(folder).map(({ content }) => content)).join('\n');
  const words = text.split(/\s+/).length;
  // Processor time: what else the machine is doing is not the checks' doing.
  const timed = (work: () => void): number => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const inBrowser = DETECTORS.filter(({ scope }) => scope === 'paragraph');
  const perThousand = (detectors: typeof DETECTORS): string => {
    for (let run = 0; run < 3; run += 1) checkText(text, { detectors });
    const runs = Array.from({ length: 9 }, () => timed(() => checkText(text, { detectors }))).toSorted((a, b) => a - b);
    return (((runs[4] ?? 0) / words) * 1000).toFixed(1);
  };
  const [browser, everything] = [perThousand(inBrowser), perThousand(DETECTORS)];
  const cache = new ParagraphCache();
  checkText(text, { cache });
  const paragraphs = text.split('\n');
  const edits = paragraphs
    .map((_, index) => {
      const edited = paragraphs.map((line, at) => (at === index ? `${line} And more.` : line)).join('\n');
      return timed(() => checkText(edited, { cache }));
    })
    .toSorted((a, b) => a - b);
  out(
    `\nSpeed: ${browser} ms of processor time per 1,000 words for what runs in the browser, ${everything} for everything (medians of 9 over ${words}); one edited paragraph of ${paragraphs.length}, p95 ${(edits[Math.floor(edits.length * 0.95)] ?? 0).toFixed(2)} ms`,
  );
}

/** The folder that an option names, as the shell that asked sees it. */
const folderIn = (option: string): string[] =>
  process.argv.filter((word) => word.startsWith(option)).map((word) => resolve(word.slice(option.length)));

const [ownBroken, ownClean] = [folderIn('--broken='), folderIn('--clean=')];
if (ownBroken.length + ownClean.length > 0) {
  for (const folder of ownBroken) broken(folder, folder, show);
  for (const folder of ownClean) clean(folder, folder, show);
} else {
  sample();
  broken('broken', 'Development articles', show);
  broken('held-out-broken', 'Held-out articles', showHeldOut);
  clean('clean', 'Clean development articles', show);
  clean('held-out-clean', 'Clean held-out articles', showHeldOut);
  speed();
}
