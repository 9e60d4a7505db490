'use client';

/**
 * Saves what was typed, then downloads the page from the server: the bytes are made from the stored document by the same
 * code as the preview, so the file can be neither older nor other than what the server would give to anybody.
 */
import { clsx } from 'clsx';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { notify } from '@/components/ui/toast';
import type { FitReport } from '@/lib/sheet/fit';
import { useValue, type ValueStore } from '../document/value-store';
import { exportFile } from '../export-file';
import { exportWaitsWords, meterWords } from './fit-words';

type Props = {
  id: string;
  flush: () => Promise<boolean>;
  /** Of the newest layout; null while there is none, and then the server decides. */
  report: ValueStore<FitReport | null>;
  className?: string;
};

export function ExportPdfButton({ id, flush, report: reportStore, className }: Props) {
  const report = useValue(reportStore);
  const [isBusy, setIsBusy] = useState(false);
  const refusal = report && !report.fits ? report : null;

  async function exportPdf() {
    if (isBusy) return;
    if (refusal) return notify({ message: exportWaitsWords(refusal) });
    setIsBusy(true);
    await exportFile(id, 'pdf', flush);
    setIsBusy(false);
  }

  return (
    <Button
      variant="primary"
      aria-label="Export PDF"
      aria-disabled={refusal !== null || undefined}
      title={refusal ? `Waits for the page to fit: ${meterWords(refusal).label}` : undefined}
      className={clsx('max-mid:px-2', className)}
      onClick={() => void exportPdf()}
    >
      <Icon of={Download} />
      <span className="max-mid:sr-only">{isBusy ? 'Exporting…' : 'Export PDF'}</span>
    </Button>
  );
}
