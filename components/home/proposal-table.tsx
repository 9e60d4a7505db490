/**
 * The proposals with their figures. One real table: on a phone its rows are drawn as cards with labelled pairs,
 * and the roles are spelled out because a table that is not laid out as one loses them.
 */
import { clsx } from 'clsx';
import Link from 'next/link';
import type { Figure } from '@/lib/sheet/readout';
import { paths } from '@/lib/paths';
import type { HomeRow } from './home-row';
import { RowMenu } from './row-menu';
import { SavedBar } from './saved-bar';
import { StateCell } from './state-cell';

const HEAD = 'px-2 py-2 text-label font-medium whitespace-nowrap text-ink2 first:pl-4 last:pr-4';
const CELL = 'max-mid:flex max-mid:flex-col mid:px-2 mid:py-3 mid:whitespace-nowrap';
const FIGURE = `${CELL} mid:text-right`;

export function ProposalTable({ rows, netLabel }: { rows: readonly HomeRow[]; netLabel: string }) {
  return (
    <table role="table" aria-label="Proposals" className="w-full border-separate border-spacing-0 rounded-panel border border-line2 bg-surface max-mid:block">
      <thead role="rowgroup" className="max-mid:sr-only">
        <tr role="row">
          <th role="columnheader" scope="col" className={`${HEAD} text-left`}>Proposal</th>
          <th role="columnheader" scope="col" className={`${HEAD} text-right`}>Costs now</th>
          <th role="columnheader" scope="col" className={`${HEAD} text-right`}>Saves</th>
          <th role="columnheader" scope="col" className={`${HEAD} text-left max-wide:hidden`}>Saved, of cost now</th>
          <th role="columnheader" scope="col" className={`${HEAD} text-right`}>Ask</th>
          <th role="columnheader" scope="col" className={`${HEAD} text-right`}>{netLabel}</th>
          <th role="columnheader" scope="col" className={`${HEAD} text-right`}>Payback</th>
          <th role="columnheader" scope="col" className={`${HEAD} pl-4 text-left`}>State</th>
          <th role="columnheader" scope="col" className={HEAD}><span className="sr-only">Actions</span></th>
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-mid:block">
        {rows.map((row) => <ProposalRow key={row.id} row={row} netLabel={netLabel} />)}
      </tbody>
    </table>
  );
}

function ProposalRow({ row, netLabel }: { row: HomeRow; netLabel: string }) {
  const { figures } = row;
  return (
    <tr role="row" className="max-mid:relative max-mid:grid max-mid:grid-cols-2 max-mid:gap-3 max-mid:border-t max-mid:border-line max-mid:p-4 max-mid:first:border-t-0 mid:[&>*]:border-t mid:[&>*]:border-line">
      <th role="rowheader" scope="row" className="max-w-80 py-3 pr-2 pl-4 text-left font-normal max-mid:col-span-2 max-mid:p-0 max-mid:pr-12">
        <Link href={paths.proposal(row.id)} className={clsx('text-title font-medium break-words underline-offset-4 hover:underline', (row.isArchived || row.state.name === 'declined') && 'text-ink2')}>{figures.title}</Link>
        <div className="text-caption text-ink3">{row.edited}</div>
      </th>
      <td role="cell" className={FIGURE}><Label>Costs now</Label><Amount of={figures.costsNow} /></td>
      <td role="cell" className={FIGURE}><Label>Saves</Label><Amount of={figures.saves} /></td>
      <td role="cell" className="px-2 max-wide:hidden"><SavedBar length={row.barLength} savedShare={figures.savedShare} /></td>
      <td role="cell" className={FIGURE}><Label>Ask</Label><span className="mid:text-title">{figures.ask}</span></td>
      <td role="cell" className={FIGURE}><Label>{netLabel}</Label><span className="font-semibold mid:text-title">{figures.net}</span>{figures.netLabel === netLabel ? null : <span className="text-caption text-ink3"> {figures.netLabel.replace(/^Net, /, 'in ')}</span>}</td>
      <td role="cell" className={FIGURE}><Label>Payback</Label><span className="mid:text-title">{figures.payback}</span></td>
      <td role="cell" className={`${CELL} mid:pl-4`}><StateCell state={row.state} /></td>
      <td role="cell" className="max-mid:absolute max-mid:top-2 max-mid:right-2 mid:pr-2 mid:text-right"><RowMenu row={row} /></td>
    </tr>
  );
}

function Label({ children }: { children: string }) {
  return <span className="text-caption text-ink3 mid:hidden" aria-hidden="true">{children}</span>;
}

function Amount({ of: { value, unit } }: { of: Figure }) {
  return <span className="mid:text-title">{value}<span className="text-label text-ink2">{unit}</span></span>;
}
