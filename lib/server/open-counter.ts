/**
 * Counts how often links are opened, in all and on each day, without a write for each opening: a thousand a second become
 * one UPDATE a link every half second, and one of its day. A crash loses what was counted since, at most that half second; a stop loses nothing.
 */
import { isoDay } from '../iso-day';
import type { Database } from './db';
import { quote } from './sql-session';

type Counted = { shareId: string; day: string; opens: number; lastOpenedAt: Date };

export type OpenCounter = {
  add: (shareId: string) => void;
  /** Writes what is counted so far: before somebody reads the numbers, and at the stop. */
  flush: () => Promise<void>;
};

const EVERY_MS = 500;

export function createOpenCounter(database: Pick<Database, 'share' | '$executeRawUnsafe'>): OpenCounter {
  let counted = new Map<string, Counted>();
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();

  function add(shareId: string): void {
    const lastOpenedAt = new Date();
    const day = isoDay(lastOpenedAt);
    const key = `${day} ${shareId}`;
    counted.set(key, { shareId, day, opens: (counted.get(key)?.opens ?? 0) + 1, lastOpenedAt });
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
    for (const { shareId, day, opens, lastOpenedAt } of batch.values()) {
      // A count that fails keeps nobody from reading; whoever runs the server is told.
      await database.share.updateMany({ where: { id: shareId }, data: { opens: { increment: opens }, lastOpenedAt } })
        .then(({ count }) => (count === 0 ? 0 : database.$executeRawUnsafe(countDaySql(shareId, day, opens))))
        .catch((error: unknown) => console.error(error));
    }
  }

  return { add, flush };
}

/** One statement on both engines, which a client's own upsert is not. */
function countDaySql(shareId: string, day: string, opens: number): string {
  return `INSERT INTO "OpenDay" ("shareId", "day", "opens") VALUES (${quote(shareId)}, ${quote(day)}, ${opens})
    ON CONFLICT ("shareId", "day") DO UPDATE SET "opens" = "OpenDay"."opens" + excluded."opens"`;
}
