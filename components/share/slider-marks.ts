/**
 * What stands along the slider and where, in percent of its way. Labels that would run into one another give way to the
 * more important one: break-even first, then the ends, then the value, which the heading says as well.
 */
import { shape, type SvgShape } from '@/components/sheet/chart-shapes';
import type { WhatIfText } from '@/lib/sheet/what-if-text';

type Mark = { atPercent: number; anchor: 'start' | 'middle' | 'end'; lines: string[]; looks: 'limit' | 'break-even' | 'value' };
type Room = { from: number; to: number };

/** Percent of the way a label takes at 320 px. */
const ZERO_WIDTH = 6;
const CAPTION_WIDTH = 30;
const VALUE_WIDTH = 14;
/** The break-even label starts a little before its tick. */
const BEFORE_TICK = 3;

/** Heights in rem below the slider's top. */
const TICK = { top: '0.625rem', bottom: '2.125rem' };
const FIRST_LINE = 3.6;
const LEADING = 1.05;

/** The tick and the labels as SVG, placed by attribute because no style may stand on an element. */
export function sliderMarks(answer: WhatIfText, sharePercent: number): SvgShape[] {
  return placeMarks(answer, sharePercent).flatMap((mark) => {
    const [x, className] = [`${mark.atPercent}%`, `mark ${mark.looks} at-${mark.anchor}`];
    return [
      ...(mark.looks === 'break-even' ? [shape('line', { className, x1: x, x2: x, y1: TICK.top, y2: TICK.bottom })] : []),
      ...mark.lines.map((line, index) => shape('text', { className: index === 0 ? `${className} lead` : className, x, y: `${FIRST_LINE + index * LEADING}rem`, textAnchor: mark.anchor }, line)),
    ];
  });
}

function placeMarks({ breakEven, ends, question }: WhatIfText, sharePercent: number): Mark[] {
  const marks: Mark[] = [];
  const taken: Room[] = [];
  const place = (room: Room, mark: Mark) => {
    if (taken.some((other) => room.from < other.to && room.to > other.from)) return;
    taken.push(room);
    marks.push(mark);
  };

  if (breakEven !== null) {
    const at = breakEven.sharePercent;
    const isLeft = at <= 50;
    const room = isLeft ? { from: at - BEFORE_TICK, to: at + CAPTION_WIDTH } : { from: at - CAPTION_WIDTH, to: at + BEFORE_TICK };
    place(room, { atPercent: at, anchor: isLeft ? 'start' : 'end', lines: [breakEven.label, breakEven.caption], looks: 'break-even' });
  }
  place({ from: -BEFORE_TICK, to: ZERO_WIDTH }, { atPercent: 0, anchor: 'start', lines: [ends.low], looks: 'limit' });
  place({ from: 100 - CAPTION_WIDTH, to: 100 }, { atPercent: 100, anchor: 'end', lines: [ends.high, ends.highCaption], looks: 'limit' });
  place({ from: sharePercent - VALUE_WIDTH / 2, to: sharePercent + VALUE_WIDTH / 2 }, { atPercent: sharePercent, anchor: 'middle', lines: [question.share], looks: 'value' });
  return marks;
}
