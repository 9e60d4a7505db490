/**
 * Undo of a whole document: a list of what it was before each change. Typing in one field is one step until the
 * typing pauses or another field is touched. Pure; the present document is kept by the caller.
 */
export const MOST_STEPS = 200;
const PAUSE_MS = 1000;

export type UndoHistory<Document> = {
  /** Oldest first. */
  past: readonly Document[];
  /** Next first. */
  future: readonly Document[];
  /** The field of the last step and when it was last typed in; null when the next change is a step of its own. */
  open: { field: string; at: number } | null;
};

export function emptyHistory<Document>(): UndoHistory<Document> {
  return { past: [], future: [], open: null };
}

/** @param field where the change was made, or null for one that is always a step of its own. */
export function recordStep<Document>(history: UndoHistory<Document>, before: Document, field: string | null, now: number): UndoHistory<Document> {
  const open = field === null ? null : { field, at: now };
  const isSameStep = history.open !== null && history.open.field === field && now - history.open.at < PAUSE_MS;
  if (isSameStep) return { ...history, future: [], open };
  return { past: [...history.past, before].slice(-MOST_STEPS), future: [], open };
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
