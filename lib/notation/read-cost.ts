/**
 * The cost notation, composed: characters → tokens → terms → roles → changes → amounts → chips.
 * Total: any text gives a reading, never a throw, never NaN; linear in the length; a pure function of text and settings.
 */
import { LARGEST_AMOUNT, evaluate, goesBelowZero, leafOf, productOf, rangeOf, savingOf, sumOf, type CostModel, type LineModel, type Product, type Sum } from './amounts';
import { brokenSetting } from './calendar';
import { changeInAsk } from './change-in-ask';
import { arithmeticBehind, countedTwice, countsAsChanges } from './behind-arrow';
import { planChanges, type Plan } from './changes';
import { buildChips, buildMarks, quoteTerm } from './chips';
import { resolveGroups, termSpan } from './groups';
import { isError, type House } from './house';
import { sliceOf, type Line, type Reader, type Term } from './line';
import { ERRORS, WARNINGS, fix, problem, warning } from './messages';
import { readLine } from './read-line';
import { noteDays, noteSprint, noteZero, oncePerCode } from './notes';
import { modelFactors } from './model-factors';
import { readRoles, type TermReading } from './roles';
import type { ChipRole, CostContext, CostError, CostRead, CostReading, Range, Span } from './reading';
import { readTokens } from './tokens';
import { factorByFactor, rightSideAsWhole } from './whole-sides';

/** Characters, as JavaScript counts them; the document's own limit for a formula. */
export const LONGEST_LINE = 300;

/** Reads one cost. Offsets in the reading are into `text` as it is. */
export function readCost(text: string, context: CostContext): CostReading {
  if (text.length > LONGEST_LINE) return unread(problem({ start: LONGEST_LINE, end: text.length }, ERRORS.tooLong()), '', { terms: [], operators: [] }, text, context);
  const reader = openReader(text, context);
  if (reader.tokens.length === 0) return unread(problem({ start: 0, end: text.length }, ERRORS.empty(), [], true), '', { terms: [], operators: [] }, text, context);
  const line = readLine(reader);
  const [wrong = null] = reader.errors;
  const misplaced = context.mode === 'monthly' ? null : changeInAsk(line, reader);
  const first = misplaced && (!wrong || wrong.start >= misplaced.start) ? misplaced : wrong;
  if (first) return unread(first, line.label, line, text, context);
  const house: House = { text, context, labelPeriod: line.labelPeriod, warnings: [...reader.warnings], assumptions: new Set(), days: [] };
  const read = readTerms(line, house);
  if (line.uncounted && !isError(read) && read.ok && !read.warnings.some(({ code }) => code === 'W_PERIOD_FROM_LABEL')) return unread(line.uncounted, line.label, line, text, context);
  return isError(read) ? unread(read, line.label, line, text, context) : read;
}

/** The reader at the start of a text; a test holds its `steps` to a multiple of the length. */
export function openReader(text: string, context: Pick<CostContext, 'currency'>): Reader {
  return { text, page: context.currency, tokens: readTokens(text, context.currency), index: 0, steps: 0, errors: [], warnings: [], operators: [], depth: 0 };
}

function unread(error: CostError, label: string, line: Pick<Line, 'terms' | 'operators'>, text: string, context: CostContext): CostReading {
  return { ok: false, error: clamp(error, text), label, chips: buildChips(text, line.terms, null, new Map(), null, context), marks: buildMarks(text, line, null) };
}

const clamp = (error: CostError, text: string): CostError => ({ ...error, start: Math.min(error.start, text.length), end: Math.min(Math.max(error.start, error.end), text.length) });

function readTerms(line: Line, house: House): CostReading | CostError {
  const terms: Term[] = [];
  for (const term of line.terms) {
    const factors = resolveGroups(term.factors, house);
    if (isError(factors)) return factors;
    terms.push({ sign: term.sign, signAt: term.signAt, factors, changes: term.changes });
  }
  for (const term of terms) {
    const asked = countedTwice(term, house) ?? arithmeticBehind(term, house);
    if (asked) return asked;
  }
  const plan = planChanges(terms.map(countsAsChanges), house);
  const read = isError(plan) ? plan : readPlan(line, plan, house);
  if (!isError(read) || !ASKED_TWICE.has(read.code)) return read;
  // "A × B × C → D × E × F": both sides written in full look like one line with everything in it twice.
  const fresh = (): House => ({ ...house, warnings: [...house.warnings], assumptions: new Set(), days: [] });
  const sides = factorByFactor(terms);
  const stepwise = sides ? planChanges(sides, fresh()) : null;
  for (const other of [stepwise, rightSideAsWhole(terms)]) {
    const again = other === null ? null : isError(other) ? other : readPlan(line, other, fresh());
    if (again && !isError(again)) return again;
  }
  return read;
}

const ASKED_TWICE: ReadonlySet<string> = new Set(['E_TWO_AMOUNTS', 'E_TWO_EFFORTS', 'E_TWO_PERIODS', 'E_CHANGE_KIND', 'E_EFFORT_LEFT']);

function readPlan(line: Line, plan: Plan, house: House): CostReading | CostError {
  const now = readSum(plan.now, house);
  if (isError(now)) return now;
  const [lead] = now.readings;
  if (!lead) return problem({ start: 0, end: house.text.length }, ERRORS.noNumber());
  const after = readAfter(plan, now, house);
  if (after !== null && isError(after)) return after;
  return compose(line, plan, now, after, lead, house);
}

type SumReading = { sum: Sum; hours: Sum | null; readings: TermReading[] };

function readSum(terms: readonly Term[], house: House): SumReading | CostError {
  const sum: Sum = { plus: [], minus: [] };
  const hours: Sum = { plus: [], minus: [] };
  const readings: TermReading[] = [];
  const [firstTerm] = terms;
  // In the Ask each part alone may be one-off or recurring; whether they agree is for the sum to say.
  const odd = oddTerm(terms, house);
  if (odd) return odd;
  const partHouse: House = terms.length > 1 && house.context.mode === 'monthly' ? { ...house, context: { ...house.context, mode: 'ask' } } : house;
  for (const term of terms) {
    const read = readRoles(term.factors, partHouse);
    if (isError(read)) return read;
    const lead = readings[0];
    const at = { start: term.factors[0]?.start ?? 0, end: term.factors.at(-1)?.end ?? 0 };
    if (lead && firstTerm && read.currency !== lead.currency) return problem(read.moneyAt, ERRORS.otherCurrency(read.currency, lead.currency, 'line'));
    if (lead && firstTerm && read.isRecurring !== lead.isRecurring) {
      const end = { start: at.end, end: at.end };
      return problem(at, ERRORS.addMismatch(quoteTerm(house.text, firstTerm), quoteTerm(house.text, term), 'one comes again and again, the other once'), read.isRecurring || term.factors.some((factor) => factor.pers.length > 0) ? [] : [fix(end, 'A month', '/mo')]);
    }
    (term.sign === 1 ? sum.plus : sum.minus).push(read.product);
    if (read.hours) (term.sign === 1 ? hours.plus : hours.minus).push(read.hours);
    readings.push(read);
  }
  const [lead] = readings;
  if (terms.length > 1 && house.context.mode === 'monthly' && lead && !lead.isRecurring) return problem(lead.moneyAt, ERRORS.noPeriod());
  if (goesBelowZero(sum)) return problem({ start: firstTerm?.factors[0]?.start ?? 0, end: terms.at(-1)?.factors.at(-1)?.end ?? 0 }, ERRORS.negative());
  return { sum, hours: hours.plus.length + hours.minus.length > 0 ? hours : null, readings };
}

/** "$500/mo + 20%", "40 devs + 10 contractors × $5": a part that is no amount cannot be added to one. */
function oddTerm(terms: readonly Term[], house: House): CostError | null {
  const isAmount = (term: Term) => term.factors.some((factor) => factor.kind === 'money' || factor.kind === 'effort' || factor.noun?.isFte);
  const lead = terms.find(isAmount);
  const odd = terms.find((term) => !isAmount(term));
  const only = odd?.factors[0];
  if (terms.length < 2 || !lead || !odd || !only) return null;
  const { amount } = only;
  const share = odd.factors.length === 1 && only.kind === 'share' && 'likely' in amount && odd.signAt ? 1 + odd.sign * amount.likely : null;
  const fixes = share === null || !odd.signAt ? [] : [fix({ start: odd.signAt.start, end: only.end }, `Use × ${Number(share.toFixed(6))}`, `× ${Number(share.toFixed(6))}`)];
  return problem(termSpan({ term: odd }), ERRORS.addMismatch(quoteTerm(house.text, lead), quoteTerm(house.text, odd), 'it has no price. Put brackets around what belongs together'), fixes);
}

type AfterReading = { sum: Sum; /** null: in proportion to the amount. */ hours: Sum | null } | null;

function readAfter(plan: Plan, now: SumReading, house: House): AfterReading | CostError {
  if (plan.after) {
    const read = readSum(plan.after, house);
    if (isError(read)) return goneTooFar(read, plan, house);
    const foreign = read.readings.find((other) => other.currency !== now.readings[0]?.currency);
    if (foreign) return problem(foreign.moneyAt, ERRORS.otherCurrency(foreign.currency, now.readings[0]?.currency ?? '', 'line'));
    return { sum: read.sum, hours: read.hours ?? sumOf() };
  }
  const { whole } = plan;
  if (!whole) return null;
  if (whole.kind === 'nothing') return { sum: sumOf(), hours: sumOf() };
  if (whole.kind === 'kept') return { sum: sumOf(productOf(whole.kept ? [now.sum, whole.kept] : [])), hours: now.hours && whole.kept && sumOf(productOf([now.hours, whole.kept])) };
  if (!('factor' in whole)) return null;
  const amount = readRoles([{ ...whole.factor, operator: '' }], house);
  if (isError(amount)) return amount;
  const [lead] = now.readings;
  if (lead && amount.currency !== lead.currency) return problem(whole.factor, ERRORS.otherCurrency(amount.currency, lead.currency, 'line'));
  if (lead && amount.isRecurring !== lead.isRecurring) return problem(whole.factor, ERRORS.addMismatch(quoteTerm(house.text, plan.now[0] ?? { sign: 1, signAt: null, factors: [], changes: [] }), sliceOf(house.text, whole.factor), 'one comes again and again, the other once'));
  if (whole.kind === 'becomes') return { sum: sumOf(amount.product), hours: null };
  const sum: Sum = whole.kind === 'saves' ? { plus: now.sum.plus, minus: [...now.sum.minus, amount.product] } : { plus: [...now.sum.plus, amount.product], minus: now.sum.minus };
  return goesBelowZero(sum) ? problem(whole.at, ERRORS.over100(sliceOf(house.text, whole.at))) : { sum, hours: null };
}

/** A step down past zero shows up as a negative sum; say it as what it is. */
function goneTooFar(error: CostError, plan: Plan, house: House): CostError {
  const at = [...plan.pairs.values()][0];
  return error.code === 'E_NEGATIVE' && at ? problem(at, ERRORS.over100(sliceOf(house.text, at))) : error;
}

function compose(line: Line, plan: Plan, now: SumReading, after: AfterReading, lead: TermReading, house: House): CostReading | CostError {
  const { context, text } = house;
  const setting = brokenSetting(house.assumptions, context);
  const all: Span = { start: line.terms[0]?.factors[0]?.start ?? 0, end: line.terms.at(-1)?.factors.at(-1)?.end ?? text.length };
  if (setting) return problem(all, ERRORS.setting(setting));
  const effort = now.readings.find((read) => read.effortHours !== null)?.effortHours ?? null;
  const amounts: LineModel = { now: now.sum, after: after?.sum ?? null };
  const model: CostModel = { ...amounts, effortWeeks: effort && weeksOf(effort, context), factors: modelFactors(amounts, line, house) };
  const current = rangeOf(model.now);
  const projected = model.after ? rangeOf(model.after) : current;
  const saving = savingOf(model);
  const isSane = [current, projected].every((range) => range.high <= LARGEST_AMOUNT && range.low >= 0 && Number.isFinite(range.low + range.likely));
  if (!isSane || !Number.isFinite(saving.low + saving.high)) return problem(all, ERRORS.tooBig(sliceOf(text, all)));
  const foreign = now.readings.find((read) => read.currency !== context.currency);
  if (foreign) return problem(foreign.moneyAt, ERRORS.otherCurrency(foreign.currency, context.currency, 'page'));
  const roles = new Map<number, ChipRole>();
  for (const read of now.readings) read.roles.forEach((role, start) => roles.set(start, role));
  noteDays(house);
  noteSprint(house);
  noteZero(house, current, line);
  if (model.after && projected.likely > current.likely * (1 + 1e-12)) house.warnings.push(warning(changeSpan(line), WARNINGS.dearer(), swapFix(line, text)));
  const teamRate = now.readings.find((read) => read.teamRate)?.teamRate ?? null;
  return {
    ok: true, label: line.label, currency: lead.currency, recurring: lead.isRecurring, hasChange: model.after !== null,
    current, projected, saving, hours: hoursOf(now, after, current, projected),
    effortWeeks: model.effortWeeks && evaluate(model.effortWeeks, (leaf) => leaf.likely),
    people: now.readings.find((read) => read.people !== null)?.people ?? null,
    chips: buildChips(text, plan.now, plan, roles, teamRate, context), marks: buildMarks(text, line, plan),
    warnings: oncePerCode(house.warnings), assumptions: [...house.assumptions], model,
  };
}

function weeksOf({ over, scale }: Product, { hoursPerDay, daysPerWeek }: CostContext): Sum | null {
  const perWeek = hoursPerDay * daysPerWeek;
  return hoursPerDay > 0 && daysPerWeek > 0 && Number.isFinite(scale / perWeek) ? sumOf(productOf(over, scale / perWeek)) : null;
}

function hoursOf(now: SumReading, after: AfterReading, current: Range, projected: Range): CostRead['hours'] {
  if (!now.hours) return null;
  const hours = rangeOf(now.hours);
  if (!Number.isFinite(hours.high)) return null;
  const share = current.likely > 0 ? projected.likely / current.likely : 0;
  const later = after && (after.hours ?? sumOf(productOf([now.hours, leafOf(share, share, -1)])));
  const model: LineModel = { now: now.hours, after: later && Number.isFinite(evaluate(later, (leaf) => leaf.high)) ? later : null };
  return { current: hours, projected: model.after ? rangeOf(model.after) : hours, saved: savingOf(model) };
}

function changeSpan(line: Line): Span {
  const change = line.terms.flatMap((term) => term.changes)[0];
  return change ? change.valueAt : { start: 0, end: 0 };
}

/** Swaps what stands on the two sides of the only arrow, where they stand side by side. */
function swapFix(line: Line, text: string) {
  const changes = line.terms.flatMap((term) => term.changes.map((change) => ({ change, before: term.factors[change.after] })));
  const [only] = changes;
  if (changes.length !== 1 || !only?.before || only.change.kind !== 'to') return [];
  const at = { start: only.before.start, end: only.change.end };
  return [fix(at, 'Swap the two sides', `${sliceOf(text, only.change.valueAt)} → ${sliceOf(text, only.before)}`)];
}
