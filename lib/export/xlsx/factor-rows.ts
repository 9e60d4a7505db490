/** Every number of every formula in a row of its own, with the words it stood in. What several lines share stands once and is referred to. */
import type { CostModel, Leaf, ModelFactor } from '../../notation/amounts';
import { leavesOf } from '../../notation/amounts';
import type { Range } from '../../notation/reading';
import { cleanLine } from '../../sheet/plain-text';
import type { Formula} from './formula';
import { f, name, type Place } from './formula';
import type { Grid } from './grid';
import type { Look } from './looks';

const COL = { line: 1, text: 2, side: 3, likely: 5, low: 8, high: 9 } as const;
type End = keyof Range;

export class FactorRows {
  private readonly cells = new Map<Leaf, Record<End, Place>>();
  private readonly shared = new Map<string, Record<End, Place>>();
  private row: number;

  /** @param head the row of the headings. */
  constructor(private readonly grid: Grid, private readonly head: number) {
    this.row = head + 1;
  }

  cell(leaf: Leaf, end: End): Formula {
    const places = this.cells.get(leaf);
    return places ? f`${places[end]}` : f`${leaf[end]}`;
  }

  heads(): void {
    this.grid.text(1, this.head - 1, 'How each is worked out', 'heading');
    this.grid.heads(this.head, [[COL.line, 'For'], [COL.text, 'As written'], [COL.side, 'When'], [COL.likely, 'Value'], [COL.low, 'Low'], [COL.high, 'High']]);
  }

  add(line: string, model: CostModel): void {
    const now = leavesOf(model.now);
    const after = model.after ? leavesOf(model.after) : null;
    for (const factor of model.factors) {
      this.grid.text(COL.line, this.row, line, 'muted');
      this.grid.text(COL.text, this.row, cleanLine(factor.text));
      if (after) this.grid.text(COL.side, this.row, now.has(factor.leaf) ? (after.has(factor.leaf) ? 'now and after' : 'now') : 'after', 'muted');
      this.cells.set(factor.leaf, this.values(factor));
      this.row += 1;
    }
  }

  private values({ leaf, kind, sharedKey }: ModelFactor): Record<End, Place> {
    const known = sharedKey === null ? undefined : this.shared.get(sharedKey);
    const isRange = leaf.low !== leaf.high;
    const look: Look = kind !== 'share' ? 'input' : Number.isInteger(leaf.likely * 100) ? 'inputPercent' : 'inputPercentExact';
    const put = (column: number, end: End): Place => {
      if (known) return this.grid.formula(column, this.row, f`${known[end]}`, leaf[end], kind === 'share' ? 'percent' : 'number');
      if (leaf.start < 0) return this.grid.formula(column, this.row, f`${name('team_rate')}`, leaf[end], 'number');
      return this.grid.number(column, this.row, leaf[end], look);
    };
    const likely = put(COL.likely, 'likely');
    const places = isRange ? { likely, low: put(COL.low, 'low'), high: put(COL.high, 'high') } : { likely, low: likely, high: likely };
    if (sharedKey !== null && !known) this.shared.set(sharedKey, places);
    return places;
  }
}
