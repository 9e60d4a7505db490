/** Every string a reader of the page can see, in reading order: for search, for glyph checks and for proofs. */
import type { ChartDrawing } from './chart';
import { plainOf } from './rich-text';
import type { Block, Paragraph, Sheet } from './sheet';

/** Which of the two forms of the return and options blocks is read; 'all' for both. */
export type SheetForm = 'full' | 'compact' | 'all';

export function sheetText(sheet: Sheet, form: SheetForm = 'all'): string[] {
  const texts = [
    sheet.kicker,
    sheet.title,
    plainOf(sheet.standfirst),
    ...sheet.facts.flatMap((fact) => [fact.label, fact.lead, fact.rest]),
    ...sheet.figures.flatMap((figure) => [figure.label, figure.value, figure.unit, figure.detail]),
    ...sheet.sections.flatMap((section) => [section.heading, ...section.blocks.flatMap((block) => blockText(block, form))]),
    ...sheet.notes.flatMap((note) => [note.number === null ? '' : String(note.number), note.lead, note.text]),
    sheet.footer.left,
    sheet.footer.right,
  ];
  return texts.filter((text) => text !== '');
}

/** The same for one block, with its empty texts. */
export function blockText(block: Block, form: SheetForm): string[] {
  const isFull = form !== 'compact';
  const isCompact = form !== 'full';
  switch (block.kind) {
    case 'prose': return block.paragraphs.map(paragraphText);
    case 'costTable': return [
      ...Object.values(block.columns),
      ...block.rows.flatMap((row) => [row.metric, row.formula, row.current, row.saving, row.how, block.split.length > 0 ? row.kindLabel : '']),
      block.total.label, block.total.current, block.total.saving, block.total.detail,
      ...block.split.flatMap((part) => [part.label, part.saving, part.detail]),
    ];
    case 'optionsTable': return [
      ...(isFull ? [...Object.values(block.columns), ...block.rows.flatMap((row) => [row.name, row.firstYearCost, row.net, row.why])] : []),
      ...(isCompact ? [paragraphText(block.compact)] : []),
    ];
    case 'riskList': return [block.title, ...block.rows.flatMap((row) => [row.risk, row.answer])];
    case 'askFigures': return block.figures.flatMap((figure) => [figure.label, figure.value, figure.unit, figure.detail]);
    case 'return': {
      const { title, subtitle, columns, rows } = block.sensitivity;
      return [
        block.title,
        block.subtitle,
        title,
        ...(isFull ? [...chartText(block.chart), subtitle, ...Object.values(columns), ...rows.flatMap((row) => [row.share, row.net, row.roi, row.payback])] : []),
        ...(isCompact ? [...chartText(block.compactChart), paragraphText(block.compact)] : []),
      ];
    }
  }
}

function paragraphText(paragraph: Paragraph): string {
  return plainOf(paragraph.runs);
}

function chartText(chart: ChartDrawing): string[] {
  return chart.labels.map((label) => label.text);
}
