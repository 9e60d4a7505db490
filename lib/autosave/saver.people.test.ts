/**
 * Two or three people in one proposal, each typing in any field, adding and deleting lines, choosing, closing and opening.
 * Nobody overwrites anybody silently: what the server took is in the document or its history, what different people did in
 * different fields is all there in the end, and the same field waits for a choice.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFakeClock, createFakeServer, createFakeShelf, createFakeTabs } from './fake-world.test-support';

type Case = { title: string; ask: string; lines: { id: string; metric: string; formula: string }[] };
type Deed =
  | { who: number; do: 'type'; field: 'title' | 'ask' | 'metric' | 'formula' } | { who: number; do: 'add' | 'reopen' }
  | { who: number; do: 'choose'; mine: boolean } | { who: number; do: 'wait'; ms: number } | { who: number; do: 'look' };

const first: Case = { title: '', ask: '', lines: [{ id: 'a', metric: '', formula: '' }, { id: 'b', metric: '', formula: '' }] };
const who = fc.nat(2);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ who, do: fc.constant('type' as const), field: fc.constantFrom('title', 'ask', 'metric', 'formula') }) },
  { weight: 3, arbitrary: fc.record({ who, do: fc.constant('wait' as const), ms: fc.constantFrom(10, 300, 520, 700, 2_100) }) },
  fc.record({ who, do: fc.constantFrom('add' as const, 'reopen' as const) }),
  fc.record({ who, do: fc.constant('look' as const) }),
  fc.record({ who, do: fc.constant('choose' as const), mine: fc.boolean() }),
);

function write(document: Case, made: Deed, word: string): Case {
  if (made.do === 'add') return { ...document, lines: [...document.lines, { id: word, metric: word, formula: '' }] };
  if (made.do !== 'type') return document;
  if (made.field === 'title' || made.field === 'ask') return { ...document, [made.field]: word };
  const [line, ...others] = document.lines;
  return line ? { ...document, lines: [{ ...line, [made.field]: word }, ...others] } : document;
}

const wordsOf = ({ title, ask, lines }: Case) => [title, ask, ...lines.flatMap(({ metric, formula }) => [metric, formula])].filter((word) => word !== '');

it('nobody overwrites anybody silently, in 500 ways of typing over each other', async () => {
  await fc.assert(fc.asyncProperty(fc.array(deed, { maxLength: 40 }), async (deeds) => {
    const { clock, pass } = createFakeClock();
    const server = createFakeServer(clock, first);
    const outOfTheWay: string[] = [];
    const people = [0, 1, 2].map((person) => {
      const shelf = createFakeShelf<Case>();
      const open = createFakeTabs(clock, server, shelf, `person-${person}`);
      return { shelf, open, saver: open() };
    });
    const typed = new Map<string, number>();
    let words = 0;

    const settle = (mine: boolean, { saver }: (typeof people)[number]) => {
      const before = saver.getDraft();
      saver.resolve(() => (mine ? 'mine' : 'theirs'));
      outOfTheWay.push(...wordsOf(before));
    };
    for (const made of deeds) {
      const person = people[made.who]!;
      if (made.do === 'wait') await pass(made.ms);
      if (made.do === 'reopen') person.saver = person.open();
      if (made.do === 'look') person.saver.hearElsewhere({ theirs: server.current().document, revision: server.current().revision, at: null });
      if (made.do === 'choose' && person.saver.getState().kind === 'conflict') settle(made.mine, person);
      if (made.do === 'type' || made.do === 'add') {
        const word = `w${(words += 1)}`;
        outOfTheWay.push(...wordsOf(person.saver.getDraft()).filter((old) => typed.get(old) === made.who && !wordsOf(write(person.saver.getDraft(), made, word)).includes(old)));
        person.saver.change(write(person.saver.getDraft(), made, word));
        typed.set(word, made.who);
        await pass(0);
        await pass(260);
      }
      await pass(0);
    }
    await pass(20_000);
    const conflicts = people.filter(({ saver }) => saver.getState().kind === 'conflict').length;
    for (let round = 0; round < 4; round += 1) {
      for (const person of people) if (person.saver.getState().kind === 'conflict') settle(true, person);
      await pass(20_000);
    }
    expect(people.map(({ saver }) => saver.getState().kind)).toEqual(['saved', 'saved', 'saved']);
    const accepted = new Set(server.history.flatMap(({ document }) => wordsOf(document)));
    const setAside = new Set(outOfTheWay);
    for (const word of typed.keys()) expect(accepted.has(word) || setAside.has(word), `${word} was lost`).toBe(true);
    expect(new Set(server.current().document.lines.map(({ id }) => id)).size).toBe(server.current().document.lines.length);
    // With nothing to choose about, everything the last of each field wrote stands in the end.
    if (conflicts === 0 && !deeds.some((made) => made.do === 'choose')) {
      for (const { id } of server.history.flatMap(({ document }) => document.lines)) expect(server.current().document.lines.some((line) => line.id === id)).toBe(true);
    }
  }), { numRuns: 500 });
}, 60_000);
