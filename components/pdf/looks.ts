/** The kinds of text on the page: family, weight, size and leading of each, from the design's table. */
import { MIN_TYPE_PT, PRINT, PROSE_PT, TYPE } from '../../lib/sheet/theme';
import type { Family, Weight } from './font-faces';

export type Look = {
  family: Family;
  weight: Weight;
  size: number;
  leading: number;
  color: string;
  /** Its size is the rung's own already, or must stay as it is. */
  isSized?: true;
};

const look = (family: Family, weight: Weight, type: readonly [number, number], color: string = PRINT.ink): Look => ({ family, weight, size: type[0], leading: type[1], color });

export const LOOKS = {
  kicker: look('sans', 600, TYPE.kicker),
  title: look('serif', 600, TYPE.title),
  titleTwoLines: look('serif', 600, TYPE.titleTwoLines),
  standfirst: look('serif', 400, TYPE.standfirst, PRINT.ink2),
  factLabel: look('sans', 400, TYPE.small, PRINT.ink2),
  fact: look('sans', 400, TYPE.body),
  figureLabel: look('sans', 500, TYPE.small, PRINT.ink2),
  keyFigure: look('serif', 600, TYPE.keyFigure),
  unit: look('sans', 400, TYPE.unit, PRINT.ink2),
  figureDetail: look('sans', 400, TYPE.small, PRINT.ink2),
  sectionLabel: look('sans', 600, TYPE.label),
  prose: look('serif', 400, TYPE.prose),
  tableHead: look('sans', 500, TYPE.small, PRINT.ink2),
  body: look('sans', 400, TYPE.body),
  strong: look('sans', 600, TYPE.body),
  formula: look('sans', 400, TYPE.formula, PRINT.ink2),
  small: look('sans', 400, TYPE.small, PRINT.ink2),
  askFigure: look('serif', 600, TYPE.askFigure),
  askUnit: look('sans', 400, TYPE.body, PRINT.ink2),
  note: look('sans', 400, TYPE.note, PRINT.ink2),
  footer: look('sans', 400, TYPE.footer, PRINT.ink2),
} as const;

/** Everything grows smaller in step with the prose, and never below the smallest size. */
export function atRung(look: Look, { prosePt }: { prosePt: number }): Look {
  if (look.isSized === true || prosePt === PROSE_PT.max) return look;
  const scale = Math.max(MIN_TYPE_PT / look.size, prosePt / PROSE_PT.max);
  return { ...look, size: look.size * scale, leading: look.leading * scale };
}

/** Heights above and below the baseline, in em, of the face that leads each family. */
const METRICS: Record<Family, { ascent: number; descent: number }> = {
  serif: { ascent: 1.036, descent: 0.335 },
  sans: { ascent: 1.025, descent: 0.275 },
  mono: { ascent: 1.025, descent: 0.275 },
};

/** The engine hangs text from the top of its line; the design centres it, as browsers do. Points to move it down. */
export function halfLeading(look: Look): number {
  const { ascent, descent } = METRICS[look.family];
  return (look.leading - (ascent + descent) * look.size) / 2;
}

/** From the top of a line to its baseline, with the text centred. */
export function baselineOf(look: Look): number {
  return halfLeading(look) + METRICS[look.family].ascent * look.size;
}
