/**
 * What stands along the slider and where, in percent of its way. Labels that would run into one another give way to the
 * more important one: break-even first, then the ends, then the value, which the heading says as well.
 */
import { shape, type SvgShape } from '@/components/sheet/chart-shapes';

type Mark = { atPercent: number; anchor: 'start' | 'middle' | 'end'; lines: string[]; looks: 'end' | 'break-even' | 'value' };

export type MarkedShare = { sharePercent: number; share: string; breakEven: { percent: number; share: string } | null };

/** Percent of the way a label needs to either side at 320 px. */
const END = 11;
const VALUE_HALF = 7;
const BREAK_EVEN = 24;

const FIRST_LINE = 58;
const LEADING = 17;

/** The tick and the labels as SVG, placed by attribute because no style may stand on an element. */
export function sliderMarks(share: MarkedShare): SvgShape[] {
  return placeMarks(share).flatMap((mark) => {
    const [x, className] = [`${mark.atPercent}%`, `mark ${mark.looks} ${mark.anchor}`];
    return [
      ...(mark.looks === 'break-even' ? [shape('line', { className, x1: x, x2: x, y1: '10', y2: '34' })] : []),
      ...mark.lines.map((line, index) => shape('text', { className: index === 0 ? `${className} lead` : className, x, y: String(FIRST_LINE + index * LEADING), textAnchor: mark.anchor }, line)),
    ];
  });
}

function placeMarks({ sharePercent, share, breakEven }: MarkedShare): Mark[] {
  const even = breakEven !== null && breakEven.percent >= 0 && breakEven.percent <= 100 ? breakEven : null;
  const isEvenOnLeft = even !== null && even.percent <= 50;
  const taken = even === null ? null : isEvenOnLeft ? { from: even.percent - 3, to: even.percent + BREAK_EVEN } : { from: even.percent - BREAK_EVEN, to: even.percent + 3 };
  const isFree = (from: number, to: number) => taken === null || to < taken.from || from > taken.to;

  const marks: Mark[] = [];
  if (even !== null) marks.push({ atPercent: even.percent, anchor: isEvenOnLeft ? 'start' : 'end', lines: [even.share, 'breaks even'], looks: 'break-even' });
  if (isFree(0, END - 4)) marks.push({ atPercent: 0, anchor: 'start', lines: ['0%'], looks: 'end' });
  if (isFree(100 - 2 * END, 100)) marks.push({ atPercent: 100, anchor: 'end', lines: ['100%', 'as planned'], looks: 'end' });
  const isClearOfEnds = sharePercent - VALUE_HALF > END && sharePercent + VALUE_HALF < 100 - 2 * END;
  if (isClearOfEnds && isFree(sharePercent - VALUE_HALF, sharePercent + VALUE_HALF)) marks.push({ atPercent: sharePercent, anchor: 'middle', lines: [share], looks: 'value' });
  return marks;
}
