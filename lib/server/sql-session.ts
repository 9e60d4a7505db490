/**
 * Plain SQL on one connection, for what stands beside the models: migrations, backups, checks. Scripts may hold several
 * statements; the Prisma adapters' own script runner cuts at every semicolon, which no trigger survives.
 */
import { createClient } from '@libsql/client';
import pg from 'pg';
import { BUSY_TIMEOUT_MS, fileUrl } from './db';
import type { DatabasePlace } from './settings';

export type SqlRow = Record<string, unknown>;

export type SqlSession = {
  /** All of the script or nothing. */
  runAtomically: (script: string) => Promise<void>;
  run: (statement: string) => Promise<void>;
  rows: (query: string) => Promise<SqlRow[]>;
  close: () => Promise<void>;
};

export async function openSession(place: DatabasePlace): Promise<SqlSession> {
  return place.engine === 'sqlite' ? openSqlite(place.file) : openPostgresql(place.url);
}

function openSqlite(file: string): SqlSession {
  const client = createClient({ url: fileUrl(file), timeout: BUSY_TIMEOUT_MS });
  return {
    runAtomically: (script) => client.executeMultiple(`BEGIN IMMEDIATE;\n${script}\n;COMMIT;`),
    run: (statement) => client.executeMultiple(statement),
    rows: async (query) => (await client.execute(query)).rows.map((row) => ({ ...row })),
    close: async () => client.close(),
  };
}

async function openPostgresql(url: string): Promise<SqlSession> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  return {
    runAtomically: async (script) => {
      await client.query('BEGIN');
      try {
        await client.query(script);
        await client.query('COMMIT');
      } catch (error) {
        await client.query('ROLLBACK');
        throw error;
      }
    },
    run: async (statement) => { await client.query(statement); },
    rows: async (query) => {
      const answer = await client.query<SqlRow>(query);
      return answer.rows;
    },
    close: () => client.end(),
  };
}

/** A text as an SQL literal. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A moment as an SQL literal, as each engine's times are stored. */
export function sqlTime(engine: DatabasePlace['engine'], date: Date): string {
  return engine === 'sqlite' ? quote(date.toISOString().replace('Z', '+00:00')) : `timestamptz ${quote(date.toISOString())}`;
}
