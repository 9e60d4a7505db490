/** The steps undo can take back, kept in this browser (IndexedDB) so that a reload does not end them. One record for each proposal. */
import { createStore, del, get, set } from 'idb-keyval';
import { isJsonObject } from '../json-object';
import type { Proposal } from '../proposal/schema';
import { untilFetched } from './until-fetched';

/** `past` is oldest first, `future` next first; `present` is the document they lie around. */
export type KeptSteps = { past: readonly Proposal[]; present: Proposal; future: readonly Proposal[] };

const store = createStore('greenlight-steps', 'steps');
const CHECKED_AT_ONCE = 10;

/** Documents share what did not change between them, and the browser stores what is shared once. A browser that keeps nothing loses no more than undo. */
export async function keepSteps(proposalId: string, steps: KeptSteps): Promise<void> {
  const isEmpty = steps.past.length === 0 && steps.future.length === 0;
  await (isEmpty ? del(proposalId, store) : set(proposalId, steps, store)).catch(() => {});
}

/** Null when there are none, or one of them is no document of this release. Checked a few at a time, so that nobody typing notices. */
export async function readKeptSteps(proposalId: string): Promise<KeptSteps | null> {
  const value: unknown = await get(proposalId, store).catch(() => null);
  if (!isJsonObject(value)) return null;
  const past = await readDocuments(value.past);
  const [present] = (await readDocuments([value.present])) ?? [];
  const future = await readDocuments(value.future);
  return past === null || present === undefined || future === null ? null : { past, present, future };
}

/** The documents as they are: parsing would make copies, and no longer share what they have in common. */
async function readDocuments(values: unknown): Promise<Proposal[] | null> {
  if (!Array.isArray(values)) return null;
  const { isDraft } = await untilFetched(() => import('../proposal/read-document'));
  const documents: Proposal[] = [];
  for (const value of values) {
    if (!isDraft(value)) return null;
    documents.push(value);
    if (documents.length % CHECKED_AT_ONCE === 0) await new Promise((resolve) => { setTimeout(resolve); });
  }
  return documents;
}
