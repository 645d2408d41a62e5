import { Session, type Fault } from './session.ts';
import { VERDICTS, type Verdict } from './verdict.ts';

/** What came out of many sessions. */
export interface Tally {
  /** Annotations at the end of their sessions, and once more after the article was opened again. */
  readonly counts: Readonly<Record<Verdict, number>>;
  /** On wrong words at any moment of a session, or lost at its end. */
  readonly faults: readonly (Fault & { readonly session: number })[];
}

/** Runs the sessions `seed`, `seed` + 1, ...; the same ones come out the same. */
export function tallySessions(seed: number, sessions: number, told: (done: number) => void = () => undefined): Tally {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  const faults: (Fault & { session: number })[] = [];
  for (let done = 0; done < sessions; done += 1) {
    const result = new Session(seed + done).run();
    for (const verdict of result.verdicts) counts[verdict] += 1;
    faults.push(...result.faults.map((fault) => ({ ...fault, session: seed + done })));
    told(done + 1);
  }
  return { counts, faults };
}

/** Of the annotations whose words stand, in one place: the share that is on them, 0 to 1. */
export function attachedShare({ right, lost, alike }: Tally['counts']): number {
  return share(right, right + lost + alike);
}

/** The same without those that had an equal passage elsewhere from the beginning, which nothing tells apart. */
export function attachedShareOfUnlike({ right, lost }: Tally['counts']): number {
  return share(right, right + lost);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
