import type { Block } from '@/lib/sheet/sheet';
import { Chart } from './chart';
import { Explained } from './explained';

/** How the gain adds up, and what has to be true. The bars repeat the percentages. */
export function ReturnBlock({ chart, title, subtitle, alt, sensitivity }: Extract<Block, { kind: 'return' }>) {
  const { columns } = sensitivity;
  return (
    <div className="return">
      <figure>
        <figcaption>
          <h3>{title}</h3>
          <p>{subtitle}</p>
        </figcaption>
        <Chart drawing={chart} alt={alt} />
      </figure>
      {sensitivity.rows.length === 0 ? null : (
        <div className="sensitivity">
          <h3>{sensitivity.title}</h3>
          <p>{sensitivity.subtitle}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{columns.share}</th>
                <th scope="col" className="amount">{columns.net}</th>
                <th scope="col" className="amount">{columns.roi}</th>
                <th scope="col" className="amount">{columns.payback}</th>
              </tr>
            </thead>
            <tbody>
              {sensitivity.rows.map((row, index) => (
                <tr key={index}>
                  <th scope="row">{row.share}<Bar percent={row.sharePercent} /></th>
                  <td className="amount"><Explained about={row.about?.net}>{row.net}</Explained></td>
                  <td className="amount"><Explained about={row.about?.roi}>{row.roi}</Explained></td>
                  <td className="amount"><Explained about={row.about?.payback}>{row.payback}</Explained></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

function Bar({ percent }: { percent: number }) {
  return (
    <svg className="bar" viewBox="0 0 100 18" preserveAspectRatio="none" aria-hidden="true">
      <rect className={percent === 100 ? 'bar-plan' : 'bar-less'} width={percent} height="18" />
    </svg>
  );
}
