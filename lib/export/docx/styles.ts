/**
 * The looks of the Word file, as the styles its reader can change: headings are headings, prose is prose.
 * Sizes are the page's, a little larger where the page's smallest would be hard on a screen; colours are the page's own.
 */
import { PRINT } from '../../sheet/theme';
import { el, type Child, type Markup } from '../office/markup';

export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const SANS = 'IBM Plex Sans';
const SERIF = 'Source Serif 4';
const MONO = 'IBM Plex Mono';

export const color = (hash: string) => hash.slice(1).toUpperCase();
/** Twentieths of a point, what Word counts lengths in. */
export const twips = (points: number) => Math.round(points * 20);

/** Points between the columns of a table. */
export const CELL_GAP = 10;

type Look = {
  id: string;
  name: string;
  /** Points. */
  size: number;
  font?: string;
  isBold?: true;
  color?: string;
  /** Points above and below. */
  space?: readonly [above: number, below: number];
  isRight?: true;
  keepsNext?: true;
  /** Heading level, from 0. */
  outline?: number;
  more?: Child;
};

const LOOKS: readonly Look[] = [
  { id: 'Kicker', name: 'Kicker', size: 8.5, isBold: true, space: [0, 0] },
  { id: 'Title', name: 'Title', size: 21, font: SERIF, isBold: true, space: [0, 3], keepsNext: true },
  { id: 'Subtitle', name: 'Subtitle', size: 11.5, font: SERIF, color: PRINT.ink2, space: [0, 5] },
  { id: 'Heading1', name: 'heading 1', size: 10.5, isBold: true, space: [4, 0], keepsNext: true, outline: 0, more: rule('top', PRINT.ruleSection, 4, 2) },
  { id: 'Heading2', name: 'heading 2', size: 9, isBold: true, space: [3, 1], keepsNext: true, outline: 1 },
  { id: 'BodyText', name: 'Body Text', size: 9, font: SERIF, space: [1, 2] },
  { id: 'ListBullet', name: 'List Bullet', size: 9, font: SERIF, space: [0, 2], more: el('w:numPr', {}, el('w:numId', { 'w:val': 1 })) },
  { id: 'TableHead', name: 'Table Head', size: 7.5, color: PRINT.ink2, space: [1, 1], keepsNext: true },
  { id: 'TableHeadAmount', name: 'Table Head Amount', size: 7.5, color: PRINT.ink2, space: [1, 1], isRight: true, keepsNext: true },
  { id: 'TableText', name: 'Table Text', size: 8, space: [1, 1] },
  { id: 'TableAmount', name: 'Table Amount', size: 8, space: [1, 1], isRight: true },
  { id: 'Formula', name: 'Formula', size: 7.5, color: PRINT.ink2, space: [0, 1] },
  { id: 'Detail', name: 'Detail', size: 7.5, color: PRINT.ink2, space: [0, 1], keepsNext: true },
  { id: 'KeyFigure', name: 'Key Figure', size: 18, font: SERIF, isBold: true, space: [0, 0], keepsNext: true },
  { id: 'Gap', name: 'Gap', size: 4 },
  { id: 'Note', name: 'Note', size: 7, color: PRINT.ink2, space: [0, 1] },
  { id: 'Footer', name: 'footer', size: 7.5, color: PRINT.ink2, space: [0, 0] },
];

/** Thin lines above or below a paragraph or a cell; width in eighths of a point, distance in points. */
function rule(side: 'top' | 'bottom', hash: string, width: number, distance: number): Markup {
  return el('w:pBdr', {}, el(`w:${side}`, { 'w:val': 'single', 'w:sz': width, 'w:space': distance, 'w:color': color(hash) }));
}

export function stylesPart(language: string): Markup {
  const lang = el('w:lang', { 'w:val': language, 'w:eastAsia': language, 'w:bidi': language });
  const base = el('w:rPr', {}, fonts(SANS), el('w:color', { 'w:val': color(PRINT.ink) }), sizes(8.5), lang);
  return el('w:styles', { 'xmlns:w': WORD },
    el('w:docDefaults', {}, el('w:rPrDefault', {}, base), el('w:pPrDefault', {}, el('w:pPr', {}, el('w:spacing', { 'w:after': 0, 'w:line': 240, 'w:lineRule': 'auto' })))),
    el('w:style', { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' }, el('w:name', { 'w:val': 'Normal' }), el('w:qFormat')),
    el('w:style', { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' }, el('w:name', { 'w:val': 'Default Paragraph Font' })),
    LOOKS.map(paragraphStyle),
    characterStyle('Hyperlink', 'Hyperlink', el('w:color', { 'w:val': color(PRINT.gain) }), el('w:u', { 'w:val': 'single' })),
    characterStyle('Code', 'Code', fonts(MONO)),
    characterStyle('Unit', 'Unit', fonts(SANS), el('w:b', { 'w:val': 0 }), el('w:color', { 'w:val': color(PRINT.ink2) }), sizes(9)),
    characterStyle('NoteMark', 'Note Mark', el('w:vertAlign', { 'w:val': 'superscript' })),
    tableStyles());
}

function paragraphStyle({ id, name, size, font, isBold, color: hash, space = [0, 0], isRight, keepsNext, outline, more }: Look): Markup {
  const [above, below] = space;
  return el('w:style', { 'w:type': 'paragraph', 'w:styleId': id },
    el('w:name', { 'w:val': name }), el('w:basedOn', { 'w:val': 'Normal' }),
    outline === undefined ? null : el('w:next', { 'w:val': 'BodyText' }), el('w:qFormat'),
    el('w:pPr', {},
      keepsNext ? el('w:keepNext') : null, more ?? null,
      el('w:spacing', { 'w:before': twips(above), 'w:after': twips(below) }),
      isRight ? el('w:jc', { 'w:val': 'right' }) : null,
      outline === undefined ? null : el('w:outlineLvl', { 'w:val': outline })),
    el('w:rPr', {},
      font ? fonts(font) : null, isBold ? el('w:b') : null, hash ? el('w:color', { 'w:val': color(hash) }) : null, sizes(size)));
}

function characterStyle(id: string, name: string, ...looks: Child[]): Markup {
  return el('w:style', { 'w:type': 'character', 'w:styleId': id }, el('w:name', { 'w:val': name }), el('w:basedOn', { 'w:val': 'DefaultParagraphFont' }), el('w:rPr', {}, looks));
}

const line = (side: string, width: number, hash: string): Markup => el(`w:${side}`, { 'w:val': 'single', 'w:sz': width, 'w:space': 0, 'w:color': color(hash) });

/** Rows: hairlines between rows, a full line under the head, no verticals. Pairs: labels over values, no lines. Figures: the same between two full lines. */
function tableStyles(): Markup[] {
  const underHead = el('w:tblStylePr', { 'w:type': 'firstRow' }, el('w:tcPr', {}, el('w:tcBorders', {}, line('bottom', 6, PRINT.ink)), el('w:vAlign', { 'w:val': 'bottom' })));
  return [
    tableStyle('Rows', 'Rows', [line('insideH', 4, PRINT.ruleRow)], underHead),
    tableStyle('Pairs', 'Pairs', []),
    tableStyle('Figures', 'Figures', [line('top', 12, PRINT.ink), line('bottom', 8, PRINT.ink)]),
  ];
}

function tableStyle(id: string, name: string, lines: readonly Markup[], more: Markup | null = null): Markup {
  return el('w:style', { 'w:type': 'table', 'w:styleId': id },
    el('w:name', { 'w:val': name }),
    el('w:tblPr', {},
      lines.length === 0 ? null : el('w:tblBorders', {}, lines),
      el('w:tblCellMar', {}, el('w:left', { 'w:w': 0, 'w:type': 'dxa' }), el('w:right', { 'w:w': twips(CELL_GAP), 'w:type': 'dxa' }))),
    more);
}

function fonts(name: string): Markup {
  return el('w:rFonts', { 'w:ascii': name, 'w:hAnsi': name, 'w:eastAsia': name, 'w:cs': name });
}

function sizes(points: number): Markup[] {
  const halves = Math.round(points * 2);
  return [el('w:sz', { 'w:val': halves }), el('w:szCs', { 'w:val': halves })];
}

/** What stands in for the page's fonts where they are not installed: shapes alike, and on every Windows and Mac. */
export function fontTablePart(): Markup {
  const font = (name: string, other: string, family: string) => el('w:font', { 'w:name': name },
    el('w:altName', { 'w:val': other }), el('w:charset', { 'w:val': '00' }), el('w:family', { 'w:val': family }), el('w:pitch', { 'w:val': family === 'modern' ? 'fixed' : 'variable' }));
  return el('w:fonts', { 'xmlns:w': WORD }, font(SANS, 'Arial', 'swiss'), font(SERIF, 'Cambria', 'roman'), font(MONO, 'Consolas', 'modern'));
}

/** The one list the page has: an en dash hanging before each item. */
export function numberingPart(): Markup {
  return el('w:numbering', { 'xmlns:w': WORD },
    el('w:abstractNum', { 'w:abstractNumId': 0 },
      el('w:multiLevelType', { 'w:val': 'singleLevel' }),
      el('w:lvl', { 'w:ilvl': 0 },
        el('w:start', { 'w:val': 1 }), el('w:numFmt', { 'w:val': 'bullet' }), el('w:lvlText', { 'w:val': '–' }), el('w:lvlJc', { 'w:val': 'left' }),
        el('w:pPr', {}, el('w:ind', { 'w:left': 240, 'w:hanging': 240 })))),
    el('w:num', { 'w:numId': 1 }, el('w:abstractNumId', { 'w:val': 0 })));
}
