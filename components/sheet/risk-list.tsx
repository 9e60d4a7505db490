import type { Block } from '@/lib/sheet/sheet';

export function RiskList({ title, rows }: Extract<Block, { kind: 'riskList' }>) {
  return (
    <div className="risks">
      <h3>{title}</h3>
      <dl>
        {rows.map((row, index) => (
          <div key={index}>
            <dt>{row.risk}</dt>
            <dd>{row.answer}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
