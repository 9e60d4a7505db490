/**
 * Undo of a whole document: a list of what it was before each change. Typing in one field is one step until the
 * typing pauses, goes on for long, or another field is touched. Pure; the present document is kept by the caller.
 */
import { mergeDocuments } from '@/lib/autosave/merge-documents';
import { sameDocument } from '@/lib/autosave/same-document';

export const MOST_STEPS = 200;
const PAUSE_MS = 1000;
const LONGEST_MS = 5000;

export type UndoHistory<Document> = {
  /** Oldest first. */
  past: readonly Document[];
  /** Next first. */
  future: readonly Document[];
  /** The field of the last step, since when and when last it was typed in; null when the next change is a step of its own. */
  open: { field: string; since: number; at: number } | null;
};

export function emptyHistory<Document>(): UndoHistory<Document> {
  return { past: [], future: [], open: null };
}

/** @param field where the change was made, or null for one that is always a step of its own. */
export function recordStep<Document>({ past, open: last }: UndoHistory<Document>, before: Document, field: string | null, now: number): UndoHistory<Document> {
  const isSameStep = last !== null && last.field === field && now - last.at < PAUSE_MS && now - last.since < LONGEST_MS;
  const open = field === null ? null : { field, since: isSameStep ? last.since : now, at: now };
  return { past: isSameStep ? past : [...past, before].slice(-MOST_STEPS), future: [], open };
}

type Move<Document> = { history: UndoHistory<Document>; document: Document };

/** One step back from `present`, or null when there is none. */
export function undoStep<Document>({ past, future }: UndoHistory<Document>, present: Document): Move<Document> | null {
  const [document] = past.slice(-1);
  if (document === undefined) return null;
  return { history: { past: past.slice(0, -1), future: [present, ...future], open: null }, document };
}

/** One step forward from `present`, or null when there is none. */
export function redoStep<Document>({ past, future }: UndoHistory<Document>, present: Document): Move<Document> | null {
  const [document] = future;
  if (document === undefined) return null;
  return { history: { past: [...past, present], future: future.slice(1), open: null }, document };
}

/**
 * The document became `to` from `from` by somebody else's doing: every step is moved onto that, so that going back
 * takes back one's own changes only. A step that meant nothing but what they changed too falls away.
 */
export function rebaseSteps<Document extends object>(history: UndoHistory<Document>, from: Document, to: Document): UndoHistory<Document> {
  if (sameDocument(from, to)) return history;
  const { past, future, open } = history;
  const move = (document: Document) => mergeDocuments(from, document, to, () => 'theirs').merged;
  const back = dropRepeats(past.map(move).reverse(), to).reverse();
  return { past: back, future: dropRepeats(future.map(move), to), open: back.length === past.length ? open : null };
}

/** Steps of an earlier visit, put before those of this one. `present` is the document as it is now. */
export function continueHistory<Document extends object>(earlier: { past: readonly Document[]; present: Document; future: readonly Document[] }, history: UndoHistory<Document>, present: Document): UndoHistory<Document> {
  const [first = present] = history.past;
  const rebased = rebaseSteps({ ...earlier, open: null }, earlier.present, first);
  if (history.past.length === 0) return rebased;
  return { ...history, past: [...rebased.past, ...history.past].slice(-MOST_STEPS) };
}

function dropRepeats<Document>(documents: readonly Document[], start: Document): Document[] {
  return documents.filter((document, index) => !sameDocument(document, index === 0 ? start : documents[index - 1]));
}
