/**
 * Random lives of an editor against a faulty server. After every step: "saved" only when the draft is in the server's history,
 * and every draft older than 300 ms is there or in the copy. At the end, with faults over: saved, and no conflict with oneself.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFakeClock, createFakeServer, createFakeShelf, createFakeTabs, type ServerMode, type Text } from './fake-world.test-support';

type Step =
  | { do: 'type' } | { do: 'wait'; ms: number } | { do: 'mode'; mode: ServerMode } | { do: 'latency'; ms: number }
  | { do: 'reopen' } | { do: 'retry' } | { do: 'flush' } | { do: 'other' } | { do: 'choose'; mine: boolean };

const modes: ServerMode[] = ['up', 'up', 'up', 'loseAnswer', 'neverArrives', 'errorBefore', 'errorAfter', 'offline', 'hangs'];
const alone: fc.Arbitrary<Step>[] = [
  fc.constant<Step>({ do: 'type' }), fc.constant<Step>({ do: 'type' }),
  fc.constantFrom(10, 90, 260, 510, 1_200, 3_000, 9_000).map((ms): Step => ({ do: 'wait', ms })),
  fc.constantFrom(...modes).map((mode): Step => ({ do: 'mode', mode })),
  fc.constantFrom(1, 20, 400, 2_900, 3_990, 5_500).map((ms): Step => ({ do: 'latency', ms })),
  fc.constant<Step>({ do: 'reopen' }), fc.constant<Step>({ do: 'retry' }), fc.constant<Step>({ do: 'flush' }),
];
const withOthers: fc.Arbitrary<Step>[] = [
  ...alone, fc.constant<Step>({ do: 'other' }), fc.boolean().map((mine): Step => ({ do: 'choose', mine })),
];

async function live(steps: Step[]) {
  const { clock, pass } = createFakeClock();
  const server = createFakeServer(clock, { text: 'first' });
  const shelf = createFakeShelf<Text>();
  let words = 0;
  let typedAt = 0;
  let setAside = '';
  const open = createFakeTabs(clock, server, shelf);
  let saver = open();
  const conflicts: string[] = [];

  function check() {
    const draft = saver.getDraft();
    const state = saver.getState();
    if (state.kind === 'conflict') conflicts.push(draft.text);
    if (state.kind === 'saved') expect(server.has(draft)).toBe(true);
    const isKept = server.has(draft) || shelf.get()?.document.text === draft.text || draft.text === setAside;
    if (clock.now() - typedAt > 300) expect(isKept).toBe(true);
  }

  for (const step of steps) {
    if (step.do === 'type') { saver.change({ text: `w${(words += 1)}` }); typedAt = clock.now(); }
    if (step.do === 'wait') await pass(step.ms);
    if (step.do === 'mode') server.setMode(step.mode);
    if (step.do === 'latency') server.setLatency(step.ms);
    if (step.do === 'retry') saver.retry();
    if (step.do === 'flush') void saver.flush();
    if (step.do === 'other') server.store({ text: `o${(words += 1)}` });
    if (step.do === 'choose') {
      if (!step.mine && saver.getState().kind === 'conflict') setAside = saver.getDraft().text;
      saver.resolve(() => (step.mine ? 'mine' : 'theirs'));
    }
    if (step.do === 'reopen') {
      saver = open();
      typedAt = 0;
    }
    await pass(0);
    check();
  }
  server.setMode('up');
  server.setLatency(20);
  await pass(150_000);
  check();
  return { saver, server, shelf, conflicts };
}

it('alone, whatever breaks, ends saved and never conflicts with itself', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.oneof(...alone), { maxLength: 30 }), async (steps) => {
    const { saver, server, shelf, conflicts } = await live(steps);
    expect(conflicts).toEqual([]);
    expect(saver.getState().kind).toBe('saved');
    expect(server.current().document).toEqual(saver.getDraft());
    expect(shelf.get()).toBeNull();
  }), { numRuns: 150 });
});

it('with others writing, tabs dying and people choosing, no words are lost and a conflict waits for a choice', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.oneof(...withOthers), { maxLength: 30 }), async (steps) => {
    const { saver, shelf } = await live(steps);
    const state = saver.getState();
    expect(['saved', 'conflict']).toContain(state.kind);
    if (state.kind === 'conflict') expect(shelf.get()?.document).toEqual(saver.getDraft());
  }), { numRuns: 150 });
});
