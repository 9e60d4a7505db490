import { sameDocument } from './same-document';
import type { SaverOptions } from './save-state';

/** Where to begin: from the server's document, or from a copy that is newer. */
export function openingPosition<Document>({ document, revision, copy }: SaverOptions<Document>) {
  const fromServer = { draft: document, base: revision, baseDocument: document, attempt: null, isNewer: false };
  if (!copy || sameDocument(copy.document, document)) return fromServer;
  const wasStored = copy.attempt !== null && sameDocument(copy.attempt.document, document);
  if (wasStored) return { ...fromServer, draft: copy.document, isNewer: true };
  return { draft: copy.document, base: copy.baseRevision, baseDocument: copy.base, attempt: copy.attempt, isNewer: true };
}
