/** Data that moves: backups, restores, archives. Lossless means that the canonical export before and after is equal. */
import { closeSync, mkdirSync, openSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyCostLine, emptyProposal } from '../proposal/empty';
import { importArchive, readArchive, readArchiveFile, writeArchive, type Archive } from './archive';
import { writeBackup } from './backup';
import { recordDecision } from './decisions';
import { listMigrations, migrate } from './migrate';
import { createProposal, deleteProposal, getProposal, nameRevision, saveProposal, setArchived } from './proposals';
import { restoreBackup } from './restore';
import { runtime } from './runtime';
import { addAnswer } from './share-answers';
import { countOpen, createShare, revokeShare } from './shares';
import { openSession } from './sql-session';
import { openShare } from './testing/open-share';
import { ROOT, temporaryFolder, testEngines, attachDatabase } from './testing/test-databases';

const READER = { method: 'GET', headers: new Headers({ 'user-agent': 'Mozilla/5.0 Firefox/150.0' }) };
const cleanups: (() => unknown)[] = [];
afterEach(async () => { for (const cleanup of cleanups.splice(0).reverse()) await cleanup(); });

function titled(title: string) {
  const proposal = emptyProposal('2026-11-22');
  proposal.header.title = title;
  proposal.cost.lines = [{ ...emptyCostLine('line-1'), metric: 'ünïcode 💸 \u0000', formula: '40 devs * 5 hr/mo -> 30 min/mo * $100/hr' }];
  return proposal;
}

async function fill(): Promise<{ token: string; id: string }> {
  const { id } = await createProposal(titled('First'));
  const { token, id: shareId } = await createShare(id, { label: 'Dana', expiresAt: new Date(Date.now() + 1e9), pinned: true });
  countOpen({ id: shareId, countOpens: true }, READER);
  await saveProposal(id, titled('Second'), 1, 'key');
  await nameRevision(id, 1, 'First draft');
  await nameRevision(id, 2, 'As sent');
  await revokeShare((await createShare(id, { label: '', expiresAt: new Date(Date.now() + 1e9), pinned: false })).id);
  const locked = await createShare(id, { label: 'Robin', expiresAt: new Date(Date.now() + 1e9), pinned: true, passphrase: 'one two three', allowAnswers: true, allowCard: true, countOpens: false });
  for (const kind of ['ask', 'approve'] as const) await addAnswer({ id: locked.id, revision: 1 }, { kind, name: 'Robin ünï', sentence: kind === 'ask' ? 'Why? 💸' : '' });
  await setArchived(id, true);
  await recordDecision(id, { answer: 'decline', name: 'Robin', sentence: 'Not now 💸', decidedOn: '2026-11-20' });
  await deleteProposal((await createProposal(titled('Deleted'))).id);
  for (let index = 0; index < 150; index += 1) await createProposal(titled(`Number ${index}`));
  await runtime().opens.flush();
  return { id, token };
}

async function canonical(): Promise<Archive['proposals']> {
  let text = '';
  await writeArchive((piece) => { text += piece; });
  return readArchive(text).proposals;
}

async function archive(): Promise<Archive> {
  return { format: 'greenlight-archive', version: 1, exportedAt: new Date().toISOString(), proposals: await canonical() };
}

const engines = testEngines();
async function attachFresh(start: (typeof engines)[number]['start']) {
  const database = await start();
  cleanups.push(database.close);
  cleanups.push(await attachDatabase(database.place));
  return database.place;
}

describe.each(engines)('from SQLite to $engine and back', ({ start }) => {
  test('loses nothing: documents, history, links with their answers, archived and deleted ones', async () => {
    const sqlite = engines[0]!.start;
    await attachFresh(sqlite);
    const { id, token } = await fill();
    const original = await archive();
    expect(original.proposals).toHaveLength(152);
    expect(original.proposals.flatMap(({ shares }) => shares.flatMap(({ openDays }) => openDays))).toEqual([{ day: expect.any(String), opens: 1 }]);

    await attachFresh(start);
    expect(await importArchive(original)).toEqual({ added: 152, skipped: 0 });
    expect(await canonical()).toEqual(original.proposals);
    expect(await openShare(token)).toMatchObject({ revision: 1, proposal: { header: { title: 'First' } } });
    expect(await saveProposal(id, titled('Third'), 2, null)).toBe(3);
    expect(await importArchive(original)).toEqual({ added: 0, skipped: 152 });
    const there = await archive();

    await attachFresh(sqlite);
    await importArchive(there);
    expect(await canonical()).toEqual(there.proposals);
  });

  test('an import that fails half-way leaves nothing behind', async () => {
    await attachFresh(start);
    const { id } = await createProposal(titled('Mine'));
    const before = await canonical();
    const { proposals } = await archive();
    const share = { id: 's', tokenHash: 'a'.repeat(64), label: '', isPinned: true, revision: 1, expiresAt: new Date().toISOString(), createdAt: new Date().toISOString(), revokedAt: null, opens: 0, lastOpenedAt: null, passphraseHash: null, allowAnswers: false, allowCard: false, countOpens: true, answers: [], openDays: [] };
    const twice = [1, 2].map((number) => ({ ...proposals[0]!, id: `new-${number}`, shares: [share] }));
    await expect(importArchive({ ...(await archive()), proposals: twice })).rejects.toThrow();
    expect(await canonical()).toEqual(before);
    expect((await getProposal(id)).revision).toBe(1);
  });
});

describe.each(engines)('while others work on $engine', ({ start }) => {
  beforeEach(() => attachFresh(start));

  test('an archive written while somebody saves comes back as something that can be saved', async () => {
    const { id } = await createProposal(titled('1'));
    const { revision: table } = runtime().database;
    const read = table.findMany.bind(table);
    const between = async (...args: Parameters<typeof read>) => {
      await saveProposal(id, titled('2'), 1, null);
      const rows = await read(...args);
      await saveProposal(id, titled('3'), 2, null);
      return rows;
    };
    Object.defineProperty(table, 'findMany', { value: between, configurable: true });
    const written = await archive();
    Object.defineProperty(table, 'findMany', { value: read, configurable: true });
    await runtime().database.proposal.deleteMany({});
    await importArchive(written);
    const { revision, document } = await getProposal(id);
    expect(await saveProposal(id, { ...document, header: { ...document.header, title: 'Goes on' } }, revision, null)).toBe(revision + 1);
  });

  test('an import that another was faster than takes nothing of the other out', async () => {
    const { id } = await createProposal(titled('Mine'));
    const both = await archive();
    await runtime().database.proposal.deleteMany({});
    const { proposal: table } = runtime().database;
    const read = table.findMany.bind(table);
    const between = async (...args: Parameters<typeof read>) => {
      Object.defineProperty(table, 'findMany', { value: read, configurable: true });
      const known = await read(...args);
      await importArchive(both);
      return known;
    };
    Object.defineProperty(table, 'findMany', { value: between, configurable: true });
    await expect(importArchive(both)).rejects.toThrow();
    expect(await getProposal(id)).toMatchObject({ revision: 1, document: { header: { title: 'Mine' } } });
  });
});

test('an archive of the first release is read: its links ask for no passphrase and take no answers', () => {
  const at = '2026-11-22T10:00:00.000Z';
  const share = { id: 's', tokenHash: 'a'.repeat(64), label: '', isPinned: true, revision: 1, expiresAt: at, createdAt: at, revokedAt: null, opens: 3, lastOpenedAt: at };
  const proposal = { id: 'x', revision: 1, createdAt: at, updatedAt: at, deletedAt: null, document: titled('x'), revisions: [], shares: [share] };
  const { proposals } = readArchive(JSON.stringify({ format: 'greenlight-archive', version: 1, exportedAt: at, proposals: [proposal] }));
  expect(proposals[0]).toMatchObject({ archivedAt: null, decision: null });
  expect(proposals[0]?.shares).toEqual([{ ...share, passphraseHash: null, allowAnswers: false, allowCard: false, countOpens: true, answers: [], openDays: [] }]);
});

test.each([[[2], 'come before'], [[1, 1], 'twice']])('an archive whose earlier revisions are %j of 2 is refused', (numbers, reason) => {
  const at = '2026-11-22T10:00:00.000Z';
  const document = titled('x');
  const revisions = numbers.map((number) => ({ number, createdAt: at, document }));
  const proposal = { id: 'x', revision: 2, createdAt: at, updatedAt: at, deletedAt: null, document, revisions, shares: [] };
  expect(() => readArchive(JSON.stringify({ format: 'greenlight-archive', version: 1, exportedAt: at, proposals: [proposal] }))).toThrow(reason);
});

test('an archive longer than a text can be is refused in a sentence that says the limit', () => {
  const folder = temporaryFolder();
  cleanups.push(folder.remove);
  const file = join(folder.path, 'large.json');
  writeFileSync(file, '{');
  truncateSync(file, 600 * 1024 * 1024);
  expect(() => readArchiveFile(file)).toThrow(/larger than 511 MB, the most an import can read/);
  expect(() => readArchiveFile(join(folder.path, 'missing.json'))).toThrow('There is no file');
});

test.each([
  ['', 'is no JSON'],
  ['{"format":"greenlight-archive"', 'is no JSON'],
  ['[]', 'is not a Greenlight archive'],
  ['{"format":"other","version":1,"exportedAt":"2026-11-22T10:00:00.000Z","proposals":[]}', '"format"'],
  ['{"format":"greenlight-archive","version":1,"exportedAt":"2026-11-22T10:00:00.000Z","proposals":[{"id":"x","revision":1,"createdAt":"2026-11-22T10:00:00.000Z","updatedAt":"2026-11-22T10:00:00.000Z","deletedAt":null,"document":{"schemaVersion":99},"revisions":[],"shares":[]}]}', 'The proposal x'],
])('an archive that is none is refused with its place: %s', (text, reason) => expect(() => readArchive(text)).toThrow(reason));

describe('backups of an SQLite file', () => {
  const migrations = listMigrations('sqlite', ROOT);
  let file: string;
  beforeEach(async () => {
    const place = await attachFresh(engines[0]!.start);
    file = place.engine === 'sqlite' ? place.file : '';
  });

  test('a backup brings everything back, and what it replaced is kept', async () => {
    await fill();
    const before = await canonical();
    const backup = await writeBackup(file, 'greenlight');
    await createProposal(titled('Later'));
    const replaced = await restoreBackup(file, backup, migrations);
    expect(await canonical()).toEqual(before);
    await restoreBackup(file, replaced, migrations);
    expect(await canonical()).toHaveLength(before.length + 1);
  });

  test('a damaged, foreign or missing backup is refused and changes nothing', async () => {
    await fill();
    const before = await canonical();
    const backup = await writeBackup(file, 'greenlight');
    const descriptor = openSync(backup, 'r+');
    for (let page = 2; page < 10; page += 1) writeSync(descriptor, Buffer.alloc(2048, 0xa5), 0, 2048, page * 4096);
    closeSync(descriptor);
    const text = join(dirname(file), 'text.db');
    writeFileSync(text, 'no database');
    const foreign = join(dirname(file), 'foreign.db');
    const session = await openSession({ engine: 'sqlite', file: foreign });
    await session.run('CREATE TABLE "Other" ("id" TEXT)');
    await session.close();
    for (const bad of [backup, text, foreign, join(dirname(file), 'missing.db')]) await expect(restoreBackup(file, bad, migrations)).rejects.toThrow(/is damaged|There is no file/);
    expect(await canonical()).toEqual(before);
  });

  test('a database that holds something is backed up before a new migration', async () => {
    await createProposal(titled('Precious'));
    mkdirSync(join(dirname(file), 'backups'), { recursive: true });
    const said: string[] = [];
    const next = { name: '9999_next', sql: 'CREATE TABLE "Next" ("id" TEXT);', checksum: 'x' };
    expect(await migrate({ engine: 'sqlite', file }, [...migrations, next], (line) => said.push(line))).toBe(1);
    const copy = /Backing the database up first: (.+)$/.exec(said[0] ?? '')?.[1] ?? '';
    const session = await openSession({ engine: 'sqlite', file: copy });
    expect(await session.rows('SELECT count(*) AS n FROM "Proposal"')).toEqual([{ n: 1 }]);
    await expect(session.rows('SELECT * FROM "Next"')).rejects.toThrow();
    await session.close();
    expect(await runtime().database.proposal.count()).toBe(1);
  });
});
