import { describe, expect, test } from 'vitest';
import type { WhatIfText } from '@/lib/sheet/what-if-text';
import { sliderMarks } from './slider-marks';

const PHONE_PX = 252;
const LETTER_PX = 6.75;

function answer(sharePercent: number, breakEvenPercent: number | null): WhatIfText {
  return {
    question: { before: '', share: `${sharePercent}%`, after: '' },
    figures: [],
    spoken: '',
    said: '',
    breakEven: breakEvenPercent === null ? null : { sharePercent: breakEvenPercent, label: `${Math.round(breakEvenPercent)}%`, caption: 'breaks even' },
    ends: { low: '0%', high: '100%', highCaption: 'as planned' },
    chart: null,
    remark: '',
  };
}

/** Where the labels of one line stand on the smallest phone, in px. */
function roomOf({ attributes, text }: ReturnType<typeof sliderMarks>[number]): { line: string; from: number; to: number } {
  const [looks, anchor] = [attributes.className ?? '', attributes.textAnchor ?? ''];
  // The stylesheet pulls the ends out by half a thumb and the break-even label by a little.
  const pull = (looks.includes('limit') ? 14 : looks.includes('break-even') ? 6 : 0) * (anchor === 'end' ? 1 : -1);
  const at = (Number.parseFloat(attributes.x ?? '') / 100) * PHONE_PX + pull;
  const width = (text ?? '').length * LETTER_PX;
  const from = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
  return { line: attributes.y ?? '', from, to: from + width };
}

describe('the marks along the slider', () => {
  const shares = Array.from({ length: 101 }, (_, share) => share);
  const breakEvens = [null, 0, 3, 7.5, 12.2, 30, 50, 51, 76, 93, 100];

  test('labels never run into one another, whatever the share and the break-even point', () => {
    for (const breakEven of breakEvens) {
      for (const share of shares) {
        const rooms = sliderMarks(answer(share, breakEven), share).filter((mark) => mark.tag === 'text').map(roomOf);
        const clashes = rooms.filter((room, index) => rooms.slice(index + 1).some((other) => other.line === room.line && room.from < other.to && other.from < room.to));
        expect({ breakEven, share, clashes }).toEqual({ breakEven, share, clashes: [] });
      }
    }
  });

  test('the tick of the break-even point always stands at its true place', () => {
    for (const share of shares) expect(sliderMarks(answer(share, 12.2), share)).toContainEqual(expect.objectContaining({ tag: 'line', attributes: expect.objectContaining({ x1: '12.2%' }) }));
  });

  test('the value is named where there is room, as at 50% beside 12%', () => {
    expect(sliderMarks(answer(50, 12.2), 50).map((mark) => mark.text)).toEqual([undefined, '12%', 'breaks even', '0%', '100%', 'as planned', '50%']);
  });

  test('without a break-even point there is no tick', () => {
    expect(sliderMarks(answer(50, null), 50).map((mark) => mark.tag)).not.toContain('line');
  });
});
