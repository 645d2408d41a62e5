import type { Range, Target } from '#lib/core/annotation/annotation.ts';
import { FragmentPositions } from '#lib/editor/fragment-positions.ts';
import { project } from '#lib/editor/project.ts';
import { repairedTarget } from '#lib/editor/repaired-target.ts';
import { replaceWords } from '#lib/editor/replace-words.ts';
import { describeTarget, resolveTargets, type ArticleState } from '#lib/editor/resolve-targets.ts';
import { seedUpdate } from '#lib/editor/seed.ts';
import { someArticle, someWords } from './article.ts';
import { EDITS, type EditName } from './edits.ts';
import type { Person } from './person.ts';
import { Lineage } from './lineage.ts';
import { chanceFrom, type Chance } from './random.ts';
import { Replica } from './replica.ts';
import { Reading, type Truth, type Verdict } from './verdict.ts';

const ANNOTATIONS = 20;

/** What people do in a session: each theme does some things often, and everything now and then. */
const THEMES: readonly (readonly EditName[])[] = [
  ['typed', 'letter', 'rewritten', 'deleted'],
  ['cut', 'pasted', 'movedWords', 'copied'],
  ['cutBlock', 'pasted', 'pasted', 'movedBlock', 'copiedBlock'],
  ['split', 'joined', 'deletedAcross', 'typed'],
  ['deleted', 'undone', 'undone', 'redone', 'cutBlock', 'rewritten'],
  ['marked', 'retypedBlock', 'wrapped', 'split', 'letter'],
  Object.keys(EDITS) as EditName[],
];

interface Placed {
  target: Target;
  truth: Truth;
  orphaned: boolean;
}

/** A judgement that is not what it should be, for people to read. */
export interface Fault {
  readonly verdict: Verdict;
  readonly when: 'while editing' | 'at the end' | 'after opening it again';
  readonly quote: Target['quote'];
  readonly state: string;
  readonly found: string;
  /** The words of the annotation that still stand. */
  readonly standing: string;
  readonly edits: readonly string[];
}

export interface SessionResult {
  /** One for each annotation, at the end and after opening the article again. */
  readonly verdicts: readonly Verdict[];
  readonly faults: readonly Fault[];
}

/**
 * One session: two people on pages of their own, online and offline, and the server, which resolves, writes back what leads
 * to the words no longer, and accepts corrections.
 */
export class Session {
  readonly #chance: Chance;
  readonly #lineage = new Lineage();
  readonly #server: Replica;
  readonly #people: readonly Person[];
  readonly #placed: Placed[] = [];
  readonly #edits: string[] = [];
  readonly #faults: Fault[] = [];
  #update = 1;
  #nextClient = 10;

  constructor(seed: number) {
    this.#chance = chanceFrom(seed);
    this.#server = new Replica(2, this.#lineage);
    this.#server.seed(seedUpdate(someArticle(this.#chance)));
    this.#people = [0, 1].map(() => ({
      replica: new Replica(this.#newClient(), this.#lineage),
      chance: this.#chance,
      clipboard: null,
      focus: [],
    }));
    for (const { replica } of this.#people) replica.sync(this.#server);
  }

  run(): SessionResult {
    const theme = this.#chance.pick(THEMES);
    this.#annotate(ANNOTATIONS - 6);
    for (let left = 6 + this.#chance.below(20); left > 0; left -= 1) this.#step(theme);
    for (const { replica } of this.#people) replica.sync(this.#server);
    this.#annotate(ANNOTATIONS - this.#placed.length);
    const atEnd = this.#judge('at the end');
    this.#settle();
    this.#server.reload(2);
    return { verdicts: [...atEnd, ...this.#judge('after opening it again')], faults: this.#faults };
  }

  #step(theme: readonly EditName[]): void {
    const who = this.#chance.below(2);
    const person = this.#people[who];
    if (!person) return;
    const name = this.#chance.happens(0.8)
      ? this.#chance.pick(theme)
      : this.#chance.pick(Object.keys(EDITS) as EditName[]);
    person.focus = this.#chance.happens(0.7) ? this.#someTruth() : [];
    if (EDITS[name](person)) this.#edits.push(`${'AB'[who]} ${name}`);
    if (this.#chance.happens(0.5)) this.#sync(person, who);
    if (this.#chance.happens(0.05)) person.replica.reload(this.#newClient());
    if (this.#chance.happens(0.1)) this.#accept();
    if (this.#chance.happens(0.5)) this.#settle();
    if (this.#chance.happens(0.1) && this.#placed.length < ANNOTATIONS) this.#annotate(2);
  }

  #sync({ replica }: Person, who: number): void {
    replica.sync(this.#server);
    this.#update += 1;
    this.#edits.push(`${'AB'[who]} in step`);
  }

  #newClient(): number {
    this.#nextClient += 1;
    return this.#nextClient;
  }

  #someTruth(): readonly number[] {
    if (this.#placed.length === 0) return [];
    const { truth } = this.#chance.pick(this.#placed);
    return truth.kind === 'words' ? truth.ids : [truth.left];
  }

  #state(): ArticleState {
    return { map: project(this.#server.shown().doc), positions: new FragmentPositions(this.#server.fragment) };
  }

  #reading(): Reading {
    return new Reading(this.#server.shown(), this.#lineage);
  }

  /** Puts annotations on words, sentences, whole paragraphs, insertion points, the first and the last character. */
  #annotate(count: number): void {
    const state = this.#state();
    const reading = this.#reading();
    for (let left = count; left > 0; left -= 1) {
      const [start, end] = trimmed(state.map.text, this.#someRange(state.map.text));
      const truth = reading.truthOf(start, end);
      if (truth.kind === 'words' && truth.ids.length === 0) continue;
      this.#placed.push({ target: describeTarget({ start, end }, this.#update, state), truth, orphaned: false });
    }
  }

  #someRange(text: string): readonly [number, number] {
    if (this.#chance.happens(0.02)) return [0, 1];
    if (this.#chance.happens(0.02)) return [Math.max(0, text.length - 1), text.length];
    const kind = this.#chance.below(20);
    const at = this.#chance.below(text.length);
    const wordStart = Math.max(text.lastIndexOf(' ', at), text.lastIndexOf('\n', at)) + 1;
    if (kind === 2) return [wordStart, wordStart];
    if (kind === 3) return [text.lastIndexOf('\n', at) + 1, ended(text, '\n', at)];
    if (kind === 4) return [at, Math.min(text.length, at + 1 + this.#chance.below(300))];
    if (kind < 8) return [text.lastIndexOf('.', at) + 1, ended(text, '.', at)];
    let end = ended(text, ' ', wordStart);
    for (let more = this.#chance.below(5); more > 0; more -= 1) end = ended(text, ' ', end + 1);
    return [wordStart, Math.max(wordStart, end)];
  }

  /** The server replaces the words of an annotation; other annotations on them have been edited inside. */
  #accept(): void {
    if (this.#placed.length === 0) return;
    const placed = this.#chance.pick(this.#placed);
    const state = this.#state();
    const [anchor] = resolveTargets([placed.target], state);
    if (placed.truth.kind === 'point' || anchor?.state !== 'exact' || anchor.text !== placed.target.quote.exact) return;
    const reading = this.#reading();
    const old = new Set(reading.ids.slice(anchor.start, anchor.end));
    const kept = anchor.text.split(' ').slice(1).join(' ').replaceAll(/\s+/gu, ' ');
    const keeps = this.#chance.happens(0.4);
    const replacement = keeps ? `a ${kept}` : this.#chance.pick([someWords(this.#chance, 2), '']);
    const near = (offset: number, side: -1 | 1) => {
      let at = offset;
      while (at >= 0 && at < reading.ids.length && !reading.ids[at]) at += side;
      return reading.ids[at] ?? 0;
    };
    const [left, right] = [near(anchor.start - 1, -1), near(anchor.end, 1)];
    const birth = { left, right, replaced: old };
    this.#lineage.rememberGap(left, right, old);
    if (replacement === '') this.#rememberTwins(reading, anchor);
    const before = reading.ids.slice(0, anchor.start).filter((id) => id !== 0);
    const after = reading.ids.slice(anchor.end).filter((id) => id !== 0);
    let range = { start: anchor.start, end: anchor.start };
    this.#server.change(
      () => {
        range = replaceWords(this.#server.fragment, { start: anchor.start, end: anchor.end }, replacement);
      },
      (ids) => {
        const middle = ids.slice(before.length, ids.length - after.length);
        const fresh = (id?: number) => (id !== undefined && old.has(id) ? id : (this.#lineage.make(1, birth)[0] ?? 0));
        const words = replacement.slice(middle.length === replacement.length ? 0 : replacement.length);
        const stay = keeps ? reading.ids.slice(anchor.start, anchor.end) : [];
        const inside = middle.map((id, index) => keptId(words, index, anchor.text, stay) ?? fresh(id));
        return [...before, ...inside, ...after];
      },
    );
    this.#update += 1;
    this.#edits.push(`server puts "${replacement}" for "${anchor.text}"`);
    this.#placed.splice(this.#placed.indexOf(placed), 1);
    if (replacement.trim() === '') return;
    const truth = this.#reading().truthOf(range.start, range.end);
    this.#placed.push({ target: describeTarget(range, this.#update, this.#state()), truth, orphaned: false });
  }

  /** Where the same letters stand right beside words that are about to go, nobody can tell whether these or those went. */
  #rememberTwins({ text, ids }: Reading, { start, end }: Range): void {
    const remember = (gone: number, kept: number): void => this.#lineage.rememberTwin(ids[kept] ?? 0, ids[gone] ?? 0);
    for (let step = 0; start + step < end && text[start + step] === text[end + step]; step += 1)
      remember(start + step, end + step);
    for (let step = 1; start <= end - step && text[start - step] === text[end - step]; step += 1)
      remember(end - step, start - step);
  }

  /** Judges, and writes back places as the server does some time after the last edit. */
  #settle(): void {
    const verdicts = this.#judge('while editing');
    const state = this.#state();
    const reading = this.#reading();
    const anchors = resolveTargets(
      this.#placed.map(({ target }) => target),
      state,
    );
    for (const [index, placed] of this.#placed.entries()) {
      const anchor = anchors[index];
      const repaired = anchor && repairedTarget(placed, anchor, this.#update, state);
      if (!repaired) continue;
      Object.assign(placed, repaired);
      // What it was rightly put on is its own from then on: a copy of its words, where they themselves were gone.
      if (verdicts[index] === 'right' && !repaired.orphaned) placed.truth = reading.truthOf(anchor.start, anchor.end);
    }
  }

  #judge(when: Fault['when']): Verdict[] {
    const reading = this.#reading();
    const anchors = resolveTargets(
      this.#placed.map(({ target }) => target),
      this.#state(),
    );
    return this.#placed.map(({ target, truth }, index) => {
      const anchor = anchors[index];
      if (!anchor) throw new Error('No anchor for a target');
      const verdict = reading.judge(target, truth, anchor);
      if (verdict === 'wrong' || ((verdict === 'lost' || verdict === 'alike') && when !== 'while editing')) {
        const sought = new Set(truth.kind === 'words' ? truth.ids : [truth.left, truth.right]);
        const standing = reading.text
          .split('')
          .filter((_unit, offset) => sought.has(reading.ids[offset] ?? 0))
          .join('');
        const around = reading.text.slice(Math.max(0, anchor.start - 40), anchor.start);
        const found = `${around}[${reading.text.slice(anchor.start, anchor.end)}]${reading.text.slice(anchor.end, anchor.end + 40)}`;
        this.#faults.push({
          verdict,
          when,
          quote: target.quote,
          state: anchor.state,
          found,
          standing,
          edits: [...this.#edits],
        });
      }
      return verdict;
    });
  }
}

/** Who a letter of a correction "a b c" of "x b c" is: one of the words that stay is who it was. */
function keptId(words: string, index: number, text: string, ids: readonly number[]): number | undefined {
  const behind = words.slice(index).replaceAll(/\s+/gu, '').length;
  if (ids.length === 0 || index < 2 || /\s/u.test(words[index] ?? ' ')) return undefined;
  const inked = ids.filter((_id, offset) => !/\s/u.test(text[offset] ?? ' '));
  return inked.at(-behind);
}

/** In order, and without white space at its ends: the pages trim what people select. */
function trimmed(text: string, [one, other]: readonly [number, number]): readonly [number, number] {
  let [start, end] = one < other ? [one, other] : [other, one];
  while (start < end && /\s/u.test(text[start] ?? '')) start += 1;
  while (start < end && /\s/u.test(text[end - 1] ?? '')) end -= 1;
  return [start, end];
}

function ended(text: string, by: string, from: number): number {
  const end = text.indexOf(by, from);
  return end < 0 ? text.length : end;
}
