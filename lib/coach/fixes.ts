/** The changes that need no thinking, as pure functions of the proposal. Each leaves a proposal alone in which its place has changed meanwhile. */
import { costContextOf, readFormula } from '../finance/read-formula';
import { editChip } from '../notation/edit-chip';
import type { Chip, Fix } from '../notation/reading';
import { emptyAlternative } from '../proposal/empty';
import { LIMITS } from '../proposal/limits';
import type { Proposal } from '../proposal/schema';
import type { Facts, ReadLine } from './facts';
import type { CoachFix } from './finding';
import { freeId } from './free-id';
import type { ProseField } from './prose';

/** Changes every formula of the list at `path` that still says `from`; the index in the path names which one. */
function changeFormula(proposal: Proposal, path: string, from: string, to: string): Proposal {
  const [, list, position, field] = path.split('.');
  const swap = <Entry extends object>(entries: Entry[], change: (entry: Entry) => Entry) => entries.map((entry, index) => (index === Number(position) ? change(entry) : entry));
  const next = (text: string) => (text === from ? to : text);
  if (list === 'items') return { ...proposal, ask: { ...proposal.ask, items: swap(proposal.ask.items, (item) => ({ ...item, formula: next(item.formula) })) } };
  if (list === 'lines') return { ...proposal, cost: { ...proposal.cost, lines: swap(proposal.cost.lines, (line) => ({ ...line, formula: next(line.formula) })) } };
  return {
    ...proposal,
    solution: {
      ...proposal.solution,
      alternatives: swap(proposal.solution.alternatives, (option) => (field === 'ask' ? { ...option, ask: next(option.ask) } : { ...option, saving: next(option.saving) })),
    },
  };
}

/** A fix the notation offers for a formula. */
export function costFix(path: string, text: string, fix: Fix): CoachFix {
  const mended = text.slice(0, fix.start) + fix.text + text.slice(fix.end);
  return { label: fix.label, apply: (proposal) => (mended.length > LIMITS.formulaChars ? proposal : changeFormula(proposal, path, text, mended)) };
}

/** The first exact length of time in a line, whole and written in digits. */
export function exactTime({ reading }: ReadLine): Chip | null {
  return reading.chips.find((chip) => chip.role === 'time each' && !chip.isRange && /^\d+(?![\d.,–-])/.test(chip.text)) ?? null;
}

/** A fifth to either side, in the steps a person would use: 5 → 4–6, 30 → 25–35, 2 → 1.5–2.5. null for 0. */
export function rangeAround(value: number): string | null {
  if (value <= 0) return null;
  const step = value >= 20 && value % 5 === 0 ? 5 : value >= 3 ? 1 : 0.5;
  const spread = Math.max(step, Math.round(value / 5 / step) * step);
  return `${value - spread}–${value + spread}`;
}

/** "Use 4–6 hr/mo" for the line's first exact time, where the line can still be read with it. */
export function rangeFix({ proposal }: Pick<Facts, 'proposal'>, line: ReadLine): CoachFix | null {
  const chip = exactTime(line);
  const range = chip && rangeAround(Number.parseInt(chip.text, 10));
  if (chip === null || range === null) return null;
  const text = chip.text.replace(/^\d+/, range);
  const { formula } = line.line;
  const mended = editChip(formula, chip, 'now', text);
  if (!readFormula(mended, costContextOf(proposal, 'monthly')).ok) return null;
  return { label: `Use ${text}`, apply: (current) => changeFormula(current, `cost.lines.${line.index}.formula`, formula, mended) };
}

export const addDoNothing: CoachFix = {
  label: 'Add “Do nothing”',
  apply: (proposal) => {
    const { alternatives } = proposal.solution;
    if (alternatives.length >= LIMITS.alternatives) return proposal;
    const id = freeId('do-nothing', alternatives);
    return { ...proposal, solution: { ...proposal.solution, alternatives: [...alternatives, { ...emptyAlternative(id), name: 'Do nothing' }] } };
  },
};

/** For the line with this id, which may have moved meanwhile. */
export function countAsCash(id: string): CoachFix {
  return {
    label: 'Count as cash',
    apply: (proposal) => ({ ...proposal, cost: { ...proposal.cost, lines: proposal.cost.lines.map((line) => (line.id === id && line.kind === 'capacity' ? { ...line, kind: 'cash' } : line)) } }),
  };
}

export const goLiveFromAsk: CoachFix = {
  label: 'Take it from the ask',
  apply: (proposal) => ({ ...proposal, roi: { ...proposal.roi, goLiveMonths: null } }),
};

export function setRamp(months: number): CoachFix {
  return { label: `Use ${months} months`, apply: (proposal) => ({ ...proposal, roi: { ...proposal.roi, rampMonths: months } }) };
}

/** Puts another amount in the place of one in a text: exactly there, or nowhere. */
export function replaceInProse(field: ProseField, start: number, from: string, to: string): CoachFix {
  const edit = (text: string) => (text.slice(start, start + from.length) === from ? text.slice(0, start) + to + text.slice(start + from.length) : text);
  return { label: `Write ${to}`, apply: (proposal) => field.change(proposal, edit) };
}
