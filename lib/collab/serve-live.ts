import type { Server } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { CLOSE } from './close-codes.ts';
import { liveArticles } from './live-articles.ts';
import { LoopWatch } from './measures.ts';
import { openArticles, type OpenArticles } from './open-articles.ts';
import { TargetRepair } from './repair-targets.ts';
import { watchSessions } from './session-watch.ts';
import { SettleTimers } from './settle-timers.ts';
import { openSocketDoor, type DoorOptions } from './socket-door.ts';

/** How often articles that nobody uses are looked for. */
const SWEEP_MS = 10_000;

/** The live side of a server. */
export interface Live {
  readonly articles: OpenArticles;
  /** Sends everybody away with a code on which they connect again, and waits, at most `deadlineMs`, until what was sent is logged. */
  stop(deadlineMs: number): Promise<void>;
}

async function whenIdle(articles: OpenArticles): Promise<void> {
  while (!articles.queues().every(({ isIdle }) => isIdle)) await delay(10);
}

/** What is done about an article that nobody has edited for `settledMs`. */
export interface SettleOptions {
  readonly settledMs: number;
  readonly onSettled: (articleId: string) => void;
}

/** Opens the articles of this process and serves them on /collab of an HTTP server. Once a process. */
export function serveLive(server: Server, options: DoorOptions & Partial<SettleOptions>): Live {
  const repair = new TargetRepair();
  const { settledMs = 0, onSettled } = options;
  const settling = onSettled && new SettleTimers(settledMs, onSettled);
  const articles = openArticles((queue) => {
    repair.afterEdit(queue);
    settling?.afterEdit(queue.article.id);
    void articles.snapshots.afterEdit(queue);
  });
  const loop = new LoopWatch();
  articles.loop = loop;
  const door = openSocketDoor(server, liveArticles(articles), options);
  const stopWatching = watchSessions(articles.connections);
  const sweep = setInterval(() => articles.dropIdle(Date.now()), SWEEP_MS).unref();
  return {
    articles,
    async stop(deadlineMs) {
      clearInterval(sweep);
      stopWatching();
      repair.stop();
      settling?.stop();
      loop.stop();
      for (const socket of door.clients) socket.close(CLOSE.stopping.code, CLOSE.stopping.reason);
      const drained = whenIdle(articles).then(() => articles.snapshots.close(articles.queues()));
      await Promise.race([drained, delay(deadlineMs, undefined, { ref: false })]);
      for (const socket of door.clients) socket.terminate();
      door.close();
    },
  };
}
