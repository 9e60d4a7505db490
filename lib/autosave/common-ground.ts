/**
 * What the draft grows from: the last revision acknowledged to us, with its document. When somebody else saved on top of it,
 * what they changed is merged into the draft field by field; only a field that both changed waits for a person.
 */
import { type Choose, mergeDocuments } from './merge-documents';
import type { Elsewhere, SaveState } from './save-state';

type Conflict<Document> = Extract<SaveState<Document>, { kind: 'conflict' }> & { revision: number };

/** @param document null when it is not known. */
export function createCommonGround<Document extends object>(revision: number, document: Document | null) {
  let conflict: Conflict<Document> | null = null;

  function growFrom(next: Document, nextRevision: number) {
    revision = nextRevision;
    document = next;
    conflict = null;
  }

  return {
    revision: () => revision,
    document: () => document,
    /** What waits for a choice, if anything. */
    conflict: () => conflict,
    growFrom,

    /** @returns the draft with what they changed; where a choice is needed and not given, ours stands and `conflict` says where. */
    takeIn({ theirs, revision: theirRevision, at }: Elsewhere<Document>, draft: Document, choose?: Choose): Document {
      const { merged, conflicts } = mergeDocuments(document, draft, theirs, choose);
      if (conflicts.length === 0 || choose) {
        growFrom(theirs, theirRevision);
        return merged;
      }
      conflict = { kind: 'conflict', theirs, fields: conflicts, at, revision: theirRevision };
      // What was taken over is common ground from now on: only the fields that wait still grow from the old revision.
      const waits: Choose = (path) => (conflicts.some((field) => field.path.every((key, depth) => key === path[depth])) ? 'mine' : 'theirs');
      document &&= mergeDocuments(null, document, theirs, waits).merged;
      return merged;
    },
  };
}
