/** What it costs and what is left of it: one row a line, a total that is the sum of the rows, cash and freed time apart. */
import { sumMoney } from '../finance/money';
import type { LineResult } from '../finance/results';
import { COST_KINDS, type CostKind, type CostLine } from '../proposal/schema';
import { explain } from './explain';
import { countOf } from './format';
import { isLongNotCounted } from './notes';
import { formulaParts, formulaText } from './formula-text';
import { freedTime } from './freed-time';
import { KIND_LABELS } from './kind-label';
import type { PageContext } from './page-context';
import { asSentence, cleanLine } from './plain-text';
import { proseBlock } from './problem-section';
import { plainLine } from './rich-text';
import type { Block, CostRow } from './sheet';

type CostTable = Extract<Block, { kind: 'costTable' }>;
type Cell = (amount: number | null) => string;

export function costBlocks(context: PageContext): Block[] {
  const { proposal, results, format } = context;
  const lines = proposal.cost.lines.flatMap((line, index) => {
    const result = results.lines[index];
    return result && !isBlank(line) ? [{ line, result }] : [];
  });
  const notCounted = plainLine(proposal.cost.notCounted);
  const prose = proseBlock(proposal.cost.summary);
  if (lines.length === 0) return notCounted === '' || isLongNotCounted(notCounted) ? prose : [...prose, ...proseBlock(`Not counted: ${notCounted}`)];

  const cell = format.tableMoney(lines.flatMap(({ result }) => [result.current, result.saving]));
  const rows = lines.map(({ line, result }) => costRow(line, result, cell, context));
  return [...prose, { kind: 'costTable', columns: rows.some((row) => row.how !== '') ? COLUMNS : { ...COLUMNS, how: '' }, rows, total: total(context, cell, lines.map(({ result }) => result), notCounted), split: split(context, cell) }];
}

const COLUMNS: CostTable['columns'] = {
  metric: 'Metric, and how it is worked out',
  current: 'Current cost per month',
  saving: 'Projected savings per month',
  how: 'How it is saved',
};

function isBlank(line: CostLine): boolean {
  return [line.metric, line.formula, line.note, line.source].every((text) => cleanLine(text) === '');
}

function costRow(line: CostLine, result: LineResult, cell: Cell, context: PageContext): CostRow {
  const metric = cleanLine(line.metric);
  const label = cleanLine(result.label);
  return {
    id: line.id,
    metric: metric || label || 'Cost without a name',
    formula: formulaText(line.formula, result.reading, metric === ''),
    parts: formulaParts(result.reading),
    current: cell(result.current),
    saving: cell(result.saving),
    how: plainLine(line.note),
    kind: line.kind,
    kindLabel: KIND_LABELS[line.kind],
    notes: context.notes.numbersFor(lineNote(line, result, context)),
    about: {
      current: explain(context, [{ of: 'line', id: line.id, figure: 'now' }]),
      saving: explain(context, [{ of: 'line', id: line.id, figure: 'after' }, { of: 'line', id: line.id, figure: 'saves' }]),
    },
  };
}

/** Where the number is from, and its range if it has one: the table shows the middle. '' while there is no number. */
function lineNote(line: CostLine, { low, high, reading }: LineResult, { format }: PageContext): string {
  if (cleanLine(line.formula) === '') return '';
  const source = plainLine(line.source);
  const isSavingRange = low.saving !== high.saving;
  const [from, to] = isSavingRange ? [low.saving, high.saving] : [low.current, high.current];
  if (!reading.ok || from === to) return source;
  const range = `${isSavingRange ? 'Saves' : 'Costs'} ${format.moneyRange(from, to)}/mo; the middle is shown.`;
  return source === '' ? range : `${asSentence(source)} ${range}`;
}

function total(context: PageContext, cell: Cell, lines: readonly LineResult[], notCounted: string): CostTable['total'] {
  const { results } = context;
  const unread = lines.filter((line) => !line.reading.ok).length;
  return {
    label: unread === 0 ? 'Total' : `Total without ${countOf(unread, 'line')}`,
    current: cell(results.totals.currentPerMonth),
    saving: cell(results.totals.savingPerMonth),
    detail: notCounted === '' || isLongNotCounted(notCounted) ? '' : `Not counted: ${notCounted}`,
    about: {
      current: explain(context, [{ of: 'total', figure: 'now' }]),
      saving: explain(context, [{ of: 'total', figure: 'after' }, { of: 'total', figure: 'saves' }]),
    },
  };
}

/** One row a kind. Where time is freed, cash has its row too, so that nobody takes one for the other. */
function split(context: PageContext, cell: Cell): CostTable['split'] {
  const { results, format } = context;
  const read = results.lines.filter((line) => line.reading.ok);
  const present = new Set<CostKind>(read.map((line) => line.kind));
  if (present.has('capacity')) present.add('cash');
  if (present.size < 2) return [];
  const hours = freedTime(results.totals.capacityHoursPerMonth, results.settings, format);
  return COST_KINDS.filter((kind) => present.has(kind)).map((kind) => ({
    label: KIND_LABELS[kind],
    saving: cell(sumMoney(read.filter((line) => line.kind === kind).map((line) => line.saving ?? 0), format.minorUnitDigits)),
    detail: kind === 'capacity' ? hours : '',
    about: { saving: kind === 'capacity' ? explain(context, [{ of: 'total', figure: 'freedTime' }]) : [] },
  }));
}
