import { setImmediate } from 'node:timers/promises';

/** Items of a list written at once: a few milliseconds of everybody's time. */
const BATCH = 250;

/**
 * An object as JSON, one item of its lists a line. Others have their turn in between: all at once, ten thousand annotations
 * would stop them for a tenth of a second.
 */
export async function jsonInTurns(value: object): Promise<string> {
  const members: string[] = [];
  for (const [name, member] of Object.entries(value))
    members.push(
      `${JSON.stringify(name)}: ${Array.isArray(member) ? await listInTurns(member) : JSON.stringify(member)}`,
    );
  return `{\n${members.join(',\n')}\n}\n`;
}

async function listInTurns(list: readonly unknown[]): Promise<string> {
  const lines: string[] = [];
  for (const item of list) {
    lines.push(JSON.stringify(item));
    if (lines.length % BATCH === 0) await setImmediate();
  }
  return `[\n${lines.join(',\n')}\n]`;
}
