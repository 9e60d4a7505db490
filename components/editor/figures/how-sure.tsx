'use client';

import { useDraftSoon } from '../document/editor-context';
import { MoreFields } from '../frame/more-fields';
import { TornadoTable } from './tornado-table';
import { useRisk } from './use-risk';

/** What the draws say: the chance in a sentence, and behind it the spread and the numbers that matter most. */
export function HowSure() {
  const { proposal } = useDraftSoon();
  const text = useRisk(proposal);
  if (text === null) return null;
  return (
    <>
      {text.sentence === '' ? null : <p className="-mt-2 text-base text-ink2">{text.sentence}</p>}
      <MoreFields title={text.title}>
        {text.rows.length === 0 ? null : (
          <table className="w-full text-base max-[22rem]:text-label">
            <thead>
              <tr className="border-b border-ink text-label text-ink2">
                <td />
                {text.columns.map((column) => <th key={column} scope="col" className="py-1.5 pl-3 text-right align-bottom font-medium max-[22rem]:pl-2">{column}</th>)}
              </tr>
            </thead>
            <tbody>
              {text.rows.map((row) => (
                <tr key={row.label} className="h-8 border-b border-line">
                  <th scope="row" className="py-1 text-left font-normal text-ink2">{row.label}</th>
                  {row.cells.map((cell, index) => <td key={index} className="pl-3 text-right tabular-nums max-[22rem]:pl-2">{cell}</td>)}
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {text.paidBack ? <p className="flex justify-between gap-4 text-base text-ink2">{text.paidBack.label} <strong className="font-semibold text-ink">{text.paidBack.value}</strong></p> : null}
        <p className="text-label text-ink3">{text.basis}</p>
        {text.tornado ? <TornadoTable {...text.tornado} /> : null}
      </MoreFields>
    </>
  );
}
