/** Every text of a sheet that the page prints at a rung. */
import type { Block, Run, Sheet } from '../../../lib/sheet/sheet';

const join = (runs: Run[]) => runs.map((run) => run.text).join('');

export function sheetTexts(sheet: Sheet, isCompact: boolean): string[] {
  return [
    sheet.kicker,
    sheet.title,
    join(sheet.standfirst),
    ...sheet.facts.flatMap((fact) => [fact.label, fact.lead, fact.rest]),
    ...sheet.figures.flatMap((figure) => [figure.label, figure.value, figure.unit, figure.detail]),
    ...sheet.sections.flatMap((section) => [section.heading, ...section.blocks.flatMap((block) => blockTexts(block, isCompact))]),
    ...sheet.notes.flatMap((note) => [note.lead, note.text]),
    sheet.footer.left,
    sheet.footer.right,
  ];
}

function blockTexts(block: Block, isCompact: boolean): string[] {
  switch (block.kind) {
    case 'prose':
      return block.paragraphs.map((paragraph) => join(paragraph.runs));
    case 'costTable':
      return [...Object.values(block.columns), ...block.rows.flatMap((row) => [row.metric, row.formula, row.current, row.saving, row.how]), ...Object.values(block.total), ...block.split.flatMap((part) => Object.values(part))];
    case 'optionsTable':
      return isCompact ? [join(block.compact.runs)] : [...Object.values(block.columns), ...block.rows.flatMap((row) => [row.name, row.firstYearCost, row.net, row.why])];
    case 'riskList':
      return [block.title, ...block.rows.flatMap((row) => [row.risk, row.answer])];
    case 'askFigures':
      return block.figures.flatMap((figure) => [figure.label, figure.value, figure.unit, figure.detail]);
    case 'return': {
      const { sensitivity, title, subtitle, compact, chart, compactChart } = block;
      const common = [title, subtitle, sensitivity.title, ...(isCompact ? compactChart : chart).labels.map((label) => label.text)];
      if (isCompact) return [...common, join(compact.runs)];
      return [...common, sensitivity.subtitle, ...Object.values(sensitivity.columns), ...sensitivity.rows.flatMap((row) => [row.share, row.net, row.roi, row.payback])];
    }
  }
}
