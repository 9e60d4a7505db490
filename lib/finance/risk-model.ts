/**
 * Which numbers of a case may turn out otherwise, and what hangs on each. A range says so itself; a line without one is as
 * doubtful as its confidence, an unquoted cost may come to more. Never both: a typed range is the author's whole doubt.
 */
import type { CostModel, Leaf, ModelFactor } from '../notation/amounts';
import type { CostRead } from '../notation/reading';
import type { Proposal } from '../proposal/schema';
import { readRows, type Results } from './results';

/** range: as typed. confidence: of a line without one. not quoted: what a cost may come to. what if: every number alike. */
export type DoubtSource = 'range' | 'confidence' | 'not quoted' | 'what if';

/** A number that may turn out otherwise: one of the text, or the multiple of a whole row. */
export type UncertainFactor = {
  /** "Developers waiting: 4–6 hr/mo"; without the label where rows share it, without the number where the whole row is meant. */
  name: string;
  /** The cost lines and ask items it stands in. */
  rowIds: string[];
  source: DoubtSource;
  low: number;
  likely: number;
  high: number;
};

/** What one row adds to the case, in numbers of which some are uncertain. */
export type RiskRow = {
  side: 'saving' | 'oneOff' | 'perMonth';
  model: CostModel;
  /** Number of the text → its factor; the others are certain. */
  factors: Map<Leaf, UncertainFactor>;
  /** Multiplies the whole row. */
  multiple: UncertainFactor | null;
};

export type RiskModel = { rows: RiskRow[]; factors: UncertainFactor[] };

/** Percent around what was typed. */
type Spread = { lowPercent: number; highPercent: number };
type Row = { id: string; label: string; side: RiskRow['side']; reading: CostRead; isRange: boolean; source: DoubtSource; doubt: Spread | null };

const WHAT_IF: Spread = { lowPercent: -20, highPercent: 20 };

/** What is doubtful about the case; null where it cannot be known, for a setting it rests on cannot be used. */
export function doubtModel(proposal: Proposal, results: Results): RiskModel | null {
  const { model, factorFor } = newModel();
  for (const row of rowsOf(proposal, results)) {
    if (row.isRange) {
      model.rows.push(withFactors(row, ({ leaf }) => leaf.low < leaf.high, ({ leaf }) => leaf, 'range', factorFor));
      continue;
    }
    if (row.doubt === null) return null;
    const isCertain = row.doubt.lowPercent === row.doubt.highPercent;
    const multiple = isCertain ? null : factorFor(null, row, row.label, row.source, spread(1, row.doubt));
    model.rows.push({ side: row.side, model: row.reading.model, factors: new Map(), multiple });
  }
  return model;
}

/** Every number a fifth lower and higher, whatever is known about it. Bare numbers, as in "÷ 12", stay as they are. */
export function whatIfModel(proposal: Proposal, results: Results): RiskModel {
  const { model, factorFor } = newModel();
  for (const row of rowsOf(proposal, results)) {
    model.rows.push(withFactors(row, ({ kind, leaf }) => kind !== 'plain' && leaf.likely > 0, ({ leaf }) => spread(leaf.likely, WHAT_IF), 'what if', factorFor));
  }
  return model;
}

/** The rows that move the net: lines with a change, and whatever is asked for. */
function rowsOf(proposal: Proposal, { lines, ask, settings: { riskPercent } }: Results): Row[] {
  const changes = readRows(proposal.cost.lines, lines).filter(({ reading }) => reading.hasChange);
  const saving = changes.map(({ entry: { id, confidence }, row: { label }, reading }): Row => {
    const { low, high } = reading.saving;
    const percent = riskPercent[confidence];
    const doubt = percent === null ? null : { lowPercent: -percent, highPercent: percent };
    return { id, label, side: 'saving', reading, isRange: low < high, source: 'confidence', doubt };
  });
  const cost = readRows(proposal.ask.items, ask).map(({ entry: { id, what, quoted }, reading }): Row => {
    const { current, recurring } = reading;
    const percent = quoted ? 0 : riskPercent.costs;
    const doubt = percent === null ? null : { lowPercent: 0, highPercent: percent };
    return { id, label: what.trim() || reading.label, side: recurring ? 'perMonth' : 'oneOff', reading, isRange: current.low < current.high, source: 'not quoted', doubt };
  });
  return [...saving, ...cost];
}

type Ends = Pick<UncertainFactor, 'low' | 'likely' | 'high'>;
type FactorFor = (sharedKey: string | null, row: Row, text: string, source: DoubtSource, ends: Ends) => UncertainFactor;

function withFactors(row: Row, isUncertain: (factor: ModelFactor) => boolean, endsOf: (factor: ModelFactor) => Ends, source: DoubtSource, factorFor: FactorFor): RiskRow {
  const { model } = row.reading;
  const factors = new Map(model.factors.filter(isUncertain).map((factor) => [factor.leaf, factorFor(factor.sharedKey, row, factor.text, source, endsOf(factor))]));
  return { side: row.side, model, factors, multiple: null };
}

/** An empty model, and what finds or adds a factor of it: the same rate or count in several rows is one factor. */
function newModel(): { model: RiskModel; factorFor: FactorFor } {
  const model: RiskModel = { rows: [], factors: [] };
  /** Nothing stands under null: what is a row's own is never found. */
  const shared = new Map<string | null, UncertainFactor>();
  const factorFor: FactorFor = (sharedKey, { id, label }, text, source, { low, likely, high }) => {
    const known = shared.get(sharedKey);
    if (known) {
      if (!known.rowIds.includes(id)) Object.assign(known, { name: text, rowIds: [...known.rowIds, id] });
      return known;
    }
    const name = label === '' || label === text ? text : `${label}: ${text}`;
    const factor: UncertainFactor = { name, rowIds: [id], source, low, likely, high };
    model.factors.push(factor);
    if (sharedKey !== null) shared.set(sharedKey, factor);
    return factor;
  };
  return { model, factorFor };
}

function spread(likely: number, { lowPercent, highPercent }: Spread): Ends {
  return { low: likely * (1 + lowPercent / 100), likely, high: likely * (1 + highPercent / 100) };
}
