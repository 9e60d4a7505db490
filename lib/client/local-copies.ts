/**
 * What is typed and not yet on the server, kept in this browser (IndexedDB): one copy for each tab that has a proposal open.
 * A tab holds a lock with the name of its copy while it lives, so a copy without a lock belongs to a tab that was closed.
 */
import { createStore, del, entries, set } from 'idb-keyval';
import type { Attempt, LocalCopy } from '../autosave/save-state';
import type { Proposal } from '../proposal/schema';
import { isJsonObject } from '../json-object';
import { availableLocks } from './available-locks';
import { numberOr, textOr } from './read-json';
import { untilFetched } from './until-fetched';

export type FoundCopy = { name: string; copy: LocalCopy<Proposal> };

const store = createStore('greenlight', 'unsaved');

/** A shelf for this tab's copy. `close` gives it up: whoever opens the proposal next may take what lies there. */
export function openShelf(proposalId: string) {
  const name = `${proposalId}/${randomName()}`;
  const closing = new AbortController();
  const locks = availableLocks();
  void locks?.request(name, () => new Promise<void>((resolve) => { closing.signal.addEventListener('abort', () => resolve()); }));
  return {
    write: (copy: LocalCopy<Proposal>) => set(name, copy, store),
    remove: () => del(name, store),
    close: () => closing.abort(),
  };
}

/** The copies left behind by closed tabs, newest first. None when the browser keeps nothing. */
export async function findLeftCopies(proposalId: string): Promise<FoundCopy[]> {
  const found: FoundCopy[] = [];
  try {
    const held = new Set((await availableLocks()?.query())?.held?.map((lock) => lock.name));
    for (const [name, value] of await entries<string, unknown>(store)) {
      if (!name.startsWith(`${proposalId}/`) || held.has(name)) continue;
      const copy = await readCopy(value);
      if (copy) found.push({ name, copy });
    }
  } catch {
    return [];
  }
  return found.sort((left, right) => right.copy.at - left.copy.at);
}

/** A copy that cannot be removed is offered again the next time, so a failure is no more than that. */
export async function removeCopy(name: string): Promise<void> {
  await del(name, store).catch(() => {});
}

async function readCopy(value: unknown): Promise<LocalCopy<Proposal> | null> {
  if (!isJsonObject(value)) return null;
  const document = await readTyped(value.document);
  const baseRevision = numberOr(value.baseRevision, null);
  if (document === null || baseRevision === null) return null;
  return { document, baseRevision, base: await readTyped(value.base), attempt: await readAttempt(value.attempt), at: numberOr(value.at, 0) };
}

async function readAttempt(value: unknown): Promise<Attempt<Proposal> | null> {
  if (!isJsonObject(value)) return null;
  const document = await readTyped(value.document);
  const baseRevision = numberOr(value.baseRevision, null);
  const key = textOr(value.key, null);
  return document === null || baseRevision === null || key === null ? null : { document, baseRevision, key };
}

/** Also words that are too many to be stored: they are what was typed. The schema is fetched only when there is a copy to check. */
async function readTyped(document: unknown): Promise<Proposal | null> {
  const { readDraft } = await untilFetched(() => import('../proposal/read-document'));
  return readDraft(document);
}

/** 128 random bits in hex. (`randomUUID` is missing on plain http.) */
export function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
