import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { sampleSheet as printed } from '@/lib/sheet/sample-sheet';
import type { Block, Sheet } from '@/lib/sheet/sheet';
import { htmlText } from './html-text';
import { SheetFooter } from './sheet-footer';
import { SheetHeader } from './sheet-header';
import { SheetSectionView } from './sheet-section';

/** The printed sample with the parts it has no room for. */
const sampleSheet: Sheet = { ...printed, sections: printed.sections.map((section) => ({ ...section, blocks: section.blocks.flatMap(withMore) })) };

function withMore(block: Block): Block[] {
  if (block.kind === 'costTable') return [{ ...block, split: [{ label: 'Cash', saving: '$2,500', detail: 'leaves the accounts' }, { label: 'Time freed', saving: '$18,000', detail: '180 hours a month, about one engineer' }] }];
  if (block.kind === 'optionsTable') return [block, { kind: 'riskList', title: 'What could go wrong', rows: [{ risk: 'A wrong cache entry hides a broken build', answer: 'One build a night runs without the cache' }] }];
  return [block];
}

function render(sheet: Sheet): string {
  return renderToStaticMarkup(
    <>
      <SheetHeader sheet={sheet} />
      {sheet.sections.map((section) => <SheetSectionView key={section.id} section={section} />)}
      <SheetFooter sheet={sheet} />
    </>,
  );
}

/** Not words on the page: names of things, geometry, forms for less room, and what only a file's metadata says. */
const NO_WORDS = new Set(['id', 'kind', 'tone', 'paper', 'language', 'date', 'author', 'summary', 'path', 'anchor', 'href', 'compact', 'compactChart']);

function wordsOf(value: unknown, key = ''): string[] {
  if (NO_WORDS.has(key)) return [];
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap((entry) => wordsOf(entry));
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, entry]) => wordsOf(entry, name)) : [];
}

function withWords(sheet: Sheet, words: string): Sheet {
  return JSON.parse(JSON.stringify(sheet), (key, value) => (typeof value === 'string' && !NO_WORDS.has(key) ? words : value));
}

describe('the sheet in HTML', () => {
  const html = render(sampleSheet);
  const text = htmlText(html);

  test('says every word of the sheet', () => {
    const words = wordsOf(sampleSheet);
    expect(words.length).toBeGreaterThan(120);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  test('has one h1, and the five sections in order as h2', () => {
    expect([...html.matchAll(/<h1>(.*?)<\/h1>/g)].map((match) => match[1])).toEqual([sampleSheet.title]);
    expect([...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map((match) => match[1])).toEqual(['Problem', 'Cost', 'Solution', 'Ask', 'ROI']);
  });

  test('has one table of costs, whose every cell has a row and a column to its name', () => {
    const tables = html.match(/<table class="costs"[^]*?<\/table>/g) ?? [];
    expect(tables).toHaveLength(1);
    const rows = tables[0]?.match(/<tr[^]*?<\/tr>/g) ?? [];
    const [head, ...body] = rows.map((row) => [...row.matchAll(/<(td|th scope="(?:row|col)")/g)].map((match) => match[1]));
    expect(head).toEqual(Array(4).fill('th scope="col"'));
    for (const cells of body) expect(cells).toEqual(['th scope="row"', 'td', 'td', 'td']);
  });

  test('reads a formula out as it was written', () => {
    expect(text).toContain('40 devs × 5 hr/mo → 30 min/mo × $100/hr');
    expect(text).toContain('$2,500/mo → $0/mo');
  });

  test('leads from every mark to its note', () => {
    const marks = [...html.matchAll(/href="#(note-\d+)"/g)].map((match) => match[1]);
    expect(new Set(marks)).toEqual(new Set(['note-1', 'note-2', 'note-3', 'note-4', 'note-5']));
    for (const mark of marks) expect(html).toContain(`id="${mark}"`);
  });

  test('says in words what the chart shows', () => {
    expect(html).toMatch(/<svg class="chart" role="img" aria-label="Net gain starts at −\$30,000, crosses zero after about 6 weeks/);
  });

  test('keeps markup that somebody typed as text, wherever they typed it', () => {
    const hostile = `<script>alert(1)</script><img src=x onerror=alert(1)>"'&`;
    const rendered = render(withWords(sampleSheet, hostile));
    expect(rendered).not.toMatch(/<script|<img|\son\w+="/);
    expect(htmlText(rendered)).toContain(hostile);
  });

  test('puts no style on an element, as its policy forbids it', () => {
    expect(html).not.toContain('style=');
  });

  test('draws an empty sheet without an empty list or table', () => {
    const empty = render({ ...sampleSheet, standfirst: [], facts: [], figures: [], sections: [], notes: [] });
    expect(empty).not.toMatch(/<(dl|ul|table)/);
  });
});

test('the mark of a source stands behind its formula, as on paper, and how it is saved is parted from its kind only where it is said', () => {
  const cells = (how: string) => {
    const withHow = (block: Block): Block => (block.kind === 'costTable' ? { ...block, rows: block.rows.map((row) => ({ ...row, how, notes: [1] })) } : block);
    const html = render({ ...sampleSheet, sections: sampleSheet.sections.map((section) => ({ ...section, blocks: section.blocks.map(withHow) })) });
    return [html.match(/<span class="formula">.*?<\/th>/s)?.[0] ?? '', html.match(/<td role="cell" class="how">.*?<\/td>/s)?.[0] ?? ''];
  };
  for (const how of ['', 'Tests run side by side']) {
    const [formula = '', cell = ''] = cells(how);
    expect(formula).toContain('#note-1');
    expect(cell).not.toContain('#note-1');
    expect(cell.startsWith('<td role="cell" class="how"><span class="kind">')).toBe(how === '');
  }
});
