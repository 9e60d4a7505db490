/** The structure a screen reader follows, read back from the file. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleSheet } from '../../lib/sheet/sample-sheet';
import { renderPage } from './render-page';
import { provideFontsFromDisk } from './testing/fonts-from-disk';

type Part = { role: string; alt?: string; children: Part[] };

/** The reader's own form, of which parts that are only a place in the page's content have no role. */
function partOf(node: unknown): Part[] {
  if (typeof node !== 'object' || node === null || !('role' in node) || typeof node.role !== 'string') return [];
  const children: unknown[] = 'children' in node && Array.isArray(node.children) ? node.children : [];
  return [{ role: node.role, ...('alt' in node && typeof node.alt === 'string' ? { alt: node.alt } : {}), children: children.flatMap(partOf) }];
}

const all = (part: Part): Part[] => [part, ...part.children.flatMap(all)];
const parentsOf = (root: Part, role: string) => new Set(all(root).filter((part) => part.children.some((child) => child.role === role)).map((part) => part.role));

let root: Part;
let raw: string;
/** What stands on the page outside of any part. */
let loose: string[];

beforeAll(async () => {
  provideFontsFromDisk();
  const withList = sampleSheet.sections.map((section) => (section.id === 'problem' ? { ...section, blocks: [{ kind: 'prose' as const, paragraphs: [
    { kind: 'paragraph' as const, runs: [{ text: 'See ' }, { text: 'the log', href: 'https://example.com/log' }] }, { kind: 'item' as const, runs: [{ text: 'one' }] }, { kind: 'item' as const, runs: [{ text: 'two' }] },
  ] }] } : section));
  const { pdf } = await renderPage({ ...sampleSheet, sections: withList });
  if (pdf === null) throw new Error('The sample does not fit.');
  raw = Buffer.from(pdf).toString('latin1');
  const task = getDocument({ data: pdf.slice(), verbosity: 0 });
  const page = await (await task.promise).getPage(1);
  const [tree] = partOf(await page.getStructTree());
  if (!tree) throw new Error('The page has no structure.');
  root = tree;
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  loose = textOutside(items);
  await task.destroy();
});

/** Texts that stand in no part: in an ornament, or in nothing. */
function textOutside(items: readonly object[]): string[] {
  const open: boolean[] = [];
  const found: string[] = [];
  for (const item of items) {
    if ('type' in item && typeof item.type === 'string') {
      if (item.type.startsWith('begin')) open.push('id' in item && typeof item.id === 'string');
      else open.pop();
    } else if ('str' in item && typeof item.str === 'string' && item.str.trim() !== '' && !open.includes(true)) found.push(item.str);
  }
  return found;
}

describe('a page read aloud', () => {
  it('says that it is tagged, by PDF/UA', () => {
    expect(raw).toContain('/Marked true');
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(raw).toContain('/Tabs /S');
  });

  it('has one title, a heading for each section, and no level left out', () => {
    const levels = all(root).map((part) => part.role).filter((role) => /^H\d$/.test(role));
    expect(levels).toEqual(['H1', 'H2', 'H2', 'H2', 'H2', 'H2', 'H3', 'H3']);
  });

  it('leaves no word outside of its parts', () => expect(loose).toEqual([]));

  it('has tables of rows of cells, each row as wide as the others', () => {
    expect(parentsOf(root, 'TR')).toEqual(new Set(['Table']));
    for (const cell of ['TH', 'TD']) expect(parentsOf(root, cell)).toEqual(new Set(['TR']));
    const [cost, options, sensitivity] = all(root).filter((part) => part.role === 'Table').map((table) => table.children.map((row) => row.children.map((cell) => cell.role)));
    expect(options).toEqual([['TH', 'TH', 'TH', 'TH'], ...Array(3).fill(['TH', 'TD', 'TD', 'TD'])]);
    expect(sensitivity).toEqual([['TH', 'TH', 'TH', 'TH'], ...Array(4).fill(['TH', 'TD', 'TD', 'TD'])]);
    expect(cost?.slice(0, 4)).toEqual([['TH', 'TH', 'TH', 'TH'], ...Array(3).fill(['TH', 'TD', 'TD', 'TD'])]);
    expect(raw.match(/\/Scope \/Column/g)).toHaveLength(12);
  });

  it('has lists of items', () => {
    for (const [child, parent] of [['LI', 'L'], ['LBody', 'LI']] as const) expect(parentsOf(root, child)).toEqual(new Set([parent]));
  });

  it('says in words what the chart shows', () => {
    const [chart] = all(root).filter((part) => part.role === 'Figure');
    expect(chart?.alt).toBe(sampleSheet.sections.flatMap((section) => section.blocks).find((block) => block.kind === 'return')?.alt);
  });

  it('names where a link leads', () => {
    expect(parentsOf(root, 'Link')).toEqual(new Set(['P']));
    expect(raw).toContain('/Contents (https://example.com/log)');
  });
});
