/**
 * The costs: one real table. Narrow, its rows are drawn as labelled pairs; the roles are written out because browsers
 * drop a table's meaning when its boxes are no longer drawn as one.
 */
import type { Block, CostRow } from '@/lib/sheet/sheet';
import { Explained } from './explained';
import { Formula } from './formula';

type CostTableBlock = Extract<Block, { kind: 'costTable' }>;

export function CostTable({ columns, rows, total, split }: CostTableBlock) {
  return (
    <table className="costs" role="table">
      <caption className="unseen">{columns.current}, {columns.saving}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">{columns.metric}</th>
          <th scope="col" role="columnheader" className="amount">{columns.current}</th>
          <th scope="col" role="columnheader" className="amount">{columns.saving}</th>
          {columns.how === '' ? <td role="cell" className="how" /> : <th scope="col" role="columnheader" className="how">{columns.how}</th>}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, index) => <CostLine key={index} row={row} columns={columns} showsKind={split.length > 0} />)}
      </tbody>
      <tfoot role="rowgroup">
        <tr role="row" className="total">
          <th scope="row" role="rowheader">{total.label}</th>
          <td role="cell" className="amount" data-label={columns.current}><Explained about={total.about?.current}>{total.current}</Explained></td>
          <td role="cell" className="amount" data-label={columns.saving}><Explained about={total.about?.saving}>{total.saving}</Explained></td>
          <td role="cell" className="how">{total.detail}</td>
        </tr>
        {split.map((part, index) => (
          <tr role="row" className="split" key={index}>
            <th scope="row" role="rowheader">{part.label}</th>
            <td role="cell" className="amount nothing" />
            <td role="cell" className="amount" data-label={columns.saving}><Explained about={part.about?.saving}>{part.saving}</Explained></td>
            <td role="cell" className="how">{part.detail}</td>
          </tr>
        ))}
      </tfoot>
    </table>
  );
}

function CostLine({ row, columns, showsKind }: { row: CostRow; columns: CostTableBlock['columns']; showsKind: boolean }) {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <span className="metric">{row.metric}</span> <Formula formula={row.formula} parts={row.parts} notes={row.notes} />
      </th>
      <td role="cell" className="amount" data-label={columns.current}><Explained about={row.about?.current}>{row.current}</Explained></td>
      <td role="cell" className="amount" data-label={columns.saving}><Explained about={row.about?.saving}>{row.saving}</Explained></td>
      <td role="cell" className="how">
        {row.how === '' ? null : <><span>{row.how}</span>{' '}</>}
        <span className={showsKind ? 'kind' : 'unseen'}>{row.kindLabel}</span>
      </td>
    </tr>
  );
}
