/** What the saver is told by whoever sends for it, and what it tells whoever shows it. */
import type { FieldConflict } from './merge-documents';

/** One document offered on one revision under one key. Repeated unchanged until its fate is known. */
export type Attempt<Document> = { document: Document; baseRevision: number; key: string };

export type SaveIssue = { path: string; message: string };

export type RefusalReason = 'tooLarge' | 'unacceptable' | 'gone';
export type FaultReason = 'offline' | 'noAnswer' | 'serverError' | 'busy' | 'signedOut';

/** The fate of an attempt. `unknown` means it may or may not have been stored, so it has to be repeated as it is. */
export type Answer<Document> =
  | { kind: 'stored'; revision: number }
  | ({ kind: 'conflict' } & Elsewhere<Document>)
  | { kind: 'refused'; reason: RefusalReason; issues: SaveIssue[] }
  | { kind: 'unknown'; reason: FaultReason; retryAfterMs: number };

export type SaveState<Document> =
  /** The draft is on the server. `at` is when it got there (ms since 1970), null when that is not known. */
  | { kind: 'saved'; at: number | null }
  /** There is something new, and the server is not late with it. */
  | { kind: 'unsaved' }
  /** The server has had it for over half a second. */
  | { kind: 'saving' }
  /** No network. `waiting` counts the bursts of typing not yet on the server. */
  | { kind: 'offline'; waiting: number }
  /** Something else is in the way; it is being tried again without end. */
  | { kind: 'notSaved'; reason: Exclude<FaultReason, 'offline'> }
  /** The server will not take this document as it stands. The next change is offered again. */
  | { kind: 'refused'; reason: RefusalReason; issues: SaveIssue[] }
  /** Somebody else saved other values in the same fields. Nothing is sent until a person chooses. */
  | { kind: 'conflict'; theirs: Document; fields: FieldConflict[]; at: number | null };

/** How the document stands on the server by somebody else's doing, and when it was saved (ms since 1970), if known. */
export type Elsewhere<Document> = { theirs: Document; revision: number; at: number | null };

/**
 * What is kept on this device until the server has it. `base` is the document of the base revision, null when that is
 * not known; `attempt` is the one whose fate was open, if any.
 */
export type LocalCopy<Document> = { document: Document; baseRevision: number; base: Document | null; attempt: Attempt<Document> | null; at: number };

export type Clock = {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Runs once after a while; the answer calls it off. */
  after: (ms: number, run: () => void) => () => void;
};

export type SaverOptions<Document> = {
  /** What the server had when the document was opened. */
  document: Document;
  revision: number;
  savedAt: number | null;
  /** What was kept on this device from the last time, if anything. */
  copy: LocalCopy<Document> | null;
  send: (attempt: Attempt<Document>, signal: AbortSignal) => Promise<Answer<Document>>;
  /** Writes the copy, or with null removes it. Calls must take effect in the order they are made. */
  keep: (copy: LocalCopy<Document> | null) => void;
  /** The draft became this: by somebody else's doing, or by a choice between theirs and ours. Show it. */
  adopt: (document: Document, isChosen: boolean) => void;
  newKey: () => string;
  clock: Clock;
  random: () => number;
  /** Extra time for an answer, for documents that take long to send. */
  extraTimeOutMs?: (document: Document) => number;
};

/** Whether two states read the same, so that nobody is told twice. */
export function sameState<Document>(left: SaveState<Document>, right: SaveState<Document>): boolean {
  if (left === right) return true;
  if (left.kind === 'offline' && right.kind === 'offline') return left.waiting === right.waiting;
  if (left.kind === 'notSaved' && right.kind === 'notSaved') return left.reason === right.reason;
  if (left.kind === 'saved' && right.kind === 'saved') return left.at === right.at;
  return left.kind === right.kind && (left.kind === 'unsaved' || left.kind === 'saving');
}
