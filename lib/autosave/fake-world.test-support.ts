/** A clock that only moves when told, and a server that can lose, delay, refuse and reorder. For the tests of the saver. */
import { sameDocument } from './same-document';
import { createSaver } from './saver';
import type { Answer, Attempt, Clock, LocalCopy } from './save-state';

export type Text = { text: string };
type Server<Document> = ReturnType<typeof createFakeServer<Document>>;
export type ServerMode = 'up' | 'loseAnswer' | 'neverArrives' | 'errorBefore' | 'errorAfter' | 'offline' | 'hangs';

export function createFakeClock() {
  let nowMs = 1_000_000;
  let timers: { at: number; run: () => void }[] = [];
  const breathe = () => new Promise<void>((resolve) => { setImmediate(resolve); });
  const clock: Clock = {
    now: () => nowMs,
    after(ms, run) {
      const timer = { at: nowMs + ms, run };
      timers.push(timer);
      return () => { timers = timers.filter((other) => other !== timer); };
    },
  };
  /** Moves on, running what falls due in order and letting promises settle in between. */
  async function pass(ms: number) {
    const until = nowMs + ms;
    await breathe();
    for (;;) {
      const next = timers.filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      nowMs = next.at;
      timers = timers.filter((other) => other !== next);
      next.run();
      await breathe();
    }
    nowMs = until;
  }
  return { clock, pass };
}

export function createFakeServer<Document>(clock: Clock, first: Document) {
  const history = [{ revision: 1, document: first }];
  const answered = new Map<string, Answer<Document>>();
  let mode: ServerMode = 'up';
  let latencyMs = 20;
  let puts = 0;
  let underway = 0;
  let mostUnderway = 0;
  const current = () => {
    const last = history.at(-1);
    if (!last) throw new Error('The history is never empty.');
    return last;
  };
  const store = (document: Document) => { history.push({ revision: current().revision + 1, document }); };

  function put(attempt: Attempt<Document>): Answer<Document> {
    const before = answered.get(attempt.key);
    if (before) return before;
    if (attempt.baseRevision !== current().revision) {
      return { kind: 'conflict', theirs: current().document, revision: current().revision, at: null };
    }
    store(attempt.document);
    const answer: Answer<Document> = { kind: 'stored', revision: current().revision };
    answered.set(attempt.key, answer);
    return answer;
  }

  async function send(attempt: Attempt<Document>): Promise<Answer<Document>> {
    const asked = mode;
    const takesMs = latencyMs;
    puts += 1;
    underway += 1;
    mostUnderway = Math.max(mostUnderway, underway);
    const wait = (ms: number) => new Promise<void>((resolve) => { clock.after(ms, resolve); });
    try {
      if (asked === 'offline') return { kind: 'unknown', reason: 'offline', retryAfterMs: 0 };
      if (asked === 'neverArrives') throw new Error('connection refused');
      await wait(takesMs);
      if (asked === 'errorBefore') return { kind: 'unknown', reason: 'serverError', retryAfterMs: 0 };
      const answer = put(attempt);
      if (asked === 'errorAfter') return { kind: 'unknown', reason: 'serverError', retryAfterMs: 0 };
      if (asked === 'loseAnswer') throw new Error('connection reset');
      if (asked === 'hangs') await wait(60_000);
      return answer;
    } finally {
      underway -= 1;
    }
  }

  return {
    send, store, current, history,
    setMode: (next: ServerMode) => { mode = next; },
    setLatency: (ms: number) => { latencyMs = ms; },
    puts: () => puts,
    mostUnderway: () => mostUnderway,
    has: (document: Document) => history.some((entry) => sameDocument(entry.document, document)),
  };
}

export function createFakeShelf<Document>() {
  let copy: LocalCopy<Document> | null = null;
  return { keep: (next: LocalCopy<Document> | null) => { copy = next; }, get: () => copy };
}

/**
 * Opens savers in tabs of one person. When the next one opens, the one before was killed: no more timers, answers or copies.
 * `adopt` hears what the draft became by others' doing or by a choice.
 */
export function createFakeTabs<Document extends object>(clock: Clock, server: Server<Document>, shelf: ReturnType<typeof createFakeShelf<Document>>, person = 'key', adopt: (document: Document, isChosen: boolean) => void = () => {}) {
  let living = 0;
  let keys = 0;
  return function openTab() {
    const me = (living += 1);
    const whileAlive = (run: () => void) => { if (me === living) run(); };
    return createSaver<Document>({
      document: server.current().document, revision: server.current().revision, savedAt: 0, copy: shelf.get(),
      newKey: () => `${person}-${(keys += 1)}`,
      random: () => 0.5,
      clock: { now: clock.now, after: (ms, run) => clock.after(ms, () => whileAlive(run)) },
      keep: (copy) => whileAlive(() => shelf.keep(copy)),
      adopt: (document, isChosen) => whileAlive(() => adopt(document, isChosen)),
      send: (attempt) => new Promise((resolve, reject) => {
        server.send(attempt).then((answer) => whileAlive(() => resolve(answer)), (reason: unknown) => whileAlive(() => reject(reason)));
      }),
    });
  };
}
