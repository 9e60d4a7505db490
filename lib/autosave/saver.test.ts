import { describe, expect, it } from 'vitest';
import { createFakeClock, createFakeServer, createFakeShelf, createFakeTabs, type Text } from './fake-world.test-support';
import { createSaver } from './saver';

function setUp() {
  const { clock, pass } = createFakeClock();
  const server = createFakeServer(clock, { text: 'first' });
  const shelf = createFakeShelf<Text>();
  const openTab = createFakeTabs(clock, server, shelf);
  return { pass, server, shelf, openTab, saver: openTab() };
}
const kind = (saver: ReturnType<typeof setUp>['saver']) => saver.getState().kind;

describe('when it sends', () => {
  it('waits for 500 ms of quiet and sends the newest only', async () => {
    const { saver, pass, server } = setUp();
    for (const text of ['a', 'ab', 'abc']) { saver.change({ text }); await pass(200); }
    expect(server.puts()).toBe(0);
    await pass(400);
    expect(server.puts()).toBe(1);
    expect(server.current().document.text).toBe('abc');
    expect(kind(saver)).toBe('saved');
  });

  it('sends within 2 s while typing never pauses', async () => {
    const { saver, pass, server } = setUp();
    for (let index = 0; index < 21; index += 1) { saver.change({ text: `t${index}` }); await pass(100); }
    expect(server.puts()).toBe(1);
  });

  it('has one request under way, and lets the newest wait for it', async () => {
    const { saver, pass, server } = setUp();
    server.setLatency(3_000);
    saver.change({ text: 'a' });
    await pass(600);
    saver.change({ text: 'b' });
    await pass(600);
    saver.change({ text: 'c' });
    await pass(7_000);
    expect(server.mostUnderway()).toBe(1);
    expect(server.history.map((entry) => entry.document.text)).toEqual(['first', 'a', 'c']);
  });

  it('sends nothing for a change that was taken back', async () => {
    const { saver, pass, server, shelf } = setUp();
    saver.change({ text: 'a' });
    saver.change({ text: 'first' });
    await pass(1_000);
    expect([server.puts(), kind(saver), shelf.get()]).toEqual([0, 'saved', null]);
  });

  it('flush sends at once and says whether all of it arrived', async () => {
    const { saver, pass, server } = setUp();
    saver.change({ text: 'a' });
    const flushed = saver.flush();
    await pass(30);
    expect(await flushed).toBe(true);
    server.setMode('neverArrives');
    saver.change({ text: 'b' });
    const failed = saver.flush();
    await pass(30);
    expect(await failed).toBe(false);
  });
});

describe('what it says', () => {
  it('says saving only once the server has had it for 500 ms', async () => {
    const { saver, pass, server } = setUp();
    server.setLatency(1_500);
    saver.change({ text: 'a' });
    await pass(990);
    expect(kind(saver)).toBe('unsaved');
    await pass(20);
    expect(kind(saver)).toBe('saving');
  });

  it('shows a silent server within 3 s, and is saved within 10 s of its return', async () => {
    const { saver, pass, server } = setUp();
    server.setMode('hangs');
    saver.change({ text: 'a' });
    await pass(3_000);
    expect(saver.getState()).toEqual({ kind: 'notSaved', reason: 'noAnswer' });
    await pass(60_000);
    server.setMode('up');
    await pass(10_000);
    expect(kind(saver)).toBe('saved');
  });

  it('counts the pauses in typing while there is no network', async () => {
    const { saver, pass, server } = setUp();
    server.setMode('offline');
    for (const text of ['a', 'b', 'c']) { saver.change({ text }); await pass(700); }
    expect(saver.getState()).toEqual({ kind: 'offline', waiting: 3 });
    server.setMode('up');
    saver.retry();
    await pass(1_000);
    expect(kind(saver)).toBe('saved');
  });

  it('names what was refused until a later document is taken', async () => {
    const { clock, pass } = createFakeClock();
    const saver = createSaver<{ text: string }>({
      document: { text: '' }, revision: 1, savedAt: null, copy: null, keep: () => {}, adopt: () => {}, newKey: () => 'k', clock, random: () => 0,
      send: async ({ document }) => document.text === 'long'
        ? { kind: 'refused', reason: 'unacceptable', issues: [{ path: 'header.title', message: 'Too long.' }] }
        : { kind: 'stored', revision: 2 },
    });
    saver.change({ text: 'long' });
    await pass(1_000);
    expect(saver.getState()).toMatchObject({ kind: 'refused', reason: 'unacceptable', issues: [{ path: 'header.title' }] });
    saver.change({ text: 'short' });
    await pass(1_000);
    expect(saver.getState().kind).toBe('saved');
  });
});

describe('what it survives', () => {
  it('never conflicts with itself after a lost answer, also with newer words waiting', async () => {
    const { saver, pass, server } = setUp();
    server.setMode('loseAnswer');
    saver.change({ text: 'a' });
    await pass(600);
    saver.change({ text: 'ab' });
    await pass(100);
    server.setMode('up');
    await pass(5_000);
    expect(kind(saver)).toBe('saved');
    expect(server.history.map((entry) => entry.document.text)).toEqual(['first', 'a', 'ab']);
  });

  it('goes on from the copy after the tab was closed with an answer outstanding', async () => {
    const { saver, pass, server, shelf, openTab } = setUp();
    server.setMode('loseAnswer');
    saver.change({ text: 'a' });
    await pass(520);
    saver.change({ text: 'ab' });
    await pass(300);
    server.setMode('up');
    const next = openTab();
    expect(next.getDraft()).toEqual({ text: 'ab' });
    await pass(1_000);
    expect([kind(next), server.current().document.text, shelf.get()]).toEqual(['saved', 'ab', null]);
  });

  it('goes on when the closed tab\'s request lands only after the next tab has opened', async () => {
    const { saver, pass, server, openTab } = setUp();
    server.setLatency(3_000);
    saver.change({ text: 'a' });
    await pass(600);
    saver.change({ text: 'ab' });
    await pass(300);
    server.setMode('offline');
    const next = openTab();
    await pass(4_000);
    expect(server.current().document.text).toBe('a');
    server.setMode('up');
    server.setLatency(20);
    await pass(10_000);
    expect([kind(next), server.current().document.text]).toEqual(['saved', 'ab']);
  });

  it('does not say saved while an answer is out, even if the words were taken back', async () => {
    const { pass, server, shelf, saver } = setUp();
    const before = saver.getDraft();
    server.setMode('loseAnswer');
    saver.change({ text: 'a' });
    await pass(600);
    saver.change(before);
    await pass(0);
    expect([kind(saver), server.current().document.text]).toEqual(['notSaved', 'a']);
    expect(shelf.get()?.attempt?.document.text).toBe('a');
    server.setMode('up');
    await pass(10_000);
    expect([kind(saver), server.current().document.text]).toEqual(['saved', 'first']);
  });

  it('keeps newer words on this device when older ones are acknowledged', async () => {
    const { saver, pass, server, shelf } = setUp();
    server.setLatency(100);
    saver.change({ text: 'a' });
    await pass(550);
    saver.change({ text: 'ab' });
    await pass(300);
    expect(server.current().document.text).toBe('a');
    expect(shelf.get()?.document.text).toBe('ab');
  });

  it('is not a conflict when the server already has the very words', async () => {
    const { saver, pass, server } = setUp();
    server.store({ text: 'same' });
    saver.change({ text: 'same' });
    await pass(1_000);
    expect([kind(saver), saver.getRevision()]).toEqual(['saved', 2]);
  });
});

describe('a conflict', () => {
  async function collide() {
    const world = setUp();
    world.server.store({ text: 'theirs' });
    world.saver.change({ text: 'mine' });
    await world.pass(1_000);
    expect(world.saver.getState()).toMatchObject({ kind: 'conflict', theirs: { text: 'theirs' }, fields: [{ path: ['text'], mine: 'mine', theirs: 'theirs' }] });
    return world;
  }

  it('sends nothing until a person chooses, and keeps the words here', async () => {
    const { saver, pass, server, shelf } = await collide();
    saver.change({ text: 'mine too' });
    await pass(10_000);
    expect([server.puts(), server.current().document.text, shelf.get()?.document.text]).toEqual([1, 'theirs', 'mine too']);
    expect(await saver.flush()).toBe(false);
  });

  it('is still a conflict when the tab is closed and opened again', async () => {
    const { pass, server, openTab } = await collide();
    const next = openTab();
    await pass(1_000);
    expect(next.getState()).toMatchObject({ kind: 'conflict', theirs: { text: 'theirs' } });
    expect(server.current().document.text).toBe('theirs');
  });

  it('mine, chosen, is saved on top and leaves theirs in the history', async () => {
    const { saver, pass, server } = await collide();
    saver.resolve(() => 'mine');
    await pass(100);
    expect(kind(saver)).toBe('saved');
    expect(server.history.map((entry) => entry.document.text)).toEqual(['first', 'theirs', 'mine']);
  });

  it('theirs, chosen, is the draft and is saved', async () => {
    const { saver, server, shelf } = await collide();
    saver.resolve(() => 'theirs');
    expect([kind(saver), saver.getDraft(), server.history.length, shelf.get()]).toEqual(['saved', { text: 'theirs' }, 2, null]);
  });

  it('follows what is typed and saved elsewhere until it is settled', async () => {
    const { saver, pass, server } = await collide();
    server.store({ text: 'theirs too' });
    saver.hearElsewhere({ theirs: { text: 'theirs too' }, revision: 3, at: 5 });
    expect(saver.getState()).toMatchObject({ kind: 'conflict', theirs: { text: 'theirs too' }, at: 5 });
    saver.resolve(() => 'mine');
    await pass(100);
    expect(server.history.map((entry) => entry.document.text)).toEqual(['first', 'theirs', 'theirs too', 'mine']);
  });

  it('goes on taking in what is typed elsewhere in other fields, which nobody is asked about', async () => {
    type Page = { title: string; note: string; lines: { id: string; text: string }[] };
    const start: Page = { title: 'first', note: '', lines: [{ id: 'a', text: '' }] };
    const { clock, pass } = createFakeClock();
    const server = createFakeServer(clock, start);
    const saver = createFakeTabs(clock, server, createFakeShelf<Page>())();
    const elsewhere = (theirs: Page) => {
      server.store(theirs);
      saver.hearElsewhere({ theirs, revision: server.current().revision, at: null });
    };
    saver.change({ ...start, title: 'mine' });
    elsewhere({ title: 'theirs', note: 'one', lines: [{ id: 'a', text: 'x' }, { id: 'b', text: 'new' }] });
    elsewhere({ title: 'theirs', note: 'one and two', lines: [{ id: 'a', text: 'xy' }] });
    expect(saver.getState()).toMatchObject({ kind: 'conflict', fields: [{ path: ['title'], mine: 'mine', theirs: 'theirs' }] });
    saver.resolve(() => 'mine');
    await pass(1_000);
    expect(server.current().document).toEqual({ title: 'mine', note: 'one and two', lines: [{ id: 'a', text: 'xy' }] });
  });

  it('about a line deleted here is still one when other fields go on elsewhere', async () => {
    type Page = { note: string; lines: { id: string; text: string }[] };
    const start: Page = { note: '', lines: [{ id: 'a', text: '' }] };
    const { clock, pass } = createFakeClock();
    const server = createFakeServer(clock, start);
    const saver = createFakeTabs(clock, server, createFakeShelf<Page>())();
    saver.change({ note: '', lines: [] });
    for (const note of ['one', 'one and two']) {
      server.store({ note, lines: [{ id: 'a', text: 'dearer' }] });
      saver.hearElsewhere({ theirs: server.current().document, revision: server.current().revision, at: null });
      expect(saver.getState()).toMatchObject({ kind: 'conflict', fields: [{ path: ['lines', 'a'], mine: null }] });
    }
    saver.resolve(() => 'theirs');
    await pass(1_000);
    expect(saver.getDraft()).toEqual({ note: 'one and two', lines: [{ id: 'a', text: 'dearer' }] });
  });

  it('asks about everything when what the copy grew from is not known', async () => {
    const { pass, server, shelf, openTab } = setUp();
    server.store({ text: 'theirs' });
    shelf.keep({ document: { text: 'mine' }, baseRevision: 1, base: null, attempt: null, at: 0 });
    const saver = openTab();
    await pass(1_000);
    expect([kind(saver), server.current().document.text]).toEqual(['conflict', 'theirs']);
  });
});

describe('what was saved elsewhere', () => {
  it('is shown at once where nothing was typed, and nothing is sent for it', async () => {
    const { saver, server, pass } = setUp();
    server.store({ text: 'theirs' });
    saver.hearElsewhere({ theirs: { text: 'theirs' }, revision: 2, at: 7 });
    await pass(1_000);
    expect([saver.getState(), saver.getDraft(), saver.getRevision(), server.puts()]).toEqual([{ kind: 'saved', at: 7 }, { text: 'theirs' }, 2, 0]);
  });

  it('is old news when it is not newer', () => {
    const { saver } = setUp();
    saver.hearElsewhere({ theirs: { text: 'old' }, revision: 1, at: null });
    expect(saver.getDraft()).toEqual({ text: 'first' });
  });
});
