import type { ViewsTable as Views } from '@/lib/sheet/views-table';
import { Explained } from './explained';

/** As drafted, as finance would sign it, and in cash alone. Narrow, a row's name stands over its figures; the roles are written out, as in the costs. */
export function ViewsTable({ title, columns, rows, remarks }: Views) {
  return (
    <div className="views">
      <h3 id="views-title">{title}</h3>
      <table role="table" aria-labelledby="views-title">
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            {columns.map((column) => <th key={column} scope="col" role="columnheader" className="amount">{column}</th>)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" key={row.label}>
              <th scope="row" role="rowheader">{row.label}</th>
              {row.cells.map((cell, index) => <td key={index} role="cell" className={cell.value.includes(' ') ? 'amount' : 'amount whole'}><Explained about={cell.about}>{cell.value}</Explained></td>)}
            </tr>
          ))}
        </tbody>
      </table>
      {remarks.map((remark) => <p key={remark}>{remark}</p>)}
    </div>
  );
}
