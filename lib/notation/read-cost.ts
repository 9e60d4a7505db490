/**
 * The cost notation, composed: characters → tokens → terms → roles → changes → amounts → chips.
 * Total: any text gives a reading, never a throw, never NaN; linear in the length; a pure function of text and settings.
 */
import { LARGEST_AMOUNT, evaluate, goesBelowZero, leafOf, productOf, rangeOf, savingOf, sumOf, type CostModel, type LineModel, type Product, type Sum } from './amounts';
import { brokenSetting, hoursOfWork } from './calendar';
import { changeInAsk } from './change-in-ask';
import { arithmeticBehind, countedTwice, countsAsChanges } from './behind-arrow';
import { planChanges, type Plan } from './changes';
import { buildChips, buildMarks, quoteTerm } from './chips';
import { resolveChanges, resolveGroups, termSpan } from './groups';
import { isError, type House } from './house';
import { sliceOf, type Line, type Reader, type Term } from './line';
import { ERRORS, WARNINGS, fix, problem, warning } from './messages';
import { readLine } from './read-line';
import { noteDays, noteSprint, noteZero, oncePerCode } from './notes';
import { modelFactors } from './model-factors';
import { readRoles, type TermReading } from './roles';
import type { ChipRole, CostContext, CostError, CostRead, CostReading, Range, Span } from './reading';
import { readTokens } from './tokens';
import { countBehind, factorByFactor, rightSideAsWhole } from './whole-sides';

/** Characters, as JavaScript counts them; the document's own limit for a formula. */
export const LONGEST_LINE = 300;

/** Reads one cost. Offsets in the reading are into `text` as it is. */
export function readCost(text: string, context: CostContext): CostReading {
  if (text.length > LONGEST_LINE) return unread(problem({ start: LONGEST_LINE, end: text.length }, ERRORS.tooLong()), NOTHING_READ, text, context);
  const reader = openReader(text, context);
  if (reader.tokens.length === 0) return unread(problem({ start: 0, end: text.length }, ERRORS.empty(), [], true), NOTHING_READ, text, context);
  const line = readLine(reader);
  const [wrong = null] = reader.errors;
  const misplaced = context.mode === 'monthly' ? null : changeInAsk(line, reader);
  const first = misplaced && (!wrong || wrong.start >= misplaced.start) ? misplaced : wrong;
  if (first) return unread(first, line, text, context);
  const house: House = { text, context, labelPeriod: line.labelPeriod, warnings: [...reader.warnings], assumptions: new Set(), days: [] };
  const read = readTerms(line, house);
  if (line.uncounted && !isError(read) && read.ok && !read.warnings.some(({ code }) => code === 'W_PERIOD_FROM_LABEL')) return unread(line.uncounted, line, text, context);
  return isError(read) ? unread(read, line, text, context) : read;
}

/** The reader at the start of a text; a test holds its `steps` to a multiple of the length. */
export function openReader(text: string, context: Pick<CostContext, 'currency' | 'mode'>): Reader {
  return { text, page: context.currency, isAsk: context.mode !== 'monthly', tokens: readTokens(text, context.currency), index: 0, steps: 0, errors: [], warnings: [], operators: [], depth: 0 };
}

type LineSoFar = Pick<Line, 'label' | 'terms' | 'operators'>;
const NOTHING_READ: LineSoFar = { label: '', terms: [], operators: [] };

function unread(error: CostError, line: LineSoFar, text: string, context: CostContext): CostReading {
  return { ok: false, error: clamp(error, text), label: line.label, chips: buildChips(text, line.terms, null, new Map(), null, context), marks: buildMarks(text, line, null) };
}

const clamp = (error: CostError, text: string): CostError => ({ ...error, start: Math.min(error.start, text.length), end: Math.min(Math.max(error.start, error.end), text.length) });

function readTerms(line: Line, house: House): CostReading | CostError {
  const terms: Term[] = [];
  for (const term of line.terms) {
    const factors = resolveGroups(term.factors, house);
    if (isError(factors)) return factors;
    const changes = resolveChanges(term.changes, house);
    if (isError(changes)) return changes;
    terms.push({ sign: term.sign, signAt: term.signAt, factors, changes });
  }
  for (const term of terms) {
    const asked = countedTwice(term, house) ?? arithmeticBehind(term, house);
    if (asked) return asked;
  }
  /** Every attempt notes for itself what it rests on, beside what the brackets rest on. */
  const attempt = (planned: (own: House) => Plan | CostError): CostReading | CostError => {
    const own: House = { ...house, warnings: [...house.warnings], assumptions: new Set(house.assumptions), days: [...house.days] };
    const plan = planned(own);
    return isError(plan) ? plan : readPlan(line, plan, own);
  };
  const counted = terms.map(countsAsChanges);
  const behind = countBehind(counted, house);
  if (behind && !behind.mayBeWhole) return behind.question;
  const read = behind ? behind.question : attempt((own) => planChanges(counted, own));
  if (!behind && (!isError(read) || !ASKED_TWICE.has(read.code))) return read;
  // "A × B × C → D × E × F": both sides written in full look like one line with everything in it twice.
  const sides = factorByFactor(terms);
  const stepwise = sides && attempt((own) => planChanges(sides, own));
  if (stepwise && !isError(stepwise)) return stepwise;
  const whole = rightSideAsWhole(terms);
  const replaced = whole && attempt(() => whole);
  return replaced && !isError(replaced) ? replaced : read;
}

const ASKED_TWICE: ReadonlySet<string> = new Set(['E_TWO_AMOUNTS', 'E_TWO_EFFORTS', 'E_TWO_PERIODS', 'E_CHANGE_KIND', 'E_EFFORT_LEFT']);

function readPlan(line: Line, plan: Plan, house: House): CostReading | CostError {
  const now = readSum(plan.now, house);
  if (isError(now)) return now;
  const after = readAfter(plan, now, house);
  if (after !== null && isError(after)) return after;
  return compose(line, plan, now, after, house);
}

/** `lead` is the first of the readings, which decides currency and periodicity. */
type SumReading = { sum: Sum; hours: Sum | null; readings: TermReading[]; lead: TermReading };

function readSum(terms: readonly Term[], house: House): SumReading | CostError {
  const sum: Sum = { plus: [], minus: [] };
  const hours: Sum = { plus: [], minus: [] };
  const readings: TermReading[] = [];
  const odd = oddTerm(terms, house);
  if (odd) return odd;
  // In the Ask each part alone may be one-off or recurring; whether they agree is for the sum to say.
  const partHouse: House = terms.length > 1 && house.context.mode === 'monthly' ? { ...house, context: { ...house.context, mode: 'ask' } } : house;
  for (const term of terms) {
    const read = readRoles(term.factors, partHouse);
    if (isError(read)) return read;
    const { currency, isRecurring } = readings[0] ?? read;
    if (read.currency !== currency) return otherCurrency(read, currency);
    if (read.isRecurring !== isRecurring) return otherPeriodicity(terms, term, read, house);
    (term.sign === 1 ? sum.plus : sum.minus).push(read.product);
    if (read.hours) (term.sign === 1 ? hours.plus : hours.minus).push(read.hours);
    readings.push(read);
  }
  const [lead] = readings;
  if (!lead) return problem(spanOf(terms), ERRORS.noNumber());
  if (house.context.mode === 'monthly' && !lead.isRecurring) return problem(lead.moneyAt, ERRORS.noPeriod());
  if (goesBelowZero(sum)) return problem(spanOf(terms), ERRORS.negative());
  return { sum, hours: hours.plus.length + hours.minus.length > 0 ? hours : null, readings, lead };
}

function spanOf(terms: readonly Term[]): Span {
  const spans = terms.map((term) => termSpan({ term }));
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

const otherCurrency = ({ moneyAt, currency }: TermReading, rest: string) => problem(moneyAt, ERRORS.otherCurrency(currency, rest, 'rest of the line'));

function otherPeriodicity([first]: readonly Term[], term: Term, read: TermReading, { text }: House): CostError {
  const at = termSpan({ term });
  const isBare = !read.isRecurring && term.factors.every((factor) => factor.pers.length === 0);
  const fixes = isBare ? [fix({ start: at.end, end: at.end }, 'A month', '/mo')] : [];
  return problem(at, ERRORS.addMismatch(quoteTerm(text, first ?? term), quoteTerm(text, term), 'one comes again and again, the other once'), fixes);
}

/** "$500/mo + 20%", "40 devs + 10 contractors × $5": a part that is no amount cannot be added to one. */
function oddTerm(terms: readonly Term[], house: House): CostError | null {
  const isAmount = (term: Term) => term.factors.some((factor) => factor.kind === 'money' || factor.kind === 'effort' || factor.noun?.isFte);
  const lead = terms.find(isAmount);
  const odd = terms.find((term) => !isAmount(term));
  const only = odd?.factors[0];
  if (!lead || !odd || !only) return null;
  const { amount } = only;
  const kept = odd.factors.length === 1 && only.kind === 'share' && 'likely' in amount ? Number((1 + odd.sign * amount.likely).toFixed(6)) : 0;
  const fixes = kept > 0 && odd.signAt ? [fix({ start: odd.signAt.start, end: only.end }, `Use × ${kept}`, `× ${kept}`)] : [];
  return problem(termSpan({ term: odd }), ERRORS.addMismatch(quoteTerm(house.text, lead), quoteTerm(house.text, odd), 'it has no price. Put brackets around what belongs together'), fixes);
}

type AfterReading = { sum: Sum; /** null: in proportion to the amount. */ hours: Sum | null } | null;

/** Only a cost line has a change, and in one everything comes again and again. */
function readAfter(plan: Plan, now: SumReading, house: House): AfterReading | CostError {
  if (plan.after) {
    const read = readSum(plan.after, house);
    if (isError(read)) return goneTooFar(read, plan, house);
    if (read.lead.currency !== now.lead.currency) return otherCurrency(read.lead, now.lead.currency);
    return { sum: read.sum, hours: read.hours ?? sumOf() };
  }
  const { whole } = plan;
  if (!whole) return null;
  if (whole.kind === 'nothing') return { sum: sumOf(), hours: sumOf() };
  if (whole.kind === 'kept') return { sum: sumOf(productOf([now.sum, whole.kept])), hours: now.hours && sumOf(productOf([now.hours, whole.kept])) };
  const amount = readRoles([whole.factor], house);
  if (isError(amount)) return amount;
  if (amount.currency !== now.lead.currency) return otherCurrency(amount, now.lead.currency);
  if (whole.kind === 'becomes') return { sum: sumOf(amount.product), hours: null };
  const sum: Sum = whole.kind === 'saves' ? { plus: now.sum.plus, minus: [...now.sum.minus, amount.product] } : { plus: [...now.sum.plus, amount.product], minus: now.sum.minus };
  return goesBelowZero(sum) ? problem(whole.at, ERRORS.over100(sliceOf(house.text, whole.at))) : { sum, hours: null };
}

/** A step down past zero shows up as a negative sum; say it as what it is. */
function goneTooFar(error: CostError, plan: Plan, house: House): CostError {
  const at = [...plan.pairs.values()][0];
  return error.code === 'E_NEGATIVE' && at ? problem(at, ERRORS.over100(sliceOf(house.text, at))) : error;
}

function compose(line: Line, plan: Plan, now: SumReading, after: AfterReading, house: House): CostReading | CostError {
  const { context, text } = house;
  const { lead } = now;
  const setting = brokenSetting(house.assumptions, context);
  const all = spanOf(line.terms);
  if (setting) return problem(all, ERRORS.setting(setting));
  const effort = now.readings.find((read) => read.effortHours !== null)?.effortHours ?? null;
  const amounts: LineModel = { now: now.sum, after: after?.sum ?? null };
  const model: CostModel = { ...amounts, effortWeeks: effort && weeksOf(effort, context), factors: modelFactors(amounts, line, house) };
  const current = rangeOf(model.now);
  const projected = model.after ? rangeOf(model.after) : current;
  const isSane = [current, projected].every((range) => range.high <= LARGEST_AMOUNT);
  if (!isSane) return problem(all, ERRORS.tooBig(sliceOf(text, all)));
  if (lead.currency !== context.currency) return problem(lead.moneyAt, ERRORS.otherCurrency(lead.currency, context.currency, 'page'));
  const roles = new Map<number, ChipRole>();
  for (const read of now.readings) read.roles.forEach((role, start) => roles.set(start, role));
  noteDays(house);
  noteSprint(house);
  noteZero(house, current, line);
  if (model.after && projected.likely > current.likely * (1 + 1e-12)) noteDearer(line, plan, house);
  const teamRate = now.readings.find((read) => read.teamRate)?.teamRate ?? null;
  return {
    ok: true, label: line.label, currency: lead.currency, recurring: lead.isRecurring, hasChange: model.after !== null,
    current, projected, saving: savingOf(model), hours: hoursOf(now, after, current, projected),
    effortWeeks: model.effortWeeks && evaluate(model.effortWeeks, (leaf) => leaf.likely),
    people: now.readings.find((read) => read.people !== null)?.people ?? null,
    chips: buildChips(text, plan.now, plan, roles, teamRate, context), marks: buildMarks(text, line, plan),
    warnings: oncePerCode(house.warnings), assumptions: [...house.assumptions], model,
  };
}

function weeksOf({ over, scale }: Product, context: CostContext): Sum | null {
  return brokenSetting(['HOURS_PER_WEEK'], context) === null ? sumOf(productOf(over, scale / hoursOfWork('week', context).value)) : null;
}

function hoursOf(now: SumReading, after: AfterReading, current: Range, projected: Range): CostRead['hours'] {
  if (!now.hours) return null;
  const share = current.likely > 0 ? projected.likely / current.likely : 0;
  const later = after && (after.hours ?? sumOf(productOf([now.hours, leafOf(share, share, -1)])));
  const hours = { current: rangeOf(now.hours), projected: rangeOf(later ?? now.hours), saved: savingOf({ now: now.hours, after: later }) };
  return Number.isFinite(hours.current.high + hours.projected.high) ? hours : null;
}

/** With a button that swaps the two sides of the only arrow, where they stand side by side. */
function noteDearer(line: Line, plan: Plan, { text, warnings }: House): void {
  const [first, second] = line.terms.flatMap((term) => term.changes.map((change) => ({ change, before: term.factors[change.after] })));
  if (!first) return;
  const { change, before } = first;
  const canSwap = before && !second && change.kind === 'to' && plan.pairs.get(before.start) === change.valueAt;
  const fixes = canSwap ? [fix({ start: before.start, end: change.end }, 'Swap the two sides', `${sliceOf(text, change.valueAt)} → ${sliceOf(text, before)}`)] : [];
  warnings.push(warning(change.valueAt, WARNINGS.dearer(fixes.length > 0), fixes));
}
