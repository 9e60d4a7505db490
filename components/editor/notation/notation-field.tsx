'use client';

import { clsx } from 'clsx';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { costContextOf, readFormula } from '@/lib/finance/read-formula';
import type { CostContext, CostMode, CostReading, Fix, Span } from '@/lib/notation/reading';
import { tidyCost } from '@/lib/notation/tidy';
import { EDITOR_COPY } from '@/lib/proposal/copy';
import { ASK_STARTERS, STARTERS } from '@/lib/proposal/figures-copy';
import { formatFor } from '@/lib/sheet/format';
import { useDraft } from '../document/editor-context';
import { useTextField, type TextPath } from '../fields/use-document-field';
import { inCurrency } from '../sections/in-currency';
import { insertSymbol } from './insert-symbol';
import { NotationInput } from './notation-input';
import { Remark } from './remark';
import { SuggestionList } from './suggestion-list';
import { useSettled } from './use-settled';
import { useSuggestions } from './use-suggestions';

type Props = {
  path: TextPath;
  label: string;
  mode: CostMode;
  placeholder: string;
  /** What stands under the field: chips and figures of this very reading. Its id is what describes the field. */
  children?: (reading: CostReading, wrong: Span | null, panelId: string) => ReactNode;
};

const KEYS = [{ symbol: '×', name: 'times' }, { symbol: '→', name: 'becomes' }, { symbol: '–', name: 'range dash' }] as const;

/** How formulas of this draft are read: the units and the rate are the proposal's. */
export function useCostContext(mode: CostMode): CostContext {
  const currency = useDraft((draft) => draft.proposal.header.currency);
  const settings = useDraft((draft) => draft.proposal.settings);
  return useMemo(
    () => costContextOf({ header: { currency }, settings }, mode),
    [mode, currency, settings],
  );
}

/** What can be offered in this draft: ways to begin in its currency, and its team's rate. */
function useOffers(mode: CostMode, hourlyRate: number | null) {
  const currency = useDraft((draft) => draft.proposal.header.currency);
  const locale = useDraft((draft) => draft.proposal.header.locale);
  return useMemo(() => {
    const starters = (mode === 'monthly' ? STARTERS : ASK_STARTERS).map(({ label, formula }) => ({ label, formula: inCurrency(formula, { currency, locale }) }));
    return { mode, starters, teamRate: hourlyRate === null ? null : `${formatFor({ locale: 'en-US', currency }).tableMoney([hourlyRate])(hourlyRate)}/hr` };
  }, [mode, currency, locale, hourlyRate]);
}

/** The field a cost is typed in, what it says back, and the way to mend it. Typed text is tidied on leaving, never under the caret. */
export function NotationField({ path, label, mode, placeholder, children }: Props) {
  const { value, setValue, element, name } = useTextField<HTMLTextAreaElement>(path);
  const context = useCostContext(mode);
  const reading = useMemo(() => readFormula(value, context), [value, context]);
  const { isSettled, settle } = useSettled(value);
  const [kept, setKept] = useState('');
  const id = useId();
  const remarkId = `${id}-remark`;
  const panelId = `${id}-panel`;

  const isBlank = value.trim() === '';
  const error = !reading.ok && !isBlank && isSettled ? reading.error : null;
  const isWrong = error !== null && !error.unfinished;
  const wrong = isWrong ? { start: error.start, end: error.end } : null;
  const warning = reading.ok && isSettled && kept !== value ? reading.warnings.find((found) => found.fixes.length > 0) ?? reading.warnings[0] : undefined;
  const remark = error ?? warning;
  const offers = useOffers(mode, context.hourlyRate);
  const suggestions = useSuggestions({ element, value, isWaiting: !reading.ok && reading.error.unfinished && isSettled, offers });

  function leave() {
    const tidied = tidyCost(value);
    if (tidied !== value) setValue(tidied);
    settle(tidied);
    suggestions.onLeave();
  }
  function point(span: Span) {
    element.current?.focus();
    element.current?.setSelectionRange(span.start, span.end);
  }
  function mend(fix: Fix) {
    setValue(value.slice(0, fix.start) + fix.text + value.slice(fix.end));
    const caret = fix.start + fix.text.length;
    requestAnimationFrame(() => point({ start: caret, end: caret }));
  }

  return (
    <div>
      <div className="relative">
        <NotationInput
          id={id} name={name} label={label} value={value} onChange={setValue} onLeave={leave} element={element}
          marks={reading.marks} wrong={wrong} tone={isWrong ? 'wrong' : warning?.fixes.length ? 'warned' : 'plain'}
          aria={suggestions.aria} onKey={suggestions.onKey} onSelect={suggestions.onSelect}
          describedBy={clsx(remark && remarkId, children && panelId) || undefined}
          placeholder={placeholder} className="fine:pr-28"
        />
        <div className="absolute top-2 right-2 flex gap-1 coarse:hidden">
          {KEYS.map(({ symbol, name: keyName }) => (
            <button
              key={symbol}
              type="button"
              aria-label={`Insert ${keyName}`}
              title={`Insert ${keyName}`}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => { if (element.current) insertSymbol(element.current, symbol); }}
              className="size-6 rounded-chip border border-line2 bg-raised font-mono text-caption text-ink2 hover:border-control hover:text-ink"
            >
              {symbol}
            </button>
          ))}
        </div>
        {remark ? (
          <Remark
            id={remarkId}
            tone={error === null ? 'warning' : error.unfinished ? 'question' : 'error'}
            message={remark.message}
            fixes={remark.fixes}
            onFix={mend}
            onPoint={() => point(remark)}
            keep={error === null && remark.fixes.length > 0 ? { label: EDITOR_COPY.keep, onKeep: () => setKept(value) } : undefined}
          />
        ) : null}
        {suggestions.list ? <SuggestionList {...suggestions.list} /> : null}
      </div>
      {children?.(reading, wrong, panelId)}
    </div>
  );
}
