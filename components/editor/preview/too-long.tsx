import { clsx } from 'clsx';
import { Button } from '@/components/ui/button';
import { SECTION_COPY } from '@/lib/proposal/copy';
import type { Proposal } from '@/lib/proposal/schema';
import type { SectionId } from '@/lib/sheet/sheet';
import { type Refusal, sectionBars, trimWords } from './fit-words';

type Props = { report: Refusal; proposal: Proposal; onGoTo: (section: SectionId) => void };

const HATCHED = 'repeating-linear-gradient(135deg, var(--stop) 0 3px, var(--stop-soft) 3px 6px)';

/** More than a page: by how much, what to trim, and where the length is. */
export function TooLong({ report, proposal, onGoTo }: Props) {
  const { advice, reason } = trimWords(report);
  const onePagePercent = (100 / Math.max(report.fillPercent, 100)) * 100;
  return (
    <div className="flex flex-col gap-4 rounded-panel border border-line2 bg-surface p-4">
      <div aria-hidden className="relative h-2 overflow-clip rounded-full bg-go" style={{ marginBottom: '1rem', overflow: 'visible' }}>
        <span className="absolute inset-y-0 right-0 rounded-r-full" style={{ left: `${onePagePercent}%`, background: HATCHED }} />
        <span className="absolute -inset-y-1 w-0.5 bg-ink" style={{ left: `${onePagePercent}%` }} />
        <span className="absolute top-3 -translate-x-full pr-1 text-caption text-ink3" style={{ left: `${onePagePercent}%` }}>one page</span>
      </div>
      <p className="text-base text-ink2"><strong className="font-semibold text-ink">{advice}</strong> {reason}</p>
      <dl className="flex flex-col gap-1.5 text-label">
        {sectionBars(report, proposal).map((bar) => (
          <div key={bar.id} className="grid grid-cols-[4.5rem_1fr_auto] items-center gap-3">
            <dt className={clsx('text-ink', bar.isLongest && 'font-semibold')}>{bar.name}</dt>
            <dd aria-hidden className="flex h-1.5">
              <span className="bg-control" style={{ width: `${bar.lengthPercent - bar.overPercent}%` }} />
              <span className="bg-stop" style={{ width: `${bar.overPercent}%` }} />
            </dd>
            <dd className={bar.isLongest ? 'font-semibold text-stop' : 'text-ink3'}>{bar.text}</dd>
          </div>
        ))}
      </dl>
      <div><Button variant="primary" onClick={() => onGoTo(report.longestSection)}>Go to {SECTION_COPY[report.longestSection].heading}</Button></div>
    </div>
  );
}
