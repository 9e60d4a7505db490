/**
 * The one door to the database. Both engines have the same models (a test compares the schemas), so the code above this
 * file knows one client. SQLite runs in this process, opened with synchronous=FULL: an acknowledged save is on disk.
 */
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient as PostgresqlClient } from '../../prisma/generated/postgresql/client';
import { PrismaClient } from '../../prisma/generated/sqlite/client';
import type { DatabasePlace } from './settings';

type Methods = 'findUnique' | 'findFirst' | 'findMany' | 'create' | 'createMany' | 'updateMany' | 'deleteMany' | 'count';

/** What both clients have in common, which is all that is used. No transactions: every write is one statement. */
export type Database = Pick<PrismaClient, '$queryRawUnsafe' | '$executeRawUnsafe' | '$disconnect'> & {
  [Model in 'proposal' | 'revision' | 'idempotencyKey' | 'share' | 'answer' | 'openDay']: Pick<PrismaClient[Model], Methods>;
};

/** How long a writer waits for another process's lock on the file. */
export const BUSY_TIMEOUT_MS = 5000;

/** libSQL's own form of a file URL; a space, "#" or "?" in a folder's name stays part of the path. */
export function fileUrl(file: string): string {
  return `file:${encodeURI(file.replaceAll('\\', '/')).replace(/[?#]/g, encodeURIComponent)}`;
}

export function openDatabase(place: DatabasePlace): Database {
  if (place.engine === 'postgresql') return new PostgresqlClient({ adapter: new PrismaPg(place.url) });
  return new PrismaClient({ adapter: new PrismaLibSql({ url: fileUrl(place.file), timeout: BUSY_TIMEOUT_MS }) });
}
