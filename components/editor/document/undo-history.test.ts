import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyHistory, MOST_STEPS, recordStep, redoStep, undoStep } from './undo-history';

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
