/** For tests: the cells of our workbook, and those of a sheet that LibreOffice wrote as CSV. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { partOf, readOffice, textsIn } from './read-office';

/** `value` is what stands beside the formula, or the text or number itself. */
export type ReadCell = { formula: string | null; value: string; isText: boolean; isQuoted: boolean };
export type ReadSheet = ReadonlyMap<string, ReadCell>;

export function readWorkbook(bytes: Uint8Array): Map<string, ReadSheet> {
  const parts = readOffice(bytes);
  const names = [...partOf(parts, 'xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map((match) => match[1] ?? '');
  const formats = [...(/<cellXfs[^]*<\/cellXfs>/.exec(partOf(parts, 'xl/styles.xml'))?.[0] ?? '').matchAll(/<xf [^>]*>/g)].map(([xf]) => xf.includes('quotePrefix="1"'));
  return new Map(names.map((name, index) => [name, readSheet(partOf(parts, `xl/worksheets/sheet${index + 1}.xml`), formats)]));
}

function readSheet(xml: string, isQuoted: readonly boolean[]): ReadSheet {
  return new Map([...xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"(?: t="(\w+)")?>([^]*?)<\/c>/g)].map(([, place = '', style, type, content = '']): [string, ReadCell] => {
    const isText = type === 'inlineStr' || type === 'str';
    const value = textsIn(content, type === 'inlineStr' ? 't' : 'v')[0] ?? '';
    return [place, { formula: textsIn(content, 'f')[0] ?? null, value: value.replaceAll('_x005F_', '_'), isText, isQuoted: isQuoted[Number(style)] ?? false }];
  }));
}

/** The same workbook without the values beside the formulas, so that whoever opens it has to calculate. @param change of a sheet's XML. */
export function withoutValues(bytes: Uint8Array, change: (xml: string, path: string) => string = (xml) => xml): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(([path, content]) => {
    const xml = new TextDecoder().decode(content);
    return [path, strToU8(path.includes('/sheet') ? change(xml, path).replace(/<\/f><v>[^<]*<\/v>/g, '</f>') : xml)];
  });
  return zipSync(Object.fromEntries(files));
}

/** "D7" → what the CSV has there. */
export function readCsv(csv: string): Map<string, string> {
  const cells = new Map<string, string>();
  let [row, column] = [1, 0];
  for (const [, separator = '', quoted, plain = ''] of `,${csv.trimEnd()}`.matchAll(/(,|\n)(?:"((?:[^"]|"")*)"|([^,\n]*))/g)) {
    if (separator === '\n') { row += 1; column = 0; }
    column += 1;
    cells.set(`${column > 26 ? 'A' : ''}${String.fromCharCode(65 + ((column - 1) % 26))}${row}`, quoted === undefined ? plain : quoted.replaceAll('""', '"'));
  }
  return cells;
}
