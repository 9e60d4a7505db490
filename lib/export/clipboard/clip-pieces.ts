/** The page as a run of headings, paragraphs, items and tables: what every program that takes a paste understands. */
import type { Block, Paragraph, Run, Sheet } from '../../sheet/sheet';

export type ClipCell = { runs: Run[]; isNumber?: true };
export type ClipPiece =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph' | 'item'; runs: Run[] }
  | { kind: 'table'; head: ClipCell[]; rows: ClipCell[][] };

export function clipPieces(sheet: Sheet): ClipPiece[] {
  return [
    { kind: 'heading', level: 1, text: sheet.title },
    ...paragraph(sheet.standfirst),
    ...paragraph(sheet.facts.flatMap(({ label, lead, rest }, index) => [plain(index === 0 ? '' : ' · '), bold(label), plain(` ${[lead, rest].filter(isWritten).join(', ')}`)])),
    { kind: 'table', head: sheet.figures.map(({ label }) => cell(label)), rows: [sheet.figures.map(({ value, unit }) => ({ runs: [bold(value), plain(unit === '' ? '' : ` ${unit}`)] })), sheet.figures.map(({ detail }) => cell(detail))] },
    ...sheet.sections.flatMap(({ heading, blocks }): ClipPiece[] => [{ kind: 'heading', level: 2, text: heading }, ...blocks.flatMap(blockPieces)]),
    ...(sheet.notes.length === 0 ? [] : [{ kind: 'heading' as const, level: 2 as const, text: 'Notes' }]),
    ...sheet.notes.flatMap(({ number, lead, text }) => paragraph([bold(number === null ? lead : `${number}.`), plain(` ${text}`)])),
  ];
}

function blockPieces(block: Block): ClipPiece[] {
  switch (block.kind) {
    case 'prose': return block.paragraphs.map(({ kind, runs }: Paragraph) => ({ kind, runs }));
    case 'costTable': {
      const { columns, rows, total, split } = block;
      return [{
        kind: 'table',
        head: [cell(columns.metric), number(columns.current), number(columns.saving), cell(columns.how), cell('Kind')],
        rows: [
          ...rows.map((row) => [{ runs: [bold(row.metric), plain(row.formula === '' ? '' : `: ${row.formula}`)] }, number(row.current), number(marked(row.saving, row.notes)), cell(row.how), cell(row.kindLabel)]),
          [strong(total.label), { ...strong(total.current), isNumber: true as const }, { ...strong(total.saving), isNumber: true as const }, cell(total.detail), cell('')],
          ...split.map((part) => [cell(part.label), number(''), number(part.saving), cell(part.detail), cell('')]),
        ],
      }];
    }
    case 'optionsTable': return [{
      kind: 'table',
      head: [cell(block.columns.name), number(block.columns.firstYearCost), number(block.columns.net), cell(block.columns.why)],
      rows: block.rows.map((row) => [row.isProposed ? strong(row.name) : cell(row.name), number(row.firstYearCost), number(row.net), cell(row.why)]),
    }];
    case 'riskList': return [{ kind: 'heading', level: 3, text: block.title }, ...block.rows.map(({ risk, answer }) => ({ kind: 'item' as const, runs: [bold(risk), plain([risk, answer].every(isWritten) ? ': ' : ''), plain(answer)] }))];
    case 'askFigures': return [{
      kind: 'table',
      head: [cell('What'), number('Comes to'), cell('')],
      rows: block.figures.map(({ label, value, unit, detail, notes }) => [strong(label), number(marked(unit === '' ? value : `${value} ${unit}`, notes)), cell(detail)]),
    }];
    case 'return': {
      const { title, subtitle, columns, rows } = block.sensitivity;
      if (rows.length === 0) return paragraph([plain(block.alt)]);
      return [
        ...paragraph([plain(block.alt)]),
        { kind: 'heading', level: 3, text: title },
        ...paragraph(subtitle === '' ? [] : [plain(`${subtitle}.`)]),
        { kind: 'table', head: [cell(columns.share), number(columns.net), number(columns.roi), number(columns.payback)], rows: rows.map((row) => [cell(row.share), number(row.net), number(row.roi), number(row.payback)]) },
      ];
    }
  }
}

const plain = (text: string): Run => ({ text });
const bold = (text: string): Run => ({ text, bold: true });
const cell = (text: string): ClipCell => ({ runs: [plain(text)] });
const strong = (text: string): ClipCell => ({ runs: [bold(text)] });
const number = (text: string): ClipCell => ({ runs: [plain(text)], isNumber: true });
const marked = (text: string, notes: readonly number[]) => (notes.length === 0 ? text : `${text} (${notes.join(', ')})`);
const isWritten = (text: string) => text !== '';

function paragraph(runs: Run[]): ClipPiece[] {
  return runs.every(({ text }) => text === '') ? [] : [{ kind: 'paragraph', runs }];
}
