/**
 * "Saved" means on disk: the server is killed without warning while twenty people save, and started again. Every save it
 * acknowledged has to be there, and the file has to be whole. CRASH_ROUNDS makes it longer.
 */
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkIntegrity } from './backup';
import { openSession } from './sql-session';
import { startServer } from './testing/running-server';
import { temporaryFolder } from './testing/test-databases';

const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 5);
const WRITERS = 20;
const SAVES_BEFORE_KILL = 100;
const folder = temporaryFolder();
const file = join(folder.path, 'crash.db');
afterAll(() => folder.remove());

type Writer = { id: string; acknowledged: number; title: string };
const JSON_HEADERS = { 'content-type': 'application/json' };

async function create(url: string): Promise<Writer> {
  const answer = await fetch(`${url}/api/proposals`, { method: 'POST', headers: JSON_HEADERS, body: '{}' });
  const created: { id: string } = await answer.json();
  return { id: created.id, acknowledged: 1, title: '' };
}

async function read(url: string, id: string): Promise<{ revision: number; document: { header: { title: string } } }> {
  return (await fetch(`${url}/api/proposals/${id}`)).json();
}

test(`nothing acknowledged is lost in ${ROUNDS} crashes under ${WRITERS} writers`, { timeout: ROUNDS * 30_000 }, async () => {
  let writers: Writer[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const server = await startServer({ DATABASE_URL: `file:${file}` });
    if (round === 1) writers = await Promise.all(Array.from({ length: WRITERS }, () => create(server.url)));
    let saves = 0;
    let killed: Promise<unknown> | undefined;
    await Promise.all(
      writers.map(async (writer) => {
        // What an unanswered save left behind is read first, as the editor does after a crash.
        const current = await read(server.url, writer.id);
        Object.assign(writer, { acknowledged: current.revision, title: current.document.header.title });
        while (killed === undefined) {
          const title = `${round}.${saves}`;
          try {
            const answer = await fetch(`${server.url}/api/proposals/${writer.id}`, { method: 'PUT', headers: { ...JSON_HEADERS, 'if-match': `"${writer.acknowledged}"` }, body: JSON.stringify({ header: { title } }) });
            expect(answer.status).toBe(200);
            const { revision }: { revision: number } = await answer.json();
            Object.assign(writer, { acknowledged: revision, title });
          } catch (error) {
            if (killed === undefined) throw error;
          }
          saves += 1;
          if (saves === SAVES_BEFORE_KILL) killed = server.stop('SIGKILL');
        }
      }),
    );
    await killed;

    const session = await openSession({ engine: 'sqlite', file });
    await checkIntegrity(session, file);
    for (const { id, acknowledged, title } of writers) {
      const [saved] = await session.rows(`SELECT "document" FROM "Revision" WHERE "proposalId" = '${id}' AND "number" = ${acknowledged}`);
      expect(String(saved?.document)).toContain(`"title":"${title}"`);
      const [current] = await session.rows(`SELECT "revision" FROM "Proposal" WHERE "id" = '${id}'`);
      expect(Number(current?.revision)).toBeGreaterThanOrEqual(acknowledged);
    }
    await session.close();
  }
});
