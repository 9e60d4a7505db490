/**
 * Each kind of block in Word. The chart is said in its sentence: a picture would have to be drawn in dots, and Word has no page
 * of ours to draw it on. A new kind fails the type check here until it is written.
 */
import type { AskFigure, Block, BlockKind, CostRow, Paragraph } from '../../sheet/sheet';
import { BLOCK_WIDTH } from '../../sheet/theme';
import type { Child } from '../office/markup';
import { noteMarks, paragraph, runs, text, type LinkBook } from './pieces';
import { table, type Cell } from './table';

type Of<K extends BlockKind> = Extract<Block, { kind: K }>;

/** Column widths in points; each list adds up to the text block. */
const WIDTHS = {
  cost: [184, 76, 86, BLOCK_WIDTH - 346],
  options: [130, 85, 85, BLOCK_WIDTH - 300],
  ask: [130, 120, BLOCK_WIDTH - 250],
  sensitivity: [BLOCK_WIDTH - 270, 110, 70, 90],
} as const;

export function blockParts(block: Block, links: LinkBook): Child {
  switch (block.kind) {
    case 'prose': return prose(block.paragraphs, links);
    case 'costTable': return costTable(block);
    case 'optionsTable': return optionsTable(block);
    case 'riskList': return [paragraph('Heading2', text(block.title)), block.rows.map(({ risk, answer }) => paragraph('BodyText', text(risk, { bold: true }), text(risk === '' || answer === '' ? '' : ' '), text(answer)))];
    case 'askFigures': return askFigures(block.figures);
    case 'return': return returns(block);
  }
}

export function prose(paragraphs: readonly Paragraph[], links: LinkBook): Child {
  return paragraphs.map(({ kind, runs: parts }) => paragraph(kind === 'item' ? 'ListBullet' : 'BodyText', runs(parts, links)));
}

const head = (words: string, isAmount = false): Cell => ({ content: paragraph(isAmount ? 'TableHeadAmount' : 'TableHead', text(words)) });
const words = (content: string, bold = false): Cell => ({ content: paragraph('TableText', text(content, { bold })) });
const amount = (figure: string, bold = false): Cell => ({ content: paragraph('TableAmount', text(figure, { bold })) });

function costTable({ columns, rows, total, split }: Of<'costTable'>): Child {
  return table({
    about: `${columns.current}, ${columns.saving}`,
    widths: WIDTHS.cost,
    head: { cells: [head(columns.metric), head(columns.current, true), head(columns.saving, true), head(columns.how)] },
    rows: [
      ...rows.map((row) => ({ cells: [metric(row), amount(row.current), amount(row.saving), how(row, split.length > 0)] })),
      { isHeavy: true, cells: [words(total.label, true), amount(total.current, true), amount(total.saving, true), { content: paragraph('TableText', text(total.detail)) }] },
      ...split.map((part) => ({ cells: [words(part.label), amount(''), amount(part.saving), words(part.detail)] })),
    ],
  });
}

function metric({ metric: name, formula, how: saved, notes }: CostRow): Cell {
  return { content: [paragraph('TableText', text(name, { bold: true })), formula === '' ? null : paragraph('Formula', text(formula), saved === '' ? noteMarks(notes) : null)] };
}

function how({ how: saved, formula, kindLabel, notes }: CostRow, showsKind: boolean): Cell {
  const isMarkedHere = saved !== '' || formula === '';
  return { content: [paragraph('TableText', text(saved), isMarkedHere ? noteMarks(notes) : null), showsKind ? paragraph('Formula', text(kindLabel)) : null] };
}

function optionsTable({ columns, rows }: Of<'optionsTable'>): Child {
  return table({
    about: columns.name,
    widths: WIDTHS.options,
    head: { cells: [head(columns.name), head(columns.firstYearCost, true), head(columns.net, true), head(columns.why)] },
    rows: rows.map((row) => ({ cells: [words(row.name, row.isProposed), amount(row.firstYearCost), amount(row.net, row.isProposed), words(row.why)] })),
  });
}

function askFigures(figures: readonly AskFigure[]): Child {
  return table({
    about: 'Ask',
    widths: WIDTHS.ask,
    head: null,
    rows: figures.map(({ label, value, unit, detail, notes }) => ({
      cells: [words(label), { content: paragraph('TableText', text(value, { bold: true }), text(unit === '' ? '' : ` ${unit}`)) }, { content: paragraph('TableText', text(detail), noteMarks(notes)) }],
    })),
  });
}

function returns({ title, alt, sensitivity }: Of<'return'>): Child {
  const { columns, rows } = sensitivity;
  return [
    paragraph('BodyText', text(`${title}: `, { bold: true }), text(alt)),
    rows.length === 0 ? null : [
      paragraph('Heading2', text(sensitivity.title), text(sensitivity.subtitle === '' ? '' : `. ${sensitivity.subtitle}`, { bold: false })),
      table({
        about: sensitivity.title,
        widths: WIDTHS.sensitivity,
        head: { cells: [head(columns.share), head(columns.net, true), head(columns.roi, true), head(columns.payback, true)] },
        rows: rows.map((row) => ({ cells: [words(row.share), amount(row.net), amount(row.roi), amount(row.payback)] })),
      }),
    ],
  ];
}
