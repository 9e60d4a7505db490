/**
 * Keeps one document saved. Pure: no React, no fetch, no clock of its own.
 *
 *   draft    the newest value: what the person sees
 *   base     the revision the draft grows from: the last one acknowledged to us
 *   attempt  one document offered on one base under one key. While its fate is unknown (lost answer, time-out, 5xx) it is
 *            repeated unchanged: it may have been stored, and then anything newer on the old base would conflict with ourselves
 *   due      the draft was left alone for 500 ms, or typed at for 2 s, and wants to be offered
 *   copy     draft, base and open attempt on this device, written within 250 ms, removed once the draft is acknowledged
 *
 * When somebody else saved on top of the base, what they changed is merged into the draft field by field. Only a field
 * that both changed waits for a person, and until then nothing is sent.
 */
import { backOffMs } from './back-off';
import { type Choose, mergeDocuments } from './merge-documents';
import { createNamedTimers } from './named-timers';
import { openingPosition } from './opening-position';
import { sameDocument } from './same-document';
import { type Answer, type Attempt, type Elsewhere, type FaultReason, type SaverOptions, type SaveState, sameState } from './save-state';

const QUIET_MS = 500;
const LONGEST_UNSENT_MS = 2_000;
const COPY_MS = 250;
const SHOW_SAVING_MS = 500;
const SHOW_FAULT_MS = 2_500;
const TIME_OUT_MS = 4_000;

export type Saver<Document extends object> = ReturnType<typeof createSaver<Document>>;

type Timer = 'quiet' | 'longest' | 'copy' | 'showSaving' | 'showFault' | 'timeOut' | 'backOff';
type Waiter = { sequence: number; resolve: (isSaved: boolean) => void };
/** An attempt, and how many of the changes it holds. */
type OpenAttempt<Document> = Attempt<Document> & { sequence: number };

export function createSaver<Document extends object>(options: SaverOptions<Document>) {
  const { clock, send, keep } = options;
  const start = openingPosition(options);

  let draft = start.draft;
  let acknowledged = options.document;
  let base = start.base;
  let baseDocument = start.baseDocument;
  let savedAt = options.savedAt;
  let open: OpenAttempt<Document> | null = start.attempt && { ...start.attempt, sequence: 0 };
  let isDue = start.isNewer;
  let isInFlight = false;
  let isSlow = false;
  let isStopped = false;
  let failures = 0;
  /** Changes so far, and how far the server has followed. A draft restored from a copy counts as the first. */
  let sequence = start.isNewer ? 1 : 0;
  let savedSequence = 0;
  let closedBursts = start.isNewer ? 1 : 0;
  let fault: FaultReason | null = null;
  let refusal: Extract<SaveState<Document>, { kind: 'refused' }> | null = null;
  let conflict: (Extract<SaveState<Document>, { kind: 'conflict' }> & { revision: number }) | null = null;

  const timers = createNamedTimers<Timer>(clock);
  const listeners = new Set<() => void>();
  let waiters: Waiter[] = [];
  let state = currentState();

  function isDirty() {
    return draft !== acknowledged;
  }

  function currentState(): SaveState<Document> {
    if (conflict) return conflict;
    if (!isDirty() && !open) return { kind: 'saved', at: savedAt };
    if (refusal) return refusal;
    if (fault === 'offline') return { kind: 'offline', waiting: closedBursts + (timers.has('quiet') ? 1 : 0) };
    if (fault) return { kind: 'notSaved', reason: fault };
    return isSlow ? { kind: 'saving' } : { kind: 'unsaved' };
  }

  function tell() {
    const next = currentState();
    if (sameState(state, next)) return;
    state = next;
    for (const listener of [...listeners]) listener();
  }

  function settleWaiters(isSaved: boolean) {
    const done = waiters.filter((waiter) => !isSaved || waiter.sequence <= savedSequence);
    waiters = waiters.filter((waiter) => !done.includes(waiter));
    for (const waiter of done) waiter.resolve(isSaved);
  }

  function writeCopy() {
    timers.stop('copy');
    if (!isDirty() && !open) return keep(null);
    const attempt = open && { document: open.document, baseRevision: open.baseRevision, key: open.key };
    keep({ document: draft, baseRevision: base, base: baseDocument, attempt, at: clock.now() });
  }
  function writeCopySoon() {
    if (!timers.has('copy')) timers.start('copy', COPY_MS, writeCopy);
  }

  function becomeDue() {
    timers.stop('quiet', 'longest');
    closedBursts += 1;
    isDue = true;
    pump();
    tell();
  }

  /** Sends whatever may be sent now; does nothing while an answer, a pause or a choice is awaited. */
  function pump() {
    if (isInFlight || conflict || timers.has('backOff')) return;
    if (!open) {
      if (!isDue) return;
      isDue = false;
      if (sameDocument(draft, acknowledged)) return acknowledge(draft, sequence);
      open = { document: draft, baseRevision: base, key: options.newKey(), sequence };
      writeCopy();
    }
    void offer(open);
  }

  async function offer(attempt: OpenAttempt<Document>) {
    const abort = new AbortController();
    isInFlight = true;
    timers.start('showSaving', SHOW_SAVING_MS, () => { isSlow = true; tell(); });
    timers.start('showFault', SHOW_FAULT_MS, () => { fault ??= 'noAnswer'; tell(); });
    const timedOut = new Promise<Answer<Document>>((resolve) => {
      timers.start('timeOut', TIME_OUT_MS + (options.extraTimeOutMs?.(attempt.document) ?? 0), () => {
        abort.abort();
        resolve({ kind: 'unknown', reason: 'noAnswer', retryAfterMs: 0 });
      });
    });
    const { document, baseRevision, key } = attempt;
    const sent = send({ document, baseRevision, key }, abort.signal)
      .catch((): Answer<Document> => ({ kind: 'unknown', reason: 'noAnswer', retryAfterMs: 0 }));
    const answer = await Promise.race([sent, timedOut]);
    timers.stop('showSaving', 'showFault', 'timeOut');
    isInFlight = false;
    isSlow = false;
    hear(attempt, answer);
    tell();
  }

  function hear(attempt: OpenAttempt<Document>, answer: Answer<Document>) {
    if (answer.kind === 'unknown') {
      failures += 1;
      fault = answer.reason;
      if (!isStopped) {
        timers.start('backOff', backOffMs(failures, options.random(), answer.retryAfterMs), pump);
      }
      return settleWaiters(false);
    }
    failures = 0;
    fault = null;
    open = null;
    if (answer.kind === 'stored' || (answer.kind === 'conflict' && sameDocument(answer.theirs, attempt.document))) {
      savedAt = clock.now();
      growFrom(attempt.document, answer.revision);
      return acknowledge(attempt.document, attempt.sequence);
    }
    if (answer.kind === 'conflict') return meet(answer);
    refusal = { kind: 'refused', reason: answer.reason, issues: answer.issues };
    writeCopy();
    settleWaiters(false);
    pump();
  }

  function growFrom(document: Document, revision: number) {
    base = revision;
    baseDocument = document;
    conflict = null;
  }

  /** Takes in what somebody else saved on top of our base. */
  function meet({ theirs, revision, at }: Elsewhere<Document>, choose?: Choose) {
    const { merged, conflicts } = mergeDocuments(baseDocument, draft, theirs, choose);
    if (!sameDocument(merged, draft)) {
      draft = merged;
      options.adopt(merged, choose !== undefined);
    }
    if (conflicts.length > 0 && !choose) {
      conflict = { kind: 'conflict', theirs, fields: conflicts, at, revision };
      // What was taken over is common ground from now on: only the fields that wait still grow from the old base.
      const waits: Choose = (path) => (conflicts.some((field) => field.path.every((key, depth) => key === path[depth])) ? 'mine' : 'theirs');
      baseDocument &&= mergeDocuments(null, baseDocument, theirs, waits).merged;
      writeCopy();
      return settleWaiters(false);
    }
    growFrom(theirs, revision);
    acknowledged = theirs;
    if (sameDocument(draft, theirs)) {
      savedAt = at ?? clock.now();
      return acknowledge(draft, sequence);
    }
    isDue = true;
    writeCopy();
    pump();
  }

  function acknowledge(document: Document, upTo: number) {
    acknowledged = document;
    savedSequence = Math.max(savedSequence, upTo);
    refusal = null;
    if (isDirty()) {
      closedBursts = isDue ? 1 : 0;
      writeCopySoon();
    } else {
      closedBursts = 0;
      isDue = false;
      writeCopy();
    }
    settleWaiters(true);
    pump();
  }

  if (options.copy) writeCopy();
  pump();

  return {
    getState: () => state,
    /** The last revision acknowledged to us. */
    getRevision: () => base,
    getDraft: () => draft,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },

    /** The person changed something. `document` is never written to afterwards. */
    change(document: Document) {
      if (sameDocument(document, draft)) return;
      draft = document;
      sequence += 1;
      writeCopySoon();
      timers.start('quiet', QUIET_MS, becomeDue);
      if (!timers.has('longest')) timers.start('longest', LONGEST_UNSENT_MS, becomeDue);
      tell();
    },

    /** Offers the draft now. True once everything typed so far is on the server, false when that cannot be said. */
    flush(): Promise<boolean> {
      if (timers.has('quiet')) {
        timers.stop('quiet', 'longest');
        closedBursts += 1;
      }
      if (isDirty()) {
        isDue = true;
        writeCopy();
      }
      timers.stop('backOff');
      pump();
      tell();
      if (!isDirty() && !open) return Promise.resolve(true);
      if (conflict) return Promise.resolve(false);
      return new Promise((resolve) => { waiters.push({ sequence, resolve }); });
    },

    /** The network is back, or the person asked: no more waiting. */
    retry() {
      timers.stop('backOff');
      if (refusal) isDue = true;
      pump();
    },

    /** Somebody else saved, or a tab of ours did. While a request of ours is open its answer says the same. */
    hearElsewhere(elsewhere: Elsewhere<Document>) {
      if (open || elsewhere.revision <= (conflict?.revision ?? base)) return;
      meet(elsewhere);
      tell();
    },

    /** Of a conflict: the values a person chose go on top as a new revision; the others stay in the history. */
    resolve(choose: Choose) {
      if (!conflict) return;
      meet(conflict, choose);
      tell();
    },

    /** The editor closes: offers what is left once more and stops repeating; the copy stays for the next time. */
    stop() {
      isStopped = true;
      return this.flush();
    },
  };
}
