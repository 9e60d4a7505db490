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
 * While something that somebody else saved waits for a person's choice (common-ground.ts), nothing is sent.
 */
import { backOffMs } from './back-off';
import { createCommonGround } from './common-ground';
import type { Choose } from './merge-documents';
import { createNamedTimers } from './named-timers';
import { offerOnce } from './offer-once';
import { openingPosition } from './opening-position';
import { sameDocument } from './same-document';
import type { Answer, Attempt, Elsewhere, FaultReason, SaverOptions, SaveState } from './save-state';
import { createSaveWaiters } from './save-waiters';
import { createWatchedState } from './watched-state';

const QUIET_MS = 500;
const LONGEST_UNSENT_MS = 2_000;
const COPY_MS = 250;

export type Saver<Document extends object> = ReturnType<typeof createSaver<Document>>;

type Timer = 'quiet' | 'longest' | 'copy' | 'backOff';
/** An attempt, and how many of the changes it holds. */
type OpenAttempt<Document> = Attempt<Document> & { sequence: number };

export function createSaver<Document extends object>(options: SaverOptions<Document>) {
  const { clock, keep } = options;
  const start = openingPosition(options);
  const ground = createCommonGround(start.base, start.baseDocument);

  let draft = start.draft;
  let acknowledged = options.document;
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

  const timers = createNamedTimers<Timer>(clock);
  const waiters = createSaveWaiters();
  const { tell, ...shown } = createWatchedState(currentState);

  function isDirty() {
    return draft !== acknowledged;
  }

  function currentState(): SaveState<Document> {
    const conflict = ground.conflict();
    if (conflict) return conflict;
    if (!isDirty() && !open) return { kind: 'saved', at: savedAt };
    if (refusal) return refusal;
    if (fault === 'offline') return { kind: 'offline', waiting: closedBursts + (timers.has('quiet') ? 1 : 0) };
    if (fault) return { kind: 'notSaved', reason: fault };
    return isSlow ? { kind: 'saving' } : { kind: 'unsaved' };
  }

  function writeCopy() {
    timers.stop('copy');
    if (!isDirty() && !open) return keep(null);
    const attempt = open && { document: open.document, baseRevision: open.baseRevision, key: open.key };
    keep({ document: draft, baseRevision: ground.revision(), base: ground.document(), attempt, at: clock.now() });
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
    if (isInFlight || ground.conflict() || timers.has('backOff')) return;
    if (!open) {
      if (!isDue) return;
      isDue = false;
      if (sameDocument(draft, acknowledged)) return acknowledge(draft, sequence);
      open = { document: draft, baseRevision: ground.revision(), key: options.newKey(), sequence };
      writeCopy();
    }
    void offer(open);
  }

  async function offer(attempt: OpenAttempt<Document>) {
    isInFlight = true;
    const answer = await offerOnce(attempt, options, { slow: () => { isSlow = true; tell(); }, late: () => { fault ??= 'noAnswer'; tell(); } });
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
      return waiters.settle(null);
    }
    failures = 0;
    fault = null;
    open = null;
    if (answer.kind === 'stored' || (answer.kind === 'conflict' && sameDocument(answer.theirs, attempt.document))) {
      savedAt = clock.now();
      ground.growFrom(attempt.document, answer.revision);
      return acknowledge(attempt.document, attempt.sequence);
    }
    if (answer.kind === 'conflict') return meet(answer);
    refusal = { kind: 'refused', reason: answer.reason, issues: answer.issues };
    writeCopy();
    waiters.settle(null);
    pump();
  }

  /** Takes in what somebody else saved on top of what the draft grows from. */
  function meet(elsewhere: Elsewhere<Document>, choose?: Choose) {
    const merged = ground.takeIn(elsewhere, draft, choose);
    if (!sameDocument(merged, draft)) {
      draft = merged;
      options.adopt(merged, choose !== undefined);
    }
    if (ground.conflict()) {
      writeCopy();
      return waiters.settle(null);
    }
    const { theirs, at } = elsewhere;
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
    waiters.settle(savedSequence);
    pump();
  }

  if (options.copy) writeCopy();
  pump();

  return {
    ...shown,
    /** The last revision acknowledged to us. */
    getRevision: ground.revision,
    getDraft: () => draft,

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
      if (ground.conflict()) return Promise.resolve(false);
      return waiters.wait(sequence);
    },

    /** The network is back, or the person asked: no more waiting. */
    retry() {
      timers.stop('backOff');
      if (refusal) isDue = true;
      pump();
    },

    /** Somebody else saved, or a tab of ours did. While a request of ours is open its answer says the same. */
    hearElsewhere(elsewhere: Elsewhere<Document>) {
      if (open || elsewhere.revision <= (ground.conflict()?.revision ?? ground.revision())) return;
      meet(elsewhere);
      tell();
    },

    /** Of a conflict: the values a person chose go on top as a new revision; the others stay in the history. */
    resolve(choose: Choose) {
      const conflict = ground.conflict();
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
