/**
 * The saver bound to this browser: requests, the local copy, and the moments when a page may go away or the network comes back.
 * Kept outside React, so that typing re-renders only those who show the state.
 */
import type { Choose } from '../autosave/merge-documents';
import type { SaveState } from '../autosave/save-state';
import { createSaver, type Saver } from '../autosave/saver';
import type { Proposal } from '../proposal/schema';
import { loadDocument } from './load-document';
import { findLeftCopies, openShelf, randomName, removeCopy } from './local-copies';
import { joinTabs } from './open-tabs';
import { sendDocument } from './send-document';

/** Something to tell the person once. With `setAside` there are words to bring back. */
export type AutosaveNotice =
  | { kind: 'restored' }
  | { kind: 'setAside'; document: Proposal; copyName: string };

export type AutosaveView = { state: SaveState<Proposal>; revision: number; notice: AutosaveNotice | null; /** Another tab had it open first. */ isSecondTab: boolean };
/** Puts another document into the form. `isStep`: by what the person did, so undo takes it back; otherwise it came from elsewhere. */
export type Replace = (document: Proposal, isStep: boolean) => void;
export type AutosaveStart = { id: string; document: Proposal; revision: number; savedAt: number | null };
export type Autosave = ReturnType<typeof createAutosave>;

/** A slow line carries about 20 bytes a millisecond. */
const BYTES_PER_MS = 20;

type Shelf = ReturnType<typeof openShelf>;

/** What this visit has seen saved: going back to a page may show an older one that the browser kept. */
const lastSaved = new Map<string, AutosaveStart>();

export function createAutosave(start: AutosaveStart) {
  const { id, revision, savedAt } = start;
  let saver: Saver<Proposal> | null = null;
  let opened: Promise<void> = Promise.resolve();
  let replace: Replace = () => {};
  let tabs: ReturnType<typeof joinTabs> | null = null;
  /** Typed before the local copies had been looked at. */
  let early: Proposal | null = null;
  let notice: AutosaveNotice | null = null;
  let isCopyKept = true;
  /** Without the time at first: the server that draws the page may live in another time zone. */
  let view: AutosaveView = { state: { kind: 'saved', at: null }, revision, notice, isSecondTab: false };
  const listeners = new Set<() => void>();

  function tell(isSecondTab = view.isSecondTab) {
    const state: SaveState<Proposal> = saver?.getState() ?? (early ? { kind: 'unsaved' } : { kind: 'saved', at: savedAt });
    const next = { state, revision: saver?.getRevision() ?? revision, notice, isSecondTab };
    if (saver && state.kind === 'saved') lastSaved.set(id, { id, document: saver.getDraft(), revision: next.revision, savedAt: state.at });
    if (next.state === view.state && next.revision === view.revision && next.notice === view.notice && isSecondTab === view.isSecondTab) return;
    if (next.revision > view.revision) tabs?.tellSaved(next.revision);
    view = next;
    for (const listener of [...listeners]) listener();
  }

  async function open(shelf: Shelf, isOver: () => boolean) {
    const [left, older] = await findLeftCopies(id);
    if (isOver()) return;
    const typedMeanwhile = early;
    const remembered = lastSaved.get(id);
    const latest = remembered && remembered.revision > start.revision && !typedMeanwhile ? remembered : start;
    saver = createSaver({
      ...latest,
      copy: typedMeanwhile ? null : left?.copy ?? null,
      send: (attempt, signal) => sendDocument(id, attempt, signal),
      keep: (copy) => {
        (copy ? shelf.write(copy) : shelf.remove()).then(() => { isCopyKept = true; }, () => { isCopyKept = false; });
      },
      adopt: (document, isChosen) => replace(document, isChosen),
      newKey: randomName,
      clock: {
        now: () => Date.now(),
        after: (ms, run) => {
          const timer = setTimeout(run, ms);
          return () => clearTimeout(timer);
        },
      },
      random: () => Math.random(),
      extraTimeOutMs: (proposal) => JSON.stringify(proposal).length / BYTES_PER_MS,
    });
    saver.subscribe(() => tell());
    if (typedMeanwhile) saver.change(typedMeanwhile);
    const setAside = typedMeanwhile ? left : older;
    if (setAside) notice = { kind: 'setAside', document: setAside.copy.document, copyName: setAside.name };
    if (saver.getState().kind !== 'saved' && !typedMeanwhile) notice ??= { kind: 'restored' };
    if (saver.getDraft() !== start.document && !typedMeanwhile) replace(saver.getDraft(), false);
    if (left && !typedMeanwhile) await removeCopy(left.name);
    tell();
  }

  function change(next: Proposal) {
    if (saver) saver.change(next);
    else early = next;
    tell();
  }

  function dismissNotice() {
    if (notice?.kind === 'setAside') void removeCopy(notice.copyName);
    notice = null;
    tell();
  }

  /** Another tab or another person may have saved. */
  async function lookElsewhere() {
    if (globalThis.document.visibilityState === 'hidden') return;
    const elsewhere = await loadDocument(id);
    if (elsewhere) saver?.hearElsewhere(elsewhere);
  }

  async function flush(): Promise<boolean> {
    await opened;
    return (await saver?.flush()) ?? false;
  }

  return {
    getView: () => view,
    /** The newest document, saved or not. */
    getDraft: () => saver?.getDraft() ?? early ?? start.document,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },

    /** Begins, once the page is in a browser. `onReplace` puts another document into the form. The answer ends it. */
    start(onReplace: Replace): () => void {
      replace = onReplace;
      const shelf = openShelf(id);
      const ending = new AbortController();
      const { signal } = ending;
      tabs = joinTabs(id, { onSaved: (latest) => { if (latest > view.revision) void lookElsewhere(); }, onOrder: tell });
      const retry = () => { saver?.retry(); };
      const comeBack = () => {
        retry();
        void lookElsewhere();
      };
      const leave = () => { void saver?.flush(); };
      addEventListener('online', retry, { signal });
      addEventListener('pagehide', leave, { signal });
      addEventListener('visibilitychange', () => (globalThis.document.visibilityState === 'hidden' ? leave() : comeBack()), { signal });
      addEventListener('focus', comeBack, { signal });
      addEventListener('beforeunload', (event) => { if (!isCopyKept && view.state.kind !== 'saved') event.preventDefault(); }, { signal });
      opened = open(shelf, () => signal.aborted);
      return () => {
        ending.abort();
        tabs?.leave();
        tabs = null;
        void saver?.stop().finally(shelf.close);
        if (!saver) shelf.close();
      };
    },

    change,
    /** Saves now. True once everything typed so far is on the server. */
    flush,
    retry: () => { saver?.retry(); },
    /** Of a conflict: saves the values the person chose. What they chose against can be had back with undo. */
    resolve: (choose: Choose) => { saver?.resolve(choose); },

    /** An earlier version was made the newest one on the server: shows it as a step that undo takes back. */
    adoptRestored(document: Proposal, restored: number) {
      replace(document, true);
      saver?.hearElsewhere({ theirs: document, revision: restored, at: Date.now() });
    },

    /** Resolves once the local copies have been looked at. */
    whenOpened: () => opened,

    /** Puts the words that were set aside back into the form. What stood there is in the history. */
    async bringBack() {
      if (notice?.kind !== 'setAside') return;
      const { document: back } = notice;
      await flush();
      change(back);
      replace(back, true);
      dismissNotice();
    },

    dismissNotice,
  };
}
