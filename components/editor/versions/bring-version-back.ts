import type { Autosave } from '@/lib/client/create-autosave';
import { restoreRevision } from '@/lib/client/revisions-api';
import { EDITOR_COPY } from '@/lib/proposal/copy';

/** Makes an earlier version the newest, once how it stands now is a version too. @returns null, or why nothing was changed. */
export async function bringVersionBack(id: string, revision: number, autosave: Pick<Autosave, 'flush' | 'adoptRestored'>): Promise<string | null> {
  if (!(await autosave.flush())) return EDITOR_COPY.notSavedNow;
  const answer = await restoreRevision(id, revision);
  if (!answer.ok) return answer.failure.sentence;
  autosave.adoptRestored(answer.value.document, answer.value.revision);
  return null;
}
