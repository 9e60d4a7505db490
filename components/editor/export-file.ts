/** Saves what was typed, then hands over the file the server makes of it. Never an older document in silence. */
import { notify } from '@/components/ui/toast';
import { downloadFile } from '@/lib/client/download-file';
import type { ExportFormat } from '@/lib/export/formats';
import { paths } from '@/lib/paths';

const UNSAVED = 'Not all of it is saved yet, so the file would be an older proposal. Export again once it is saved.';

/** @param flush saves; false when something is not on the server, and then no file is made. */
export async function exportFile(id: string, format: ExportFormat, flush: () => Promise<boolean>): Promise<void> {
  if (!(await flush())) return void notify({ message: UNSAVED });
  const answer = await downloadFile(paths.api.exportFile(id, format));
  if (!answer.ok) notify({ message: answer.failure.sentence });
}
