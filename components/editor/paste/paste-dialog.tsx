'use client';

/** What was understood of pasted rows, before anything changes: each row as the line it would be, with its figures or what is wrong with it. */
import { useMemo, useRef, useState, type RefObject } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { computeResults } from '@/lib/finance/compute-results';
import { costContextOf, readFormula } from '@/lib/finance/read-formula';
import { randomName } from '@/lib/client/local-copies';
import { COST_COPY } from '@/lib/proposal/figures-copy';
import { PASTE_COPY } from '@/lib/proposal/paste-copy';
import { emptyCostLine } from '@/lib/proposal/empty';
import { LIMITS } from '@/lib/proposal/limits';
import type { CostReading } from '@/lib/notation/reading';
import type { CostLine } from '@/lib/proposal/schema';
import { countOf, formatFor } from '@/lib/sheet/format';
import { costTableHasCents, lineReadout } from '@/lib/sheet/readout';
import { useDraft, useEditor } from '../document/editor-context';
import { notifyStep } from '../document/notify-step';
import { type Pasted, readRows } from './read-rows';
import { understandRows } from './understand-rows';

type Props = { pasted: Pasted; open: boolean; onOpenChange: (open: boolean) => void };

export function PasteDialog({ pasted, open, onOpenChange }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={PASTE_COPY.title} description={PASTE_COPY.hint} first={field} className="mid:max-w-[56rem]">
      <PasteContent field={field} pasted={pasted} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

type ContentProps = { field: RefObject<HTMLTextAreaElement | null>; pasted: Pasted; onDone: () => void };

function PasteContent({ field, pasted: given, onDone }: ContentProps) {
  const tools = useEditor();
  const proposal = useDraft((draft) => draft.proposal);
  const [pasted, setPasted] = useState(given);
  const lines = useMemo(() => {
    const context = costContextOf(proposal, 'monthly');
    return understandRows(readRows(pasted) ?? [], formatFor(proposal.header).symbol, (formula) => readFormula(formula, context)).map((line): CostLine => ({ ...emptyCostLine(randomName()), kind: kindOf(readFormula(line.formula, context)), ...line }));
  }, [pasted, proposal]);
  // A line that was opened to paste into, and is still empty, makes room for them.
  const kept = proposal.cost.lines.filter(({ metric, formula }) => metric.trim() !== '' || formula.trim() !== '');
  const fitting = lines.slice(0, LIMITS.costLines - kept.length);
  const next = { ...proposal, cost: { ...proposal.cost, lines: [...kept, ...fitting] } };

  const add = () => {
    tools.replace(next);
    onDone();
    notifyStep(tools, PASTE_COPY.added(countOf(fitting.length, 'cost line')));
  };

  return (
    <>
      <div className="flex flex-col gap-4 p-4 mid:p-6">
        <Field label={PASTE_COPY.field} hint={lines.length === 0 && pasted.text.trim() !== '' ? PASTE_COPY.nothing : undefined}>
          {(control) => <Textarea {...control} ref={field} rows={3} value={pasted.text} onChange={(event) => setPasted({ text: event.target.value, html: '' })} className="font-mono text-label whitespace-pre" />}
        </Field>
        {fitting.length > 0 ? <Preview lines={fitting} proposal={next} /> : null}
        {fitting.length < lines.length ? <p className="text-label text-now">{PASTE_COPY.tooMany(lines.length - fitting.length)}</p> : null}
      </div>
      <div className="sticky bottom-0 flex flex-wrap justify-end gap-2 border-t border-line bg-surface px-4 py-3 mid:px-6">
        <Button onClick={onDone}>Cancel</Button>
        <Button variant="primary" disabled={fitting.length === 0} onClick={add}>{fitting.length === 0 ? COST_COPY.add : PASTE_COPY.add(countOf(fitting.length, 'cost line'))}</Button>
      </div>
    </>
  );
}

/** Nobody's time is in it: a bill. */
function kindOf(reading: CostReading): CostLine['kind'] {
  return reading.ok && reading.hours === null ? 'cash' : 'capacity';
}

function Preview({ lines, proposal }: { lines: readonly CostLine[]; proposal: Parameters<typeof computeResults>[0] }) {
  const results = useMemo(() => computeResults(proposal), [proposal]);
  const hasCents = costTableHasCents(proposal, results);
  return (
    <ul aria-label={PASTE_COPY.preview}>
      {lines.map((line) => {
        const result = results.lines.find(({ id }) => id === line.id);
        const figures = result?.reading.ok ? lineReadout(proposal, result, hasCents) : null;
        return (
          <li key={line.id} className="grid gap-x-4 border-b border-line py-2 mid:grid-cols-[minmax(0,1fr)_auto]">
            <span className="min-w-0">
              <span className={line.metric ? 'block text-title font-semibold break-words' : 'block text-title text-ink3'}>{line.metric || COST_COPY.unnamed}</span>
              <span className="block font-mono text-label break-words text-ink2">{line.formula || COST_COPY.unfinished}</span>
              {result?.reading.ok ? result.reading.warnings.map(({ code, message }) => <span key={code} className="block text-label text-now">{message}</span>) : null}
              {line.note || line.source ? <span className="block text-label break-words text-ink3">{[line.note, line.source].filter(Boolean).join(' · ')}</span> : null}
            </span>
            {figures ? (
              <span className="text-base text-ink2 mid:text-right">
                <span className="block">{figures.now.value} → {figures.after.value}</span>
                <span className="block">{COST_COPY.saves} <span className={figures.tone === 'loss' ? 'font-semibold text-now' : 'font-semibold text-go'}>{figures.saves.value}</span>{figures.saves.unit}</span>
              </span>
            ) : (
              <span className="max-w-72 text-label text-stop">{result?.error?.message ?? COST_COPY.unfinished} {PASTE_COPY.kept}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
