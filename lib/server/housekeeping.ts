/**
 * What time takes away. Autosave makes a revision every few seconds of typing: the last hour keeps them all, older
 * minutes keep their last one. The current revision, those with a name and those a link is pinned to always stay. Counts
 * of opens by day go once they are no longer shown.
 */
import { isoDay } from '../iso-day';
import { restorableSince } from './proposals';
import { runtime } from './runtime';
import { OPEN_DAYS } from './shares';
import { sqlTime } from './sql-session';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const EVERY_MS = HOUR_MS / 4;
/** How many revisions one statement looks at: requests are answered in between. */
export const SLICE = 500;

/** How each engine cuts a time to its minute. */
const MINUTE_OF = {
  sqlite: (column: string) => `substr(${column}, 1, 16)`,
  postgresql: (column: string) => `date_trunc('minute', ${column})`,
};

/** @param since revisions made before it were thinned already. */
export async function tidyUp(now: Date, since = new Date(0)): Promise<void> {
  const { database } = runtime();
  await thinRevisions(new Date(since.getTime() - HOUR_MS - MINUTE_MS), new Date(now.getTime() - HOUR_MS));
  await database.idempotencyKey.deleteMany({ where: { createdAt: { lt: new Date(now.getTime() - DAY_MS) } } });
  await database.openDay.deleteMany({ where: { day: { lt: isoDay(new Date(now.getTime() - OPEN_DAYS * DAY_MS)) } } });
  await database.proposal.deleteMany({ where: { deletedAt: { lt: restorableSince(now) } } });
}

/** Oldest first, so that what a slice leaves is final. The first pass after a start walks the whole history. */
async function thinRevisions(from: Date, before: Date): Promise<void> {
  const { database, settings: { database: { engine } } } = runtime();
  for (let start: Date | undefined = from; start !== undefined;) {
    const next: { createdAt: Date } | null = await database.revision.findFirst({ where: { createdAt: { gt: start, lt: before } }, orderBy: { createdAt: 'asc' }, skip: SLICE - 1, select: { createdAt: true } });
    await database.$executeRawUnsafe(thinningSql(engine, { from: start, to: next?.createdAt ?? before, before }));
    start = next?.createdAt;
  }
}

/**
 * Deletes the revisions made from `from` until just before `to` whose next one, older than `before` too, is of the same
 * minute. Numbers and times grow together, so the next one is the only one to look at.
 */
export function thinningSql(engine: keyof typeof MINUTE_OF, { from, to, before }: { from: Date; to: Date; before: Date }): string {
  const time = (date: Date) => sqlTime(engine, date);
  const minute = MINUTE_OF[engine];
  return `
    DELETE FROM "Revision" WHERE "createdAt" >= ${time(from)} AND "createdAt" < ${time(to)} AND "name" IS NULL
      AND EXISTS (SELECT 1 FROM "Revision" AS later WHERE later."proposalId" = "Revision"."proposalId"
        AND later."number" = (SELECT min(n."number") FROM "Revision" AS n WHERE n."proposalId" = "Revision"."proposalId" AND n."number" > "Revision"."number")
        AND later."createdAt" < ${time(before)} AND ${minute('later."createdAt"')} = ${minute('"Revision"."createdAt"')})
      AND NOT EXISTS (SELECT 1 FROM "Share" WHERE "Share"."proposalId" = "Revision"."proposalId" AND "Share"."revision" = "Revision"."number" AND "Share"."isPinned")
      AND NOT EXISTS (SELECT 1 FROM "Proposal" WHERE "Proposal"."id" = "Revision"."proposalId" AND "Proposal"."revision" = "Revision"."number")`;
}

/** @returns stops it. */
export function startHousekeeping(): () => void {
  let since: Date | undefined;
  const tidy = () => {
    const now = new Date();
    tidyUp(now, since).then(() => { since = now; }, (error: unknown) => console.error(error));
  };
  const timer = setInterval(tidy, EVERY_MS);
  timer.unref();
  tidy();
  return () => clearInterval(timer);
}
