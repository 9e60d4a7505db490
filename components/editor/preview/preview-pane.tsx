'use client';

/**
 * The page beside the form: the very page that is exported, laid out and painted in a worker as it is typed. Its engine is fetched after
 * the first paint. Whatever goes wrong in here, the form and the download from the server go on.
 */
import { clsx } from 'clsx';
import { useState } from 'react';
import { Segmented } from '@/components/ui/segmented';
import type { Paper as PaperSize, Proposal } from '@/lib/proposal/schema';
import type { FitReport } from '@/lib/sheet/fit';
import type { SectionId } from '@/lib/sheet/sheet';
import { FitMeter } from './fit-meter';
import { meterWords, missingGlyphWords } from './fit-words';
import { Paper } from './paper';
import { TooLong } from './too-long';
import { useLayout } from './use-layout';

type Props = {
  proposal: Proposal;
  onPaperChange: (paper: PaperSize) => void;
  /** Told after each layout. */
  onReport?: (report: FitReport) => void;
  /** The section being written in. */
  current: SectionId;
  /** Takes the person to a section of the form. */
  onGoTo: (section: SectionId) => void;
  className?: string;
};

const PAPERS = [{ value: 'A4', label: 'A4' }, { value: 'LETTER', label: 'Letter' }] as const;

export function PreviewPane({ proposal, onPaperChange, onReport, current, onGoTo, className }: Props) {
  const [widthPx, setWidthPx] = useState(0);
  const { latest, page, trouble } = useLayout(proposal, widthPx, ({ report }) => onReport?.(report));
  const { paper, title } = proposal.header;
  const report = latest?.report ?? null;
  const missing = report ? missingGlyphWords(report.missingGlyphs) : null;

  return (
    <section aria-labelledby="preview-heading" className={clsx('flex min-h-0 flex-col gap-3', className)}>
      <h2 id="preview-heading" className="sr-only">Preview</h2>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <FitMeter report={report} />
        <Segmented label="Paper" options={PAPERS} value={paper} onChange={onPaperChange} />
      </div>
      {report && !report.fits ? <TooLong report={report} proposal={proposal} onGoTo={onGoTo} /> : null}
      {missing ? <p className="text-label text-now">{missing}</p> : null}
      {trouble === 'failed' ? <p className="text-label text-now">{page ? 'The page below is not the newest: that one could not be laid out just now. Your text is safe.' : 'The page could not be laid out yet. It is tried again; your text is safe.'}</p> : null}
      {trouble === 'unavailable' ? (
        <p className="text-base text-ink2">This browser cannot show the page here. Writing, saving and Export PDF work as always.</p>
      ) : (
        <Paper paper={paper} page={page} isOld={report !== null && !report.fits} label={pageLabel(title, report)} current={current} onGoTo={onGoTo} onWidth={setWidthPx} />
      )}
    </section>
  );
}

function pageLabel(title: string, report: FitReport | null): string {
  const fit = report ? ` ${meterWords(report).label}.` : '';
  return `The page as it prints${title === '' ? '' : `: ${title}`}.${fit} It says what the form says; a shared link opens it as text.`;
}
