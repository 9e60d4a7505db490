import type { ViewsTable as Views } from '@/lib/sheet/views-table';
import { Explained } from './explained';

/** As drafted, as finance would sign it, and in cash alone. */
export function ViewsTable({ title, columns, rows, remarks }: Views) {
  return (
    <div className="views">
      <h3 id="views-title">{title}</h3>
      <table aria-labelledby="views-title">
        <thead>
          <tr>
            <td />
            {columns.map((column) => <th key={column} scope="col" className="amount">{column}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell, index) => <td key={index} className={cell.value.includes(' ') ? 'amount' : 'amount whole'}><Explained about={cell.about}>{cell.value}</Explained></td>)}
            </tr>
          ))}
        </tbody>
      </table>
      {remarks.map((remark) => <p key={remark}>{remark}</p>)}
    </div>
  );
}
