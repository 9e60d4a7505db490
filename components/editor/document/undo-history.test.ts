import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { continueHistory, emptyHistory, MOST_STEPS, rebaseSteps, recordStep, redoStep, undoStep, type UndoHistory } from './undo-history';

type Doc = { text: string };

describe('undo', () => {
  it('takes typing in one field as one step, until a pause', () => {
    let history = emptyHistory<Doc>();
    history = recordStep(history, { text: '' }, 'title', 0);
    history = recordStep(history, { text: 'a' }, 'title', 200);
    expect(history.past).toEqual([{ text: '' }]);
    history = recordStep(history, { text: 'ab' }, 'title', 5000);
    expect(history.past).toEqual([{ text: '' }, { text: 'ab' }]);
  });

  it('starts a new step when typing goes on for long', () => {
    let history = emptyHistory<number>();
    for (let key = 0; key < 20; key += 1) history = recordStep(history, key, 'title', key * 500);
    expect(history.past).toEqual([0, 10]);
  });

  it('starts a step with another field, and with every change that has no field', () => {
    let history = recordStep(emptyHistory<Doc>(), { text: '0' }, 'title', 0);
    history = recordStep(history, { text: '1' }, 'author', 10);
    history = recordStep(history, { text: '2' }, null, 20);
    history = recordStep(history, { text: '3' }, null, 30);
    expect(history.past).toHaveLength(4);
  });

  it('forgets the oldest step beyond the most it keeps', () => {
    let history = emptyHistory<number>();
    for (let step = 0; step < MOST_STEPS + 5; step += 1) history = recordStep(history, step, null, step);
    expect(history.past).toHaveLength(MOST_STEPS);
    expect(history.past[0]).toBe(5);
  });

  it('drops what could be redone once something new is typed', () => {
    const back = undoStep(recordStep(emptyHistory<number>(), 0, null, 0), 1);
    const history = back && recordStep(back.history, back.document, 'title', 10);
    expect(history?.future).toEqual([]);
  });

  it('comes back to every earlier document, and forward again to the last', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 50 }), (documents) => {
        let history = emptyHistory<number>();
        documents.slice(1).forEach((_, index) => { history = recordStep(history, documents[index] ?? 0, null, index); });
        let present = documents[documents.length - 1] ?? 0;
        const last = present;
        const seen = [present];
        for (let move = undoStep(history, present); move; move = undoStep(history, present)) {
          ({ history, document: present } = move);
          seen.unshift(present);
        }
        expect(seen).toEqual(documents);
        for (let move = redoStep(history, present); move; move = redoStep(history, present)) ({ history, document: present } = move);
        expect(present).toBe(last);
      }),
    );
  });
});

type Case = { title: string; problem: string; lines: { id: string; metric: string }[] };
const before: Case = { title: 'T', problem: 'P', lines: [{ id: 'a', metric: 'A' }, { id: 'b', metric: 'B' }] };

describe('undo while somebody else changes the document', () => {
  const typed = { ...before, title: 'Mine' };
  const history = recordStep(emptyHistory<Case>(), before, null, 0);

  it('takes back one\'s own change only', () => {
    const present = { ...typed, problem: 'Theirs' };
    const back = undoStep(rebaseSteps(history, typed, present), present);
    expect(back?.document).toEqual({ ...before, problem: 'Theirs' });
  });

  it('lets go of a step when they changed the same field', () => {
    expect(rebaseSteps(history, typed, { ...typed, title: 'Theirs' })).toEqual({ past: [], future: [], open: null });
  });

  it('can still redo', () => {
    const back = undoStep(history, typed);
    const rebased = rebaseSteps(back!.history, before, { ...before, problem: 'Theirs' });
    expect(redoStep(rebased, { ...before, problem: 'Theirs' })?.document).toEqual({ ...typed, problem: 'Theirs' });
  });
});

describe('undo after a reload', () => {
  it('goes on where it was, also with something done before the earlier steps had been read', () => {
    const kept = { past: [{ n: 0 }, { n: 1 }], present: { n: 2 }, future: [{ n: 3 }] };
    expect(continueHistory(kept, emptyHistory(), { n: 2 })).toMatchObject({ past: kept.past, future: kept.future });
    const typedMeanwhile = recordStep(emptyHistory<{ n: number }>(), { n: 2 }, null, 0);
    expect(continueHistory(kept, typedMeanwhile, { n: 9 })).toMatchObject({ past: [{ n: 0 }, { n: 1 }, { n: 2 }], future: [] });
  });
});

type Deed = { do: 'title' | 'problem'; text: string } | { do: 'swap' | 'add' | 'delete' } | { do: 'undo' | 'redo' | 'reload' } | { do: 'other'; text: string };
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constantFrom('title', 'problem'), text: fc.string({ maxLength: 3 }) }),
  fc.constantFrom<Deed>({ do: 'swap' }, { do: 'add' }, { do: 'delete' }, { do: 'undo' }, { do: 'redo' }, { do: 'reload' }),
);
const other: fc.Arbitrary<Deed> = fc.string({ maxLength: 3 }).map((text) => ({ do: 'other', text }));

function change(document: Case, made: Deed, serial: number): Case {
  if (made.do === 'title' || made.do === 'problem') return { ...document, [made.do]: made.text };
  if (made.do === 'swap') return { ...document, lines: [...document.lines].reverse() };
  if (made.do === 'add') return { ...document, lines: [...document.lines, { id: `n${serial}`, metric: '' }] };
  return made.do === 'delete' ? { ...document, lines: document.lines.slice(1) } : document;
}

/** Lives through the deeds. `past` is what a plain list of states says undo has to give. */
function live(deeds: Deed[]) {
  let [present, history]: [Case, UndoHistory<Case>] = [before, emptyHistory()];
  let expected: Case[] = [];
  deeds.forEach((made, serial) => {
    if (made.do === 'reload') history = continueHistory(structuredClone({ ...history, present }), emptyHistory(), structuredClone(present));
    else if (made.do === 'other') {
      const next = { ...present, lines: present.lines.map((line) => ({ ...line, metric: made.text })) };
      history = rebaseSteps(history, present, next);
      present = next;
    } else if (made.do === 'undo' || made.do === 'redo') {
      const move = (made.do === 'undo' ? undoStep : redoStep)(history, present);
      if (!move) return;
      expected = made.do === 'undo' ? expected.slice(0, -1) : [...expected, present];
      ({ history, document: present } = move);
    } else {
      const next = change(present, made, serial);
      if (JSON.stringify(next) === JSON.stringify(present)) return;
      history = recordStep(history, present, null, serial);
      expected = [...expected, present];
      present = next;
    }
  });
  return { present, history, expected };
}

function undoAll(history: UndoHistory<Case>, present: Case): Case[] {
  const seen: Case[] = [];
  for (let move = undoStep(history, present); move; move = undoStep(move.history, move.document)) seen.unshift(move.document);
  return seen;
}

it('whatever is typed, moved, undone, redone and reloaded, undo gives back exactly the states before', () => {
  fc.assert(fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
    const { present, history, expected } = live(deeds);
    expect(undoAll(history, present)).toEqual(expected);
  }), { numRuns: 300 });
});

it('whatever somebody else types meanwhile, going all the way back never takes their words away', () => {
  fc.assert(fc.property(fc.array(fc.oneof(deed, other), { maxLength: 40 }), fc.string({ maxLength: 3 }), (deeds, last) => {
    const { present, history } = live([...deeds, { do: 'other', text: last }]);
    const [first = present] = undoAll(history, present);
    for (const line of first.lines) if (present.lines.some(({ id }) => id === line.id)) expect(line.metric).toBe(last);
  }), { numRuns: 300 });
});
