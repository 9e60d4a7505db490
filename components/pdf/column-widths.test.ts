import { expect, it } from 'vitest';
import { growColumns } from './column-widths';

it('leaves the columns as designed while the figures fit', () => {
  expect(growColumns([56, 70], [50, 70], 180, 110)).toEqual({ figures: [56, 70], text: 180 });
});

it('grows a column to its widest figure, and the text pays', () => {
  expect(growColumns([56, 70], [76, 60], 180, 110)).toEqual({ figures: [76, 70], text: 160 });
});

it('shares what the text can give when it is not enough', () => {
  expect(growColumns([50, 50], [150, 100], 180, 120)).toEqual({ figures: [90, 70], text: 120 });
});
