/** Starting the built server the wrong way: each is refused with one sentence and exit code 1, and nothing is left running. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from './testing/postgres';
import { runToExit, startServer } from './testing/running-server';
import { temporaryFolder } from './testing/test-databases';
import { openSession } from './sql-session';

const folder = temporaryFolder();
const database = (name: string) => `file:${join(folder.path, name)}`;
afterAll(() => folder.remove());

beforeAll(() => {
  writeFileSync(join(folder.path, 'plain-file'), 'not a folder');
  writeFileSync(join(folder.path, 'picture.db'), 'this is no database. '.repeat(500));
  mkdirSync(join(folder.path, 'a-folder.db'));
});

async function refusal(environment: Record<string, string>): Promise<string> {
  const { code, output } = await runToExit({ PORT: String(await freePort()), DATABASE_URL: database('unused.db'), ...environment });
  expect(code).toBe(1);
  expect(output).not.toMatch(/\n\s+at /);
  expect(output.trim().split('\n')).toHaveLength(1);
  return output.trim();
}

describe('a wrong configuration refuses to start and says why', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['a port that is no number', { PORT: 'http' }, /^PORT has to be/],
    ['a port that does not exist', { PORT: '70000' }, /^PORT has to be/],
    ['an address others can reach', { HOST: '0.0.0.0' }, /^HOST is 0\.0\.0\.0.*AUTH_MODE=team/],
    ['an address of another machine', { HOST: '127.0.0.1/8' }, /^HOST has to be/],
    ['an unknown way to sign in', { AUTH_MODE: 'open' }, /^AUTH_MODE has to be/],
    ['sign-in, which this version does not have', { AUTH_MODE: 'team' }, /^AUTH_MODE is team/],
    ['an address that is none', { APP_URL: 'greenlight' }, /^APP_URL has to be/],
    ['an address with a path', { APP_URL: 'https://example.com/a' }, /^APP_URL has to be/],
    ['half a sign-in service', { OIDC_CLIENT_ID: 'x' }, /^OIDC_ISSUER/],
    ['a proxy that is no address', { TRUSTED_PROXIES: 'proxy.local' }, /^TRUSTED_PROXIES/],
    ['a database of another make', { DATABASE_URL: 'mysql://localhost/greenlight' }, /^DATABASE_URL has to be/],
    ['a folder that cannot be made', { DATABASE_URL: database('plain-file/data/x.db') }, /^The folder .*plain-file.* cannot be written to\..*DATABASE_URL/],
    ['a file that is no database', { DATABASE_URL: database('picture.db') }, /^The database file .*picture\.db cannot be used.*DATABASE_URL/],
    ['a folder in the place of the file', { DATABASE_URL: database('a-folder.db') }, /^The database file .*a-folder\.db cannot be used.*DATABASE_URL/],
    ['a PostgreSQL server that is not there', { DATABASE_URL: 'postgresql://x@127.0.0.1:1/x' }, /^The PostgreSQL database in DATABASE_URL cannot be used/],
  ])('%s', async (_what, environment, sentence) => {
    expect(await refusal(environment)).toMatch(sentence);
  });

  test('a port that is taken, before the database is touched', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address: AddressInfo | string | null = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    expect(await refusal({ PORT: String(port), DATABASE_URL: database('untouched.db') })).toMatch(new RegExp(`^Port ${port} is taken.*PORT=`));
    expect(existsSync(join(folder.path, 'untouched.db'))).toBe(false);
    await new Promise((resolve) => other.close(resolve));
  });

  test('a database whose migration is not ours', async () => {
    const server = await startServer({ DATABASE_URL: database('changed.db') });
    expect(await server.stop('SIGTERM')).toMatchObject({ code: 0 });
    const session = await openSession({ engine: 'sqlite', file: join(folder.path, 'changed.db') });
    await session.run(`UPDATE "_prisma_migrations" SET "checksum" = 'other'`);
    await session.close();
    expect(await refusal({ DATABASE_URL: database('changed.db') })).toMatch(/^The migration "0001_start" is not the one/);
  });
});
