/** The conventions and settings behind the figures, each in a cell with a name that the formulas use. */
import { toMonthlyRate } from '../../finance/measure-streams';
import { DAYS_PER_YEAR, MONTHS_PER_YEAR, WEEKS_PER_MONTH } from '../../notation/calendar';
import { CONFIDENCE_COPY } from '../../proposal/figures-copy';
import { CONFIDENCES, COST_KINDS, type CostKind } from '../../proposal/schema';
import { NOTHING } from '../../sheet/format';
import { KIND_LABELS } from '../../sheet/kind-label';
import { f, joined, name, rangeOf, type Formula, type Name, type Place } from './formula';
import type { Look } from './looks';
import type { Workbook } from './workbook';

export type Assumptions = {
  names: ReadonlyMap<Name, Formula>;
  kinds: Record<CostKind, Place>;
  kindChoice: Formula;
  confidenceChoice: Formula;
};

/** @param buildWeeks how long each effort of the ask takes one person; [] where that does not set the start. */
export function assumptionsSheet({ results, grids }: Workbook, buildWeeks: readonly Formula[]): Assumptions {
  const { settings, views, goLiveSource } = results;
  const grid = grids.assumptions;
  const names = new Map<Name, Formula>();
  let row = 1;

  const heading = (text: string) => { grid.text(1, row, text, 'heading'); row += 1; };
  const line = (label: string, wanted: Name | null, write: (row: number) => Place, about: string) => {
    grid.text(1, row, label);
    const place = write(row);
    grid.text(3, row, about, 'about');
    if (wanted) names.set(wanted, rangeOf(place, place));
    row += 1;
    return place;
  };
  const input = (label: string, wanted: Name | null, value: number | null, about: string, look: Look = 'input') =>
    line(label, value === null ? null : wanted, (at) => (value === null ? grid.text(2, at, NOTHING, 'nothing') : grid.number(2, at, value, look)), about);
  const share = (label: string, wanted: Name | null, percent: number | null, about: string) =>
    input(label, wanted, percent === null ? null : percent / 100, about, percent !== null && percent % 1 !== 0 ? 'inputPercentExact' : 'inputPercent');

  grid.text(1, row, 'Assumptions', 'title');
  grid.text(1, row + 1, 'Cells in green can be changed; everything else follows.', 'muted');
  row += 3;

  heading('Calendar');
  line('Weeks in a month', 'weeks_per_month', (at) => grid.formula(2, at, f`52/12`, WEEKS_PER_MONTH, 'exact'), 'A month is a twelfth of a year, always.');
  line('Calendar days in a month', 'calendar_days_per_month', (at) => grid.formula(2, at, f`365/12`, DAYS_PER_YEAR / MONTHS_PER_YEAR, 'exact'), 'For what is paid by the day whether anybody works or not.');
  input('Hours of work in a day', 'hours_per_day', settings.hoursPerDay, 'For work counted in days.');
  input('Days of work in a week', 'days_per_week', settings.daysPerWeek, 'For work counted in weeks, and for what happens on working days.');
  input('Weeks in a sprint', 'sprint_weeks', settings.sprintWeeks, 'For what is counted in sprints.');
  input('Rate of the team per hour', 'team_rate', settings.hourlyRate, 'For work that names no rate of its own.');
  row += 1;

  heading('Time');
  line('Months counted', null, (at) => (results.horizonMonths === null ? grid.text(2, at, NOTHING, 'nothing') : grid.number(2, at, results.horizonMonths, 'whole')), 'The sheet “Cash flow” has a row for each.');
  const { goLiveMonths } = views.drafted;
  if (goLiveMonths === null || buildWeeks.length === 0) input('Months from approval to the first saving', 'go_live', goLiveMonths, goLiveSource === 'typed' ? 'As typed.' : 'There is nothing to build.');
  else line('Months from approval to the first saving', 'go_live', (at) => grid.formula(2, at, f`MAX(0,ROUNDUP(MAX(${joined(buildWeeks, ',')})/${name('weeks_per_month')}-0.000000001,0))`, goLiveMonths, 'whole'), 'The longest one-off effort in the ask, in whole months.');
  input('Months until the saving is complete', 'ramp', settings.rampMonths, 'It grows evenly from the first saving on; 0 is at once.');
  share('Discount rate a year', 'discount_rate', settings.discountRatePercent, 'For present values.');
  if (settings.discountRatePercent !== null) line('Discount rate a month', 'monthly_rate', (at) => grid.formula(2, at, f`(1+${name('discount_rate')})^(1/12)-1`, toMonthlyRate(settings.discountRatePercent ?? 0), 'rate'), 'Effective: twelve of them are the year’s.');
  row += 1;

  heading('What finance would count');
  const firstKind = row;
  const kindPlaces = COST_KINDS.map((kind) => {
    share(KIND_LABELS[kind], null, settings.realisationPercent[kind], 'Share of such a saving that counts.');
    return [kind, grid.at(1, row - 1)] as const;
  });
  names.set('kinds', grid.range(1, firstKind, 2, row - 1));
  const kindChoice = grid.range(1, firstKind, 1, row - 1);
  row += 1;
  const firstConfidence = row;
  for (const confidence of CONFIDENCES) share(CONFIDENCE_COPY[confidence].label, null, settings.riskPercent[confidence], `Taken off a saving that is ${CONFIDENCE_COPY[confidence].label.toLowerCase()}.`);
  names.set('confidences', grid.range(1, firstConfidence, 2, row - 1));
  const confidenceChoice = grid.range(1, firstConfidence, 1, row - 1);
  share('Costs', 'costs_risk', settings.riskPercent.costs, 'Added to what is asked for without a written quote.');

  return { names, kinds: byKind(kindPlaces), kindChoice, confidenceChoice };
}

function byKind(places: readonly (readonly [CostKind, Place])[]): Record<CostKind, Place> {
  const place = (kind: CostKind): Place => places.find(([other]) => other === kind)?.[1] ?? { sheet: 'Assumptions', column: 1, row: 1 };
  return { cash: place('cash'), capacity: place('capacity'), avoided: place('avoided'), revenue: place('revenue'), risk: place('risk') };
}
