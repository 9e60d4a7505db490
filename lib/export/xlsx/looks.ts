/** How cells look: what can be changed is green, what follows is ink, and money carries the sign of its currency. */
import type { Format } from '../../sheet/format';
import { PRINT } from '../../sheet/theme';
import { el, type Markup } from '../office/markup';

type Style = { font: number; fill?: number; border?: number; format?: number; isRight?: true; isIndented?: true; wraps?: true };

const FONT = { plain: 0, bold: 1, title: 2, muted: 3, input: 4 } as const;
const FORMAT = { general: 0, whole: 1, percent: 9, percentExact: 10, money: 164, decimal: 165, exact: 166, rate: 167 } as const;
const INPUT_FILL = 2;
const BORDER = { head: 1, total: 2 } as const;

const LOOKS = {
  text: { font: FONT.plain },
  wrapped: { font: FONT.plain, wraps: true },
  title: { font: FONT.title },
  heading: { font: FONT.bold },
  head: { font: FONT.muted, border: BORDER.head, wraps: true },
  headAmount: { font: FONT.muted, border: BORDER.head, isRight: true, wraps: true },
  muted: { font: FONT.muted },
  about: { font: FONT.muted, isIndented: true },
  nothing: { font: FONT.plain, isRight: true },
  choice: { font: FONT.input, fill: INPUT_FILL },
  input: { font: FONT.input, fill: INPUT_FILL, format: FORMAT.general },
  inputPercent: { font: FONT.input, fill: INPUT_FILL, format: FORMAT.percent },
  inputPercentExact: { font: FONT.input, fill: INPUT_FILL, format: FORMAT.percentExact },
  number: { font: FONT.plain, format: FORMAT.general },
  whole: { font: FONT.plain, format: FORMAT.whole },
  decimal: { font: FONT.plain, format: FORMAT.decimal },
  percent: { font: FONT.plain, format: FORMAT.percent },
  rate: { font: FONT.plain, format: FORMAT.rate },
  exact: { font: FONT.muted, format: FORMAT.exact },
  money: { font: FONT.plain, format: FORMAT.money },
  total: { font: FONT.bold, border: BORDER.total },
  totalMoney: { font: FONT.bold, border: BORDER.total, format: FORMAT.money },
} as const satisfies Record<string, Style>;

export type Look = keyof typeof LOOKS;
const ORDER = Object.keys(LOOKS);

export function styleOf(look: Look): number {
  return ORDER.indexOf(look) + 1;
}

export function wraps(look: Look): boolean {
  return 'wraps' in LOOKS[look];
}

export function stylesPart(format: Format): Markup {
  const rgb = (hash: string) => ({ rgb: `FF${hash.slice(1).toUpperCase()}` });
  const font = (size: number, hash: string, isBold = false) => el('font', {}, isBold ? el('b') : null, el('sz', { val: size }), el('color', rgb(hash)), el('name', { val: 'Arial' }), el('family', { val: 2 }));
  const line = (side: 'top' | 'bottom') => el(side, { style: 'thin' }, el('color', rgb(PRINT.ink)));
  const border = (top: Markup, bottom: Markup) => el('border', {}, el('left'), el('right'), top, bottom, el('diagonal'));
  const solid = (hash: string) => el('fill', {}, el('patternFill', { patternType: 'solid' }, el('fgColor', rgb(hash)), el('bgColor', { indexed: 64 })));
  const formats: readonly (readonly [number, string])[] = [
    [FORMAT.money, moneyFormat(format)], [FORMAT.decimal, '#,##0.0'], [FORMAT.exact, '#,##0.00####'], [FORMAT.rate, '0.0000%'],
  ];
  return el('styleSheet', { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
    el('numFmts', { count: formats.length }, formats.map(([id, code]) => el('numFmt', { numFmtId: id, formatCode: code }))),
    el('fonts', { count: 5 }, font(10, PRINT.ink), font(10, PRINT.ink, true), font(16, PRINT.ink, true), font(9, PRINT.ink2), font(10, PRINT.gain)),
    el('fills', { count: 3 }, el('fill', {}, el('patternFill', { patternType: 'none' })), el('fill', {}, el('patternFill', { patternType: 'gray125' })), solid(PRINT.gainSoft)),
    el('borders', { count: 3 }, border(el('top'), el('bottom')), border(el('top'), line('bottom')), border(line('top'), el('bottom'))),
    el('cellStyleXfs', { count: 1 }, el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    el('cellXfs', { count: ORDER.length + 1 }, el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }), Object.values<Style>(LOOKS).map(cellStyle)),
    el('cellStyles', { count: 1 }, el('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })));
}

/** What has no number format holds text: quoted, so that "=1+1" stays what it is when somebody edits the cell. */
function cellStyle({ font, fill = 0, border = 0, format, isRight = format === undefined ? undefined : true, isIndented, wraps }: Style): Markup {
  return el('xf', {
    numFmtId: format ?? 0, fontId: font, fillId: fill, borderId: border, xfId: 0, quotePrefix: format === undefined ? 1 : null,
    applyNumberFormat: 1, applyFont: 1, applyFill: 1, applyBorder: 1, applyAlignment: 1,
  }, el('alignment', { horizontal: isRight ? 'right' : 'left', vertical: 'top', wrapText: wraps ? 1 : null, indent: isIndented ? 1 : null }));
}

/** The currency's sign where the page puts it, with as many digits as the currency has. */
function moneyFormat({ money, minorUnitDigits }: Format): string {
  const [, before = '', after = ''] = /^(\D*)[\d.,’\s]*(?:\d)(\D*)$/.exec(money(1)) ?? [];
  const digits = `#,##0${minorUnitDigits > 0 ? `.${'0'.repeat(minorUnitDigits)}` : ''}`;
  const quoted = (text: string) => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);
  const positive = `${quoted(before)}${digits}${quoted(after)}`;
  return `${positive};-${positive}`;
}
