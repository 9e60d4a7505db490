import { clsx } from 'clsx';
import { TriangleAlert } from 'lucide-react';
import { Icon } from '@/components/ui/icon';
import type { FitReport } from '@/lib/sheet/fit';
import { meterWords } from './fit-words';

/** How much of the page is used, as a bar and in words. The words are spoken when they change from fitting to not fitting. */
export function FitMeter({ report }: { report: FitReport | null }) {
  if (report === null) return <p className="text-base text-ink3">Measuring the page…</p>;
  const { label, amount } = meterWords(report);
  return (
    <p className="flex min-w-0 items-center gap-2.5 text-base">
      {report.fits ? (
        <span aria-hidden className="h-1.5 w-20 shrink-0 overflow-clip rounded-full bg-line2 forced-colors:outline">
          <span className="block h-full rounded-full bg-go forced-colors:bg-[Highlight]" style={{ width: `${report.fillPercent}%` }} />
        </span>
      ) : (
        <Icon of={TriangleAlert} className="shrink-0 text-stop" />
      )}
      <span className="truncate">
        <span aria-live="polite" className={clsx('font-semibold', report.fits ? 'text-ink' : 'text-stop')}>{label}</span>
        <span className="text-ink2"> · {amount}</span>
      </span>
    </p>
  );
}
