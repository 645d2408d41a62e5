/** What the source of a stream of events can do; both are nothing once it has ended. */
export interface EventSink {
  send(event: string, value: unknown): void;
  end(): void;
}

/** Nothing closes a connection on which so often something is said. */
const HEARTBEAT_MS = 15_000;

/**
 * An answer of server-sent events (HTML Living Standard, "Server-sent events"). `start` may send at once, and gives what
 * stops it: called once, when the stream ends or the client is gone.
 */
export function eventStream(signal: AbortSignal, start: (sink: EventSink) => () => void): Response {
  const encoder = new TextEncoder();
  let stop: () => void = () => undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let isOver = false;
      let stopSource: (() => void) | undefined;
      const write = (text: string): void => {
        if (!isOver) controller.enqueue(encoder.encode(text));
      };
      const heartbeat = setInterval(() => write(': still here\n\n'), HEARTBEAT_MS);
      stop = () => {
        if (isOver) return;
        isOver = true;
        clearInterval(heartbeat);
        stopSource?.();
      };
      stopSource = start({
        send: (event, value) => write(`event: ${event}\ndata: ${JSON.stringify(value)}\n\n`),
        end: () => {
          if (isOver) return;
          stop();
          controller.close();
        },
      });
      // Ended before it could be told how.
      if (isOver) stopSource();
      signal.addEventListener('abort', () => stop(), { once: true });
    },
    cancel() {
      stop();
    },
  });
  // no-transform: a compressor would keep the events until there are enough of them.
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'private, no-store, no-transform' },
  });
}
