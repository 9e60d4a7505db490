/** Where the numbers are from, in the page's words and the author's. */
import { cleanLine } from '../../sheet/plain-text';
import { plainLine } from '../../sheet/rich-text';
import type { Workbook } from './workbook';

export function notesSheet({ proposal, sheet, grids }: Workbook): void {
  const grid = grids.notes;
  let row = 1;
  const put = (left: string, right: string) => { grid.text(1, row, left, 'wrapped'); grid.text(2, row, right, 'wrapped'); row += 1; };
  grid.text(1, row, 'Notes', 'title');
  row += 2;
  for (const { number, lead, text } of sheet.notes) put(number === null ? lead : `Note ${number}`, text);
  row += 1;
  const sources = proposal.cost.lines.flatMap((line) => entries(line.metric, [['Source', line.source], ['How it is saved', line.note]]));
  const asked = proposal.ask.items.flatMap((item) => entries(item.what, [['Note', item.note]]));
  for (const [left, right] of [...sources, ...asked]) put(left, right);
  if (sources.length + asked.length > 0) row += 1;
  put('Made from', `${sheet.title}, with Greenlight`);
}

function entries(label: string, texts: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return texts.flatMap(([what, text]) => {
    const words = plainLine(text);
    return words === '' ? [] : [[`${cleanLine(label) || 'Without a name'}: ${what.toLowerCase()}`, words] as const];
  });
}
