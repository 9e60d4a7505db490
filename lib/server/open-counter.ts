/**
 * Counts how often links are opened without a write for each opening: a thousand a second become one UPDATE a link every
 * half second. A crash loses what was counted since, at most that half second; a stop loses nothing.
 */
import type { Database } from './db';

type Counted = { opens: number; lastOpenedAt: Date };

export type OpenCounter = {
  add: (shareId: string) => void;
  /** Writes what is counted so far: before somebody reads the numbers, and at the stop. */
  flush: () => Promise<void>;
};

const EVERY_MS = 500;

export function createOpenCounter(database: Pick<Database, 'share'>): OpenCounter {
  let counted = new Map<string, Counted>();
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();

  function add(shareId: string): void {
    const opens = (counted.get(shareId)?.opens ?? 0) + 1;
    counted.set(shareId, { opens, lastOpenedAt: new Date() });
    timer ??= setTimeout(() => void flush(), EVERY_MS).unref();
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
    return writing;
  }

  async function write(): Promise<void> {
    const batch = counted;
    counted = new Map();
    for (const [id, { opens, lastOpenedAt }] of batch) {
      // A count that fails keeps nobody from reading; whoever runs the server is told.
      await database.share.updateMany({ where: { id }, data: { opens: { increment: opens }, lastOpenedAt } }).catch((error: unknown) => console.error(error));
    }
  }

  return { add, flush };
}
