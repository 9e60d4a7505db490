'use client';

import { clsx } from 'clsx';
import { useMemo, useState } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { ROI_COPY } from '@/lib/proposal/figures-copy';
import { VIEW_NAMES } from '@/lib/finance/results';
import type { MeasureFigure, Question } from '@/lib/sheet/explanation';
import { viewsTable } from '@/lib/sheet/views-table';
import { useDraft } from '../document/editor-context';
import { Explained } from './explained';

/** As drafted, as finance would sign it, and in cash alone; today's money from two years on, or when asked for. */
export function Views() {
  const proposal = useDraft((draft) => draft.proposal);
  const results = useDraft((draft) => draft.results);
  const [isDiscounted, setDiscounted] = useState(false);
  const short = useMemo(() => viewsTable(proposal, results, false), [proposal, results]);
  const full = useMemo(() => viewsTable(proposal, results, true), [proposal, results]);
  if (!short || !full) return null;
  const table = isDiscounted ? full : short;
  return (
    <>
      <table className="w-full text-base max-[22rem]:text-label">
        <thead>
          <tr className="border-b border-ink text-label text-ink2">
            <td />
            {table.columns.map((column) => <th key={column} scope="col" className="py-1.5 pl-3 text-right font-medium max-[22rem]:pl-2">{column}</th>)}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.label} className="h-8 border-b border-line">
              <th scope="row" className="py-1 text-left font-normal text-ink2">{row.label}</th>
              {row.cells.map((cell, index) => <td key={index} className={clsx('pl-3 text-right tabular-nums max-[22rem]:pl-2', isFigure(cell.value) && 'whitespace-nowrap')}><Cell value={cell.value} figure={row.figure} index={index} /></td>)}
            </tr>
          ))}
        </tbody>
      </table>
      {full.rows.length > short.rows.length ? <Checkbox label={ROI_COPY.todaysMoney} checked={isDiscounted} onChange={(event) => setDiscounted(event.target.checked)} /> : null}
      {table.remarks.map((remark) => <p key={remark} className="text-label text-ink2">{remark}</p>)}
    </>
  );
}

/** A browser would part a minus from its amount; words may wrap. */
const isFigure = (value: string) => !value.includes(' ');

function Cell({ value, figure, index }: { value: string; figure: MeasureFigure | null; index: number }) {
  const view = VIEW_NAMES[index];
  const ask = useMemo((): Question[] => (figure && view ? [{ of: 'measure', view, figure }] : []), [figure, view]);
  return ask.length === 0 ? value : <Explained ask={ask} className="text-right">{value}</Explained>;
}
