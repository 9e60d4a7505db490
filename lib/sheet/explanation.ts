/** How a figure explains itself, wherever it stands: what it is, its formula, and the same formula with this proposal's own numbers. */

export type Explanation = {
  /** "ROI". */
  name: string;
  /** The very string that stands on the screen and on the page. */
  value: string;
  /** In words: "(savings − cost) ÷ cost". */
  formula: string;
  /** "($220,000 − $30,000) ÷ $30,000 = 633%"; '' where there is nothing to work out. */
  worked: string;
  /** What the figure rests on, in whole sentences: "Over 12 months, undiscounted."; '' for nothing. */
  convention: string;
};

/** A figure that can be asked about. Plain data, so that it can be asked from any thread. */
export type Question =
  | { of: 'total'; figure: TotalFigure }
  | { of: 'line'; id: string; figure: 'now' | 'after' | 'saves' }
  | { of: 'ask'; id: string }
  | { of: 'measure'; view: 'drafted' | 'finance' | 'cashOnly'; figure: MeasureFigure }
  | { of: 'share'; sharePercent: number; figure: 'net' | 'roi' | 'payback' }
  | { of: 'option'; id: string; figure: 'firstYearCost' | 'net' };

export type TotalFigure = 'now' | 'costInAYear' | 'after' | 'saves' | 'inAYear' | 'shareSaved' | 'oneOff' | 'askPerMonth' | 'freedTime';

export type MeasureFigure =
  | 'benefit' | 'cost' | 'net' | 'roi' | 'payback' | 'npv' | 'roiPv' | 'irr' | 'discountedPayback' | 'breakEven' | 'costOfDelay';
