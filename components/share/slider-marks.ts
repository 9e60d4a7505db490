/**
 * What stands along the slider and where, in percent of its way. Labels that would run into one another give way to the
 * more important one: break-even first, then the ends, then the value, which the heading says as well.
 */
import { shape, type SvgShape } from '@/components/sheet/chart-shapes';
import type { WhatIfText } from '@/lib/sheet/what-if-text';

type Mark = { atPercent: number; anchor: 'start' | 'middle' | 'end'; lines: string[]; looks: 'limit' | 'break-even' | 'value' };
type Room = { line: number; from: number; to: number };

/** Percent of the way a figure and a caption take at 320 px. */
const FIGURE_WIDTH = 12;
const CAPTION_WIDTH = 30;
/** The break-even label starts a little before its tick. */
const BEFORE_TICK = 3;

/** Heights in rem below the slider's top. */
const TICK = { top: '0.625rem', bottom: '2.125rem' };
const FIRST_LINE = 3.7;
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
  const place = (mark: Mark) => {
    const rooms = roomsOf(mark);
    if (rooms.some((room) => taken.some((other) => room.line === other.line && room.from < other.to && room.to > other.from))) return;
    taken.push(...rooms);
    marks.push(mark);
  };

  if (breakEven !== null) {
    const { sharePercent: at, label, caption } = breakEven;
    place({ atPercent: at, anchor: at <= 50 ? 'start' : 'end', lines: [label, caption], looks: 'break-even' });
  }
  place({ atPercent: 0, anchor: 'start', lines: [ends.low], looks: 'limit' });
  place({ atPercent: 100, anchor: 'end', lines: [ends.high, ends.highCaption], looks: 'limit' });
  place({ atPercent: sharePercent, anchor: 'middle', lines: [question.share], looks: 'value' });
  return marks;
}

/** The room each line of a label takes, with a little air; labels at the ends reach outwards by half a thumb. */
function roomsOf({ atPercent, anchor, lines, looks }: Mark): Room[] {
  const inset = looks === 'limit' ? 5 : BEFORE_TICK;
  return lines.map((_, line) => {
    const width = line === 0 ? FIGURE_WIDTH : CAPTION_WIDTH;
    if (anchor === 'middle') return { line, from: atPercent - width / 2, to: atPercent + width / 2 };
    return anchor === 'start' ? { line, from: atPercent - inset, to: atPercent - inset + width } : { line, from: atPercent + inset - width, to: atPercent + inset };
  });
}
