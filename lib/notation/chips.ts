/** The line seen as parts: chips for what was understood, marks for the underlines in the input. Both are only views of the text. */
import type { Plan } from './changes';
import { moneyText } from './currencies';
import { sliceOf, type Factor, type Line, type Term } from './line';
import type { Chip, ChipRole, CostContext, Mark, Span } from './reading';

const GUESSED_ROLES: Record<Factor['kind'], ChipRole> = {
  money: 'price', effort: 'time each', count: 'how many', times: 'how often', share: 'share', plain: 'factor', group: 'how many',
};

export function buildChips(text: string, terms: readonly Term[], plan: Plan | null, roles: ReadonlyMap<number, ChipRole>, teamRate: Factor | null, context: CostContext): Chip[] {
  const chips: Chip[] = [];
  terms.forEach((term, termIndex) => {
    term.factors.forEach((factor, i) => {
      const sign = term.sign === -1 ? '−' : termIndex > 0 ? '+' : '';
      const after = plan?.pairs.get(factor.start) ?? pairFromText(term, i, plan);
      const at = trimmed(text, factor);
      chips.push({
        start: at.start, end: at.end, text: at.text, role: roles.get(factor.start) ?? GUESSED_ROLES[factor.kind],
        operator: i === 0 ? sign : factor.operator === '÷' ? '÷' : '×', after: after ? trimmed(text, after) : null, isRange: factor.isRange, isImplied: false,
      });
    });
  });
  if (teamRate && 'likely' in teamRate.amount) {
    const rate = `${moneyText(teamRate.amount.likely, context.currency)}/hr`;
    chips.push({ start: text.length, end: text.length, text: rate, role: 'team rate', operator: '×', after: null, isRange: false, isImplied: true });
  }
  if (plan?.whole && plan.pairs.size === 0) {
    const { at } = plan.whole;
    chips.push({ start: at.start, end: at.start, text: '', role: 'amount', operator: '', after: trimmed(text, at), isRange: false, isImplied: false });
  }
  return chips;
}

/** While a line cannot be read yet, a change still belongs to the factor it stands behind. */
function pairFromText(term: Term, index: number, plan: Plan | null): Span | null {
  return plan ? null : term.changes.find((change) => change.after === index)?.valueAt ?? null;
}

function trimmed(text: string, { start, end }: Span): Span & { text: string } {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  const inner = slice.trim();
  return { start: start + lead, end: start + lead + inner.length, text: inner };
}

export function buildMarks(text: string, line: Pick<Line, 'terms' | 'operators'>, plan: Plan | null): Mark[] {
  const marks: Mark[] = line.operators.map((operator) => ({ kind: 'operator', start: operator.start, end: operator.end }));
  const add = (kind: Mark['kind'], span: Span) => { const { start, end } = trimmed(text, span); if (end > start) marks.push({ kind, start, end }); };
  for (const term of line.terms) {
    for (const [i, factor] of term.factors.entries()) {
      const isChanged = plan ? plan.whole !== null || plan.pairs.has(factor.start) : term.changes.some((change) => change.after === i);
      if (isChanged) add('now', factor);
    }
    for (const change of term.changes) add('after', change.valueAt);
  }
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
}

export const quoteTerm = (text: string, term: Term) => sliceOf(text, { start: term.factors[0]?.start ?? 0, end: term.factors.at(-1)?.end ?? 0 });
