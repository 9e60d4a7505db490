/** The roads weighed, doing nothing among them. Roles are written out as in the cost table. */
import type { Block } from '@/lib/sheet/sheet';
import { Explained } from './explained';

export function OptionsTable({ columns, rows }: Extract<Block, { kind: 'optionsTable' }>) {
  return (
    <table className="options" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">{columns.name}</th>
          <th scope="col" role="columnheader" className="amount first-year">{columns.firstYearCost}</th>
          <th scope="col" role="columnheader" className="amount">{columns.net}</th>
          <th scope="col" role="columnheader" className="why">{columns.why}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, index) => (
          <tr role="row" key={index} className={row.isProposed ? 'proposed' : undefined}>
            <th scope="row" role="rowheader">{row.name}</th>
            <td role="cell" className="amount first-year" data-label={columns.firstYearCost}><Explained about={row.about?.firstYearCost}>{row.firstYearCost}</Explained></td>
            <td role="cell" className="amount"><Explained about={row.about?.net}>{row.net}</Explained></td>
            <td role="cell" className="why">{row.why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
