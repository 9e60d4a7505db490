/** One contract for both engines: whatever stands here holds on SQLite and on PostgreSQL. */
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { byHand } from '../client/by-hand';
import { emptyCostLine, emptyProposal } from '../proposal/empty';
import type { Proposal } from '../proposal/schema';
import { AUTHOR_COOKIE } from './author-mark';
import { recordDecision } from './decisions';
import { SLICE, thinningSql, tidyUp } from './housekeeping';
import { countDecided } from './last-words';
import { countArchived, listDeleted, listProposals, UNREADABLE } from './list-proposals';
import { listMigrations, migrate } from './migrate';
import { Problem } from './problem';
import { createProposal, deleteProposal, getProposal, getRevision, listRevisions, nameRevision, restoreProposal, restoreRevision, saveProposal, setArchived } from './proposals';
import { readDecision } from './read-input';
import { runtime, setRuntime } from './runtime';
import { addAnswer, listAnswers } from './share-answers';
import { countOpen, createShare, findShare, hashToken, listShares, replaceShare, restoreShare, revokeShare } from './shares';
import { openSession, quote, sqlTime } from './sql-session';
import { openShare } from './testing/open-share';
import { ROOT, testEngines, attachDatabase, type TestDatabase } from './testing/test-databases';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const BROWSER = { method: 'GET', headers: new Headers({ 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36' }) };

function titled(title: string, metric = ''): Proposal {
  const proposal = emptyProposal('2026-11-22');
  proposal.header.title = title;
  if (metric !== '') proposal.cost.lines = [{ ...emptyCostLine('line-1'), metric }];
  return proposal;
}

const inDays = (days: number) => new Date(Date.now() + days * DAY_MS);
const shareOptions = (pinned = true) => ({ label: 'For Dana', expiresAt: inDays(30), pinned });
const statusOf = (work: Promise<unknown>) => work.then(() => 200, (error: unknown) => (error instanceof Problem ? error.body.status : error));

describe.each(testEngines())('on $engine', ({ start }) => {
  let database: TestDatabase;
  let close: () => Promise<void>;
  beforeAll(async () => {
    database = await start();
    close = await attachDatabase(database.place);
  });
  afterAll(async () => {
    await close();
    await database.close();
  });
  afterEach(() => { vi.useRealTimers(); });

  test('what was saved comes back to the character', async () => {
    const document = titled('עלות 💸 "quotes" \\ \u0000 \ud800 \u202e', 'İstanbul');
    const { id } = await createProposal(document);
    expect(await getProposal(id)).toEqual({ id, revision: 1, updatedAt: expect.any(String), archivedAt: null, document });
    const changed = titled('Second');
    expect(await saveProposal(id, changed, 1, null)).toBe(2);
    expect(await getProposal(id)).toEqual({ id, revision: 2, updatedAt: expect.any(String), archivedAt: null, document: changed });
  });

  test('a save from an old revision changes nothing and gives the current document', async () => {
    const { id } = await createProposal(titled('First'));
    await saveProposal(id, titled('Mine'), 1, null);
    const refused = await saveProposal(id, titled('Theirs'), 1, null).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Problem);
    expect(refused).toMatchObject({ body: { status: 412, revision: 2, document: { header: { title: 'Mine' } } } });
    expect((await getProposal(id)).document.header.title).toBe('Mine');
  });

  test('a repeated key answers as the first time, also after others have saved', async () => {
    const { id } = await createProposal(titled('First'));
    expect(await saveProposal(id, titled('A'), 1, 'key-a')).toBe(2);
    expect(await saveProposal(id, titled('A'), 1, 'key-a')).toBe(2);
    expect(await saveProposal(id, titled('B'), 2, 'key-b')).toBe(3);
    expect(await saveProposal(id, titled('A'), 1, 'key-a')).toBe(2);
    expect(await saveProposal(id, titled('A'), 3, 'key-a')).toBe(2);
    expect((await getProposal(id)).document.header.title).toBe('B');
  });

  test('of twenty saves from one revision exactly one wins, and the history holds it', async () => {
    const { id } = await createProposal(titled('First'));
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, index) => statusOf(saveProposal(id, titled(`Writer ${index}`), 1, `key-${index}`))));
    expect(outcomes.filter((status) => status === 200)).toHaveLength(1);
    expect(outcomes.filter((status) => status === 412)).toHaveLength(19);
    expect((await listRevisions(id)).map(({ revision }) => revision)).toEqual([2, 1]);
    expect(await getRevision(id, 2)).toEqual((await getProposal(id)).document);
  });

  test('restoring a revision is a new revision', async () => {
    const { id } = await createProposal(titled('First'));
    await saveProposal(id, titled('Second'), 1, null);
    expect(await restoreRevision(id, 1)).toMatchObject({ revision: 3, document: { header: { title: 'First' } } });
    expect((await listRevisions(id)).map(({ revision, isCurrent }) => [revision, isCurrent])).toEqual([[3, true], [2, false], [1, false]]);
    expect(await statusOf(restoreRevision(id, 99))).toBe(404);
  });

  test('what a restored revision replaces stays in the history, however soon it came', async () => {
    const { id } = await createProposal(titled('First'));
    await saveProposal(id, titled('Second'), 1, null);
    await restoreRevision(id, 1);
    await saveProposal(id, titled('Fourth'), 3, null);
    await tidyUp(new Date(Date.now() + 2 * DAY_MS));
    expect(await listRevisions(id)).toContainEqual(expect.objectContaining({ revision: 2, name: 'Before version 1 was brought back' }));
  });

  test('a deleted proposal is gone for everyone and comes back within 30 days', async () => {
    const { id } = await createProposal(titled('Gone soon'));
    const { token } = await createShare(id, shareOptions());
    await deleteProposal(id);
    const outcomes = [getProposal(id), deleteProposal(id), saveProposal(id, titled('x'), 1, null), listRevisions(id), listShares(id), createShare(id, shareOptions())].map(statusOf);
    expect(await Promise.all(outcomes)).toEqual([404, 404, 404, 404, 404, 404]);
    expect(await openShare(token)).toBeNull();
    expect((await listProposals({ query: 'gone soon' })).items).toEqual([]);
    expect((await listDeleted())[0]).toMatchObject({ id, deletedAt: expect.any(String) });
    expect(await restoreProposal(id)).toMatchObject({ id, revision: 1 });
    expect((await listDeleted()).some((deleted) => deleted.id === id)).toBe(false);
    expect(await openShare(token)).not.toBeNull();
    expect(await restoreProposal(id)).toMatchObject({ id, revision: 1 });
  });

  test('an archived proposal is out of the list and nothing else: it opens, is saved, and its links go on', async () => {
    const { id } = await createProposal(titled('Put away'));
    const { token } = await createShare(id, shareOptions(false));
    const before = await getProposal(id);
    await setArchived(id, true);
    const titles = async (show?: 'archived' | 'all') => (await listProposals({ query: 'put away', ...(show ? { show } : {}) })).items.map(({ title, archivedAt }) => [title, archivedAt !== null]);
    expect([await titles(), await titles('archived'), await titles('all')]).toEqual([[], [['Put away', true]], [['Put away', true]]]);
    expect(await countArchived()).toBe(1);
    expect(await getProposal(id)).toEqual({ ...before, archivedAt: expect.any(String) });
    expect(await openShare(token)).toMatchObject({ revision: 1 });
    expect(await saveProposal(id, titled('Put away, edited'), 1, null)).toBe(2);
    expect(await openShare(token)).toMatchObject({ revision: 2 });
    await createShare(id, shareOptions());
    await deleteProposal(id);
    expect([await countArchived(), await statusOf(setArchived(id, false)), await statusOf(setArchived('nobody', true))]).toEqual([0, 404, 404]);
    expect(await restoreProposal(id)).toMatchObject({ archivedAt: expect.any(String) });
    await setArchived(id, false);
    await setArchived(id, false);
    expect([await titles(), await titles('archived')]).toEqual([[['Put away, edited', false]], []]);
  });

  test('after 30 days a deleted proposal is gone for good', async () => {
    const { id } = await createProposal(titled('Old'));
    await deleteProposal(id);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31 * DAY_MS });
    expect(await statusOf(restoreProposal(id))).toBe(404);
    await tidyUp(new Date());
    expect(await runtime().database.proposal.count({ where: { id } })).toBe(0);
    expect(await runtime().database.revision.count({ where: { proposalId: id } })).toBe(0);
  });

  test('the list is newest first, goes on where a page ended, and finds titles and cost lines', async () => {
    const made: string[] = [];
    const start = Date.now();
    for (const [later, name] of ['Ärger mit 100% CPU', 'snake_case', 'C:\\path', 'plain'].entries()) {
      // Two that are made in one millisecond stand in the order of their ids.
      vi.useFakeTimers({ toFake: ['Date'], now: start + later });
      made.push((await createProposal(titled(`Listed ${name}`, `Metric of ${name}`))).id);
    }
    const found = (query: string) => listProposals({ query }).then(({ items }) => items.map(({ title }) => title));
    expect(await found('LISTED ärger')).toEqual(['Listed Ärger mit 100% CPU']);
    expect(await found('listed 100%')).toEqual([]);
    expect(await found('mit 100% c')).toEqual(['Listed Ärger mit 100% CPU']);
    expect(await found('snake_c')).toEqual(['Listed snake_case']);
    expect(await found('snake-c')).toEqual([]);
    expect(await found('of c:\\path')).toEqual(['Listed C:\\path']);
    expect(await found('metric of plain')).toEqual(['Listed plain']);
    const first = await listProposals({ query: 'listed', limit: 3 });
    const second = await listProposals({ query: 'listed', limit: 3, cursor: first.nextCursor });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual([...made].reverse());
    expect(second.nextCursor).toBeNull();
  });

  test('an item of the list has the figures of the current revision', async () => {
    const document = titled('Figures');
    document.cost.lines = [{ ...emptyCostLine('line-1'), formula: '$2,500/mo -> $500/mo', kind: 'cash' }];
    const { id } = await createProposal(titled('Figures'));
    expect((await listProposals({ query: 'figures' })).items[0]).toMatchObject({ id, status: 'draft', headline: { savingPerMonth: null } });
    await saveProposal(id, document, 1, null);
    expect((await listProposals({ query: 'figures' })).items[0]).toMatchObject({ id, revision: 2, headline: { currency: 'USD', currentPerMonth: 2500, savingPerMonth: 2000 } });
  });

  test('a document that cannot be read has a row that says so, and the others stay', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const { id: fine } = await createProposal(titled('Row A'));
    const { id: damaged } = await createProposal(titled('Row B'));
    await runtime().database.proposal.updateMany({ where: { id: damaged }, data: { document: '{"schemaVersion":99}' } });
    const { items } = await listProposals({ query: 'row ' });
    // Made in one millisecond they stand in either order.
    expect(Object.fromEntries(items.map(({ id, title, figures }) => [id, [title, figures.title]]))).toEqual({ [damaged]: [UNREADABLE, UNREADABLE], [fine]: ['Row A', 'Row A'] });
    expect(said).toHaveBeenCalledWith(expect.stringContaining(damaged));
    said.mockRestore();
  });

  test('a pinned link keeps its revision, one that follows shows the latest', async () => {
    const { id } = await createProposal(titled('First'));
    const pinned = await createShare(id, shareOptions(true));
    const following = await createShare(id, shareOptions(false));
    await saveProposal(id, titled('Second'), 1, null);
    expect(await openShare(pinned.token)).toMatchObject({ revision: 1, isPinned: true, proposal: { header: { title: 'First' } } });
    expect(await openShare(following.token)).toMatchObject({ revision: 2, isPinned: false, proposal: { header: { title: 'Second' } } });
  });

  test('unknown, ended and revoked links are one answer', async () => {
    const { id } = await createProposal(titled('Shared'));
    const ending = await createShare(id, { ...shareOptions(), expiresAt: inDays(1) });
    const revoked = await createShare(id, shareOptions());
    await revokeShare(revoked.id);
    await revokeShare(revoked.id);
    expect(await statusOf(revokeShare('nobody'))).toBe(404);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + DAY_MS + 1 });
    for (const token of ['unknown', '', ending.token, revoked.token]) expect(await openShare(token)).toBeNull();
    expect((await listShares(id)).map(({ state }) => state).sort()).toEqual(['ended', 'revoked']);
  });

  test('a revoke is taken back within ten minutes, and never after', async () => {
    const { id } = await createProposal(titled('Slip'));
    const { id: shareId, token } = await createShare(id, shareOptions());
    await restoreShare(shareId);
    await revokeShare(shareId);
    expect(await openShare(token)).toBeNull();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 9 * 60_000 });
    await restoreShare(shareId);
    expect(await openShare(token)).toMatchObject({ revision: 1 });
    await revokeShare(shareId);
    vi.setSystemTime(Date.now() + 10 * 60_000 + 1);
    expect([await statusOf(restoreShare(shareId)), await openShare(token), await statusOf(restoreShare('nobody'))]).toEqual([404, null, 404]);
  });

  test('only readers are counted', async () => {
    const { id } = await createProposal(titled('Counted'));
    const { id: shareId, token } = await createShare(id, shareOptions());
    countOpen({ id: shareId, countOpens: true }, { ...BROWSER, method: 'HEAD' });
    countOpen({ id: shareId, countOpens: true }, { method: 'GET', headers: new Headers({ 'user-agent': 'Slackbot-LinkExpanding 1.0' }) });
    expect((await listShares(id))[0]).toMatchObject({ opens: 0, lastOpenedAt: null });
    for (let visit = 0; visit < 10; visit += 1) countOpen({ id: shareId, countOpens: true }, BROWSER);
    expect((await listShares(id))[0]).toMatchObject({ opens: 10, label: 'For Dana' });
    expect((await listProposals({ query: 'counted' })).items[0]).toMatchObject({ status: 'viewed', sharing: { links: 1, opens: 10 } });
    expect((await openShare(token))?.id).toBe(shareId);
  });

  test('a thousand opens are one write, and the author is not among them', async () => {
    const { id } = await createProposal(titled('Opened'));
    const { id: shareId } = await createShare(id, shareOptions());
    const { id: uncounted } = await createShare(id, { ...shareOptions(), countOpens: false });
    const { share: table } = runtime().database;
    const writes = vi.fn();
    const update = table.updateMany.bind(table);
    Object.defineProperty(table, 'updateMany', { value: (...args: Parameters<typeof update>) => { writes(); return update(...args); }, configurable: true });
    for (let visit = 0; visit < 1000; visit += 1) countOpen({ id: shareId, countOpens: true }, BROWSER);
    countOpen({ id: shareId, countOpens: true }, { method: 'GET', headers: new Headers({ 'user-agent': BROWSER.headers.get('user-agent') ?? '', cookie: AUTHOR_COOKIE.split(';')[0] ?? '' }) });
    countOpen({ id: uncounted, countOpens: false }, BROWSER);
    expect((await listShares(id)).map(({ opens }) => opens).sort()).toEqual([0, 1000]);
    expect(writes).toHaveBeenCalledTimes(1);
    Object.defineProperty(table, 'updateMany', { value: update, configurable: true });
  });

  test('opens are counted by day: each day from the first of the last fortnight until today, and no more', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 1, 12).getTime() });
    const { id } = await createProposal(titled('By day'));
    const { id: shareId } = await createShare(id, { ...shareOptions(), expiresAt: inDays(90) });
    const open = (day: number, visits: number) => {
      vi.setSystemTime(new Date(2026, 2, day, 12).getTime());
      for (let visit = 0; visit < visits; visit += 1) countOpen({ id: shareId, countOpens: true }, BROWSER);
    };
    const byDay = async () => (await listShares(id))[0]?.opensByDay.map(({ day, opens }) => `${day.slice(8)}: ${opens}`);
    expect(await byDay()).toEqual([]);
    open(2, 1);
    expect(await byDay()).toEqual(['02: 1']);
    open(4, 1);
    await listShares(id);
    open(4, 2);
    open(5, 0);
    expect(await byDay()).toEqual(['02: 1', '03: 0', '04: 3', '05: 0']);
    open(16, 0);
    expect((await byDay())?.[0]).toBe('04: 3');
    const kept = async () => (await runtime().database.openDay.findMany({ where: { shareId }, orderBy: { day: 'asc' } })).map(({ day }) => day.slice(8));
    await tidyUp(new Date());
    expect(await kept()).toEqual(['02', '04']);
    await tidyUp(new Date(Date.now() + DAY_MS));
    expect(await kept()).toEqual(['04']);
    open(31, 0);
    expect(await byDay()).toEqual([]);
    expect((await listShares(id))[0]).toMatchObject({ opens: 4 });
    await runtime().database.proposal.deleteMany({ where: { id } });
    expect(await runtime().database.openDay.count({ where: { shareId } })).toBe(0);
  });

  test('a replaced link keeps its settings under a new secret; the old one is dead at once', async () => {
    const { id } = await createProposal(titled('Replaced'));
    const options = { ...shareOptions(false), passphrase: 'one two three', allowAnswers: true, allowCard: true, countOpens: false };
    const { id: shareId, token } = await createShare(id, options);
    const before = await findShare(token);
    const next = await replaceShare(shareId);
    expect(await findShare(token)).toBeNull();
    expect(await findShare(next)).toEqual({ ...before, tokenHash: hashToken(next) });
    await revokeShare(shareId);
    expect(await statusOf(replaceShare(shareId))).toBe(404);
    const ending = await createShare(id, { ...shareOptions(), expiresAt: inDays(1) });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + DAY_MS + 1 });
    expect(await statusOf(replaceShare(ending.id))).toBe(404);
    expect(await statusOf(replaceShare('nobody'))).toBe(404);
  });

  test('only the author hears that a pinned link shows an older version', async () => {
    const { id } = await createProposal(titled('Old'));
    await createShare(id, shareOptions(true));
    await createShare(id, shareOptions(false));
    expect((await listShares(id)).map(({ hasNewer }) => hasNewer)).toEqual([false, false]);
    await saveProposal(id, titled('New'), 1, null);
    expect((await listShares(id)).map(({ pinned, hasNewer }) => pinned === hasNewer)).toEqual([true, true]);
  });

  test('answers stand beside the proposal: listed newest first, said in the list, gone with it', async () => {
    const { id, document } = await createProposal(titled('Answered'));
    const { id: shareId } = await createShare(id, { ...shareOptions(), allowAnswers: true });
    const link = { id: shareId, revision: 1 };
    const status = async () => (await listProposals({ query: 'answered' })).items.map((item) => [item.status, item.answer?.name ?? null]);
    expect(await status()).toEqual([['shared', null]]);
    await addAnswer(link, { kind: 'ask', name: 'Robin', sentence: 'Why now?' });
    expect(await status()).toEqual([['viewed', 'Robin']]);
    const declined = await addAnswer(link, { kind: 'decline', name: 'Kim', sentence: '' });
    expect(await addAnswer(link, { kind: 'decline', name: 'Kim', sentence: '' })).toBe(declined);
    expect(await status()).toEqual([['declined', 'Kim']]);
    await addAnswer(link, { kind: 'approve', name: 'Dana', sentence: 'Go <b>ahead</b>' });
    await addAnswer(link, { kind: 'ask', name: 'Robin', sentence: 'When?' });
    expect(await status()).toEqual([['approved', 'Dana']]);
    expect(await listAnswers(id)).toMatchObject([
      { answer: 'ask', sentence: 'When?' }, { answer: 'approve', name: 'Dana', sentence: 'Go <b>ahead</b>', label: 'For Dana', shareId, revision: 1 }, { answer: 'decline' }, { answer: 'ask' },
    ]);
    expect(await getProposal(id)).toMatchObject({ revision: 1, document });
    await deleteProposal(id);
    expect(await statusOf(listAnswers(id))).toBe(404);
    await runtime().database.proposal.deleteMany({ where: { id } });
    expect(await runtime().database.answer.count({ where: { shareId } })).toBe(0);
  });

  test('a decision recorded by hand outweighs what came before, stands among the answers, and is taken back', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 22, 10) });
    const { id, document } = await createProposal(titled('Decided elsewhere'));
    const { id: shareId } = await createShare(id, { ...shareOptions(), allowAnswers: true });
    const later = () => vi.setSystemTime(Date.now() + HOUR_MS);
    const state = async () => (await listProposals({ query: 'decided elsewhere' })).items.map((item) => [item.status, item.answer?.decidedOn ?? null]);
    await addAnswer({ id: shareId, revision: 1 }, { kind: 'decline', name: 'Kim', sentence: '' });
    later();
    await recordDecision(id, { answer: 'approve', name: 'Robin Roe', sentence: 'Go <b>ahead</b>', decidedOn: '2026-11-20' });
    expect(await state()).toEqual([['funded', '2026-11-20']]);
    expect(await listAnswers(id)).toMatchObject([{ shareId: null, revision: null, answer: 'approve', name: 'Robin Roe', sentence: 'Go <b>ahead</b>', decidedOn: '2026-11-20' }, { answer: 'decline', decidedOn: null }]);
    later();
    await addAnswer({ id: shareId, revision: 1 }, { kind: 'ask', name: 'Kim', sentence: 'When?' });
    expect([await state(), (await listAnswers(id)).map(({ answer }) => answer)]).toEqual([[['funded', '2026-11-20']], ['ask', 'approve', 'decline']]);
    later();
    await addAnswer({ id: shareId, revision: 1 }, { kind: 'approve', name: 'Kim', sentence: '' });
    expect(await state()).toEqual([['approved', null]]);
    later();
    await recordDecision(id, { answer: 'decline', name: '', sentence: '', decidedOn: '2026-11-21' });
    expect(await state()).toEqual([['declined', '2026-11-21']]);
    await recordDecision(id, null);
    expect(await state()).toEqual([['approved', null]]);
    expect(await getProposal(id)).toMatchObject({ revision: 1, document });
    await deleteProposal(id);
    expect([await statusOf(recordDecision(id, null)), await statusOf(listAnswers(id))]).toEqual([404, 404]);
  });

  test('a decision by hand that is taken back and put back is as it was: what was answered after it still counts', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 22, 10) });
    const { id } = await createProposal(titled('Put back'));
    const { id: shareId } = await createShare(id, { ...shareOptions(), allowAnswers: true });
    const later = () => vi.setSystemTime(Date.now() + HOUR_MS);
    const state = async () => (await listProposals({ query: 'put back' })).items.map(({ status }) => status);
    await recordDecision(id, readDecision({ answer: 'decline', name: 'Robin Roe', decidedOn: '2026-11-20' }));
    later();
    await addAnswer({ id: shareId, revision: 1 }, { kind: 'approve', name: 'Kim', sentence: '' });
    later();
    const before = await listAnswers(id);
    expect([await state(), before.map(({ answer }) => answer)]).toEqual([['approved'], ['approve', 'decline']]);
    const undo = before.map(byHand).find((decision) => decision !== null);
    await recordDecision(id, null);
    later();
    await recordDecision(id, readDecision(undo));
    expect([await state(), await listAnswers(id)]).toEqual([['approved'], before]);
    const inAnHour = new Date(Date.now() + HOUR_MS).toISOString();
    for (const createdAt of [inAnHour, '0000-01-01T00:00:00Z', 'today', '2026-11-22', null]) expect(() => readDecision({ answer: 'approve', createdAt }), String(createdAt)).toThrow(Problem);
  });

  test('funded and decided are counted over all proposals, archived ones too, as the list says of each', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 23, 10) });
    const before = await countDecided();
    const ids: string[] = [];
    for (const said of ['', 'ask', 'approve ask', 'approve decline', 'decline by-hand', 'by-hand decline', 'by-hand', 'approve deleted', 'by-hand archived']) {
      const { id } = await createProposal(titled(`Weighed ${said}`));
      ids.push(id);
      const { id: shareId } = await createShare(id, { ...shareOptions(), allowAnswers: true });
      for (const word of said.split(' ')) {
        vi.setSystemTime(Date.now() + HOUR_MS);
        if (word === 'by-hand') await recordDecision(id, { answer: 'approve', name: '', sentence: '', decidedOn: '2026-11-23' });
        else if (word === 'deleted') await deleteProposal(id);
        else if (word === 'archived') await setArchived(id, true);
        else if (word === 'ask' || word === 'approve' || word === 'decline') await addAnswer({ id: shareId, revision: 1 }, { kind: word, name: 'Kim', sentence: '?' });
      }
    }
    const { items } = await listProposals({ query: 'weighed', show: 'all' });
    const statuses = items.map(({ status }) => status);
    expect(statuses.sort()).toEqual(['approved', 'declined', 'declined', 'funded', 'funded', 'funded', 'shared', 'viewed']);
    const after = await countDecided();
    expect({ funded: after.funded - before.funded, decided: after.decided - before.decided }).toEqual({ funded: 4, decided: 6 });
    // A decision by hand in the very moment of an answer counts, here as in the list.
    await addAnswer({ id: (await listShares(ids[6] ?? ''))[0]?.id ?? '', revision: 1 }, { kind: 'decline', name: 'Kim', sentence: '' });
    await recordDecision(ids[6] ?? '', { answer: 'approve', name: '', sentence: '', decidedOn: '2026-11-23' });
    expect(await countDecided()).toEqual(after);
  });

  test('a link takes two hundred answers and no more', async () => {
    const { id } = await createProposal(titled('Flooded'));
    const { id: shareId } = await createShare(id, { ...shareOptions(), allowAnswers: true });
    await runtime().database.answer.createMany({ data: Array.from({ length: 200 }, (_, index) => ({ id: `${shareId} ${index}`, shareId, kind: 'ask', name: 'x', sentence: `${index}`, revision: 1, createdAt: new Date() })) });
    expect(await addAnswer({ id: shareId, revision: 1 }, { kind: 'ask', name: 'x', sentence: 'one more' })).toBeNull();
  });

  test('S1: no secret of a thousand links is in the database; their hashes are', async () => {
    const { id } = await createProposal(titled('Secret'));
    const tokens: string[] = [];
    for (let made = 0; made < 1000; made += 1) tokens.push((await createShare(id, shareOptions())).token);
    const phrase = 'harbour-violet-ninety-two';
    tokens.push((await createShare(id, { ...shareOptions(), passphrase: phrase })).token);
    expect(new Set(tokens).size).toBe(1001);
    expect(tokens.every((token) => Buffer.from(token, 'base64url').length === 32)).toBe(true);
    const session = await openSession(database.place);
    const rows: unknown[] = [];
    for (const table of ['Proposal', 'Revision', 'Share', 'Answer', 'OpenDay', 'IdempotencyKey']) rows.push(await session.rows(`SELECT * FROM "${table}"`));
    const stored = JSON.stringify(rows);
    await session.close();
    expect([...tokens, phrase].filter((secret) => stored.includes(secret))).toEqual([]);
    expect(tokens.every((token) => stored.includes(hashToken(token)))).toBe(true);
  });

  test('older minutes keep their last revision; the current one, named and pinned ones stay', async () => {
    const start = Date.UTC(2026, 0, 1, 12, 0, 0);
    vi.useFakeTimers({ toFake: ['Date'], now: start });
    const { id } = await createProposal(titled('1'));
    for (let revision = 1; revision <= 5; revision += 1) {
      vi.setSystemTime(start + revision * 20_000);
      await saveProposal(id, titled(String(revision + 1)), revision, null);
      if (revision === 3) await createShare(id, { ...shareOptions(), expiresAt: inDays(1) });
    }
    expect(await nameRevision(id, 2, 'As sent')).toMatchObject({ revision: 2, name: 'As sent', isCurrent: false });
    const numbers = async () => (await listRevisions(id)).map(({ revision }) => revision);
    await tidyUp(new Date(start + HOUR_MS - 1));
    expect(await numbers()).toEqual([6, 5, 4, 3, 2, 1]);
    // 12:00 has revisions 1, 2 (named), 3; 12:01 has 4 (pinned), 5 and 6 (current).
    await tidyUp(new Date(start + 2 * HOUR_MS));
    expect(await numbers()).toEqual([6, 4, 3, 2]);
  });

  test('a long history is thinned in slices, to one revision a minute', async () => {
    const start = Date.UTC(2026, 1, 1, 12, 0, 0);
    const revisions = 2 * SLICE + 20;
    const { id } = await createProposal(titled('Long'));
    await runtime().database.revision.deleteMany({ where: { proposalId: id } });
    await runtime().database.proposal.updateMany({ where: { id }, data: { revision: 2000 } });
    await runtime().database.revision.createMany({ data: Array.from({ length: revisions }, (_, index) => ({ proposalId: id, number: index + 1, createdAt: new Date(start + index * 6000), document: '{}' })) });
    const looks = vi.fn();
    const { revision: table } = runtime().database;
    const find = table.findFirst.bind(table);
    const watched = (...args: Parameters<typeof find>) => { looks(); return find(...args); };
    Object.defineProperty(table, 'findFirst', { value: watched, configurable: true });
    await tidyUp(new Date(start + DAY_MS));
    Object.defineProperty(table, 'findFirst', { value: find, configurable: true });
    expect(looks.mock.calls.length).toBeGreaterThan(2);
    const kept = await runtime().database.revision.findMany({ where: { proposalId: id, number: { lt: 2000 } }, select: { number: true }, orderBy: { number: 'asc' } });
    expect(kept.map(({ number }) => number)).toEqual(Array.from({ length: revisions / 10 }, (_, minute) => 10 * minute + 10));
  });

  test('keys of saves are forgotten after a day', async () => {
    const { id } = await createProposal(titled('First'));
    await saveProposal(id, titled('A'), 1, 'key');
    await tidyUp(new Date(Date.now() + DAY_MS - 60_000));
    expect(await runtime().database.idempotencyKey.count({ where: { proposalId: id } })).toBe(1);
    await tidyUp(new Date(Date.now() + DAY_MS + 60_000));
    expect(await runtime().database.idempotencyKey.count({ where: { proposalId: id } })).toBe(0);
  });

  test('migrations run once, and a changed or unknown one stops the start', async () => {
    const migrations = listMigrations(database.place.engine, ROOT);
    expect(await migrate(database.place, migrations, () => undefined)).toBe(0);
    const changed = migrations.map((migration) => ({ ...migration, checksum: 'other' }));
    await expect(migrate(database.place, changed, () => undefined)).rejects.toThrow('is not the one this database was made with');
    await expect(migrate(database.place, [], () => undefined)).rejects.toThrow('newer Greenlight');
  });

  test('R8: a database of the first release is brought to this one, and its links go on as they were', async () => {
    const [first, ...later] = listMigrations(database.place.engine, ROOT);
    const old = await start();
    await migrate(old.place, [first!], () => undefined);
    const session = await openSession(old.place);
    const document = JSON.stringify(titled('From before'));
    const at = sqlTime(old.place.engine, new Date());
    await session.runAtomically(`
      INSERT INTO "Proposal" ("id", "document", "searchText", "revision", "createdAt", "updatedAt") VALUES ('p', ${quote(document)}, 'from before', 1, ${at}, ${at});
      INSERT INTO "Share" ("id", "proposalId", "tokenHash", "label", "isPinned", "revision", "expiresAt", "createdAt", "opens")
      VALUES ('s', 'p', ${quote(hashToken('old-secret'))}, 'Dana', true, 1, ${sqlTime(old.place.engine, inDays(9))}, ${at}, 4);`);
    await session.close();
    const said: string[] = [];
    expect(await migrate(old.place, [first!, ...later], (line) => said.push(line))).toBe(later.length);
    expect(said.some((line) => line.startsWith('Backing the database up first'))).toBe(old.place.engine === 'sqlite');
    const here = runtime();
    const detach = await attachDatabase(old.place);
    expect(await openShare('old-secret')).toMatchObject({ revision: 1, passphraseHash: null, allowAnswers: false, allowCard: false, countOpens: true, proposal: { header: { title: 'From before' } } });
    expect(await listShares('p')).toMatchObject([{ label: 'Dana', opens: 4, state: 'live', opensByDay: [] }]);
    expect(await addAnswer({ id: 's', revision: 1 }, { kind: 'approve', name: 'Dana', sentence: '' })).not.toBeNull();
    await detach();
    setRuntime(here);
    await old.close();
  });

  test('a migration that fails half-way leaves nothing behind', async () => {
    const migrations = listMigrations(database.place.engine, ROOT);
    const broken = { name: '9999_broken', sql: 'CREATE TABLE "Half" ("id" TEXT NOT NULL); INSERT INTO "Nowhere" VALUES (1);', checksum: 'x' };
    await expect(migrate(database.place, [...migrations, broken], () => undefined)).rejects.toThrow();
    const session = await openSession(database.place);
    await expect(session.rows('SELECT * FROM "Half"')).rejects.toThrow();
    expect(await session.rows(`SELECT 1 FROM "_prisma_migrations" WHERE "migration_name" = ${quote('9999_broken')}`)).toEqual([]);
    await session.close();
    expect(await migrate(database.place, [...migrations, { ...broken, sql: 'CREATE TABLE "Half" ("id" TEXT NOT NULL);' }], () => undefined)).toBe(1);
    const undo = await openSession(database.place);
    await undo.run('DROP TABLE "Half"');
    await undo.run(`DELETE FROM "_prisma_migrations" WHERE "migration_name" = '9999_broken'`);
    await undo.close();
  });
});

test('thinning looks each revision and its next one up by key, and never walks a history', async () => {
  const [sqlite] = testEngines();
  const database = await sqlite!.start();
  const close = await attachDatabase(database.place);
  const session = await openSession(database.place);
  const at = new Date(0);
  const steps = (await session.rows(`EXPLAIN QUERY PLAN ${thinningSql('sqlite', { from: at, to: at, before: at })}`)).map(({ detail }) => String(detail));
  expect(steps.filter((step) => step.includes('SCAN'))).toEqual([]);
  expect(steps.filter((step) => step.includes('later'))).toEqual([expect.stringContaining('(proposalId=? AND number=?)')]);
  await session.close();
  await close();
  await database.close();
});
