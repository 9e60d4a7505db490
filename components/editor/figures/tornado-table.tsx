import type { RiskText } from '@/lib/sheet/risk-text';

type Props = NonNullable<RiskText['tornado']>;

/** The numbers that move the net most, as a table; the bars repeat it for the eye, with the plan as the upright line. */
export function TornadoTable({ title, columns, bars, base, caption }: Props) {
  return (
    <div className="mt-2">
      <h3 id="tornado" className="text-title font-semibold">{title}</h3>
      <table aria-labelledby="tornado" className="mt-1 w-full text-base">
        <thead>
          <tr className="border-b border-ink text-label text-ink2">
            <th scope="col" className="py-1.5 text-left font-medium">{columns.factor}</th>
            <th scope="col" className="py-1.5 pl-3 text-right font-medium">{columns.low}</th>
            <th scope="col" className="py-1.5 pl-3 text-right font-medium">{columns.high}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar, index) => (
            <tr key={index} className="border-b border-line align-top">
              <th scope="row" className="py-1.5 text-left font-normal text-ink2">
                <span className="block wrap-anywhere">{bar.name}{bar.remark ? <span className="text-now">, {bar.remark}</span> : null}</span>
                <svg aria-hidden viewBox="0 0 100 8" preserveAspectRatio="none" className="mt-1 h-2 w-full">
                  <rect x={bar.from} width={Math.max(0.5, bar.to - bar.from)} height="8" className="fill-control" />
                  <rect x={Math.min(99.5, base)} width="0.5" height="8" className="fill-ink" />
                </svg>
              </th>
              <td className="py-1.5 pl-3 text-right tabular-nums">{bar.low}</td>
              <td className="py-1.5 pl-3 text-right tabular-nums">{bar.high}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-1.5 text-label text-ink3">{caption}</p>
    </div>
  );
}
