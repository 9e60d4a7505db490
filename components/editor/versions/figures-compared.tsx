import { clsx } from 'clsx';
import { computeResults } from '@/lib/finance/compute-results';
import type { Proposal } from '@/lib/proposal/schema';
import { proposalHeadline } from '@/lib/sheet/readout';

type Props = { before: Proposal; after: Proposal; names: readonly [string, string] };

/** What two versions come to, side by side. What differs is set in bold, and says so. */
export function FiguresCompared({ before, after, names }: Props) {
  const [one, other] = [before, after].map((proposal) => {
    const headline = proposalHeadline(proposal, computeResults(proposal));
    const { costsNow, saves } = headline;
    return [
      ['Costs now', costsNow.value + costsNow.unit], ['Saves', saves.value + saves.unit], ['Ask', headline.ask], [headline.netLabel, headline.net], ['Payback', headline.payback],
    ] as const;
  });
  return (
    <table className="w-full text-base">
      <caption className="sr-only">The figures of both versions</caption>
      <thead>
        <tr className="border-b border-ink2 text-label text-ink2">
          <td className="py-1 pr-3" />
          {names.map((name) => <th key={name} scope="col" className="py-1 pl-3 text-right font-medium">{name}</th>)}
        </tr>
      </thead>
      <tbody>
        {other?.map(([label, figure], index) => {
          const was = one?.[index]?.[1] ?? '';
          const isChanged = was !== figure;
          return (
            <tr key={label} className="border-b border-line">
              <th scope="row" className="py-1.5 pr-3 text-left font-normal text-ink2">{label}{isChanged ? <span className="sr-only">, changed</span> : null}</th>
              <td className={clsx('py-1.5 pl-3 text-right tabular-nums', isChanged && 'font-semibold text-now')}>{was}</td>
              <td className={clsx('py-1.5 pl-3 text-right tabular-nums', isChanged && 'font-semibold text-go')}>{figure}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
