/** What a browser prints: the marks of the PDF, each in its place, and nothing of a text that is more than text. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { htmlText } from '../sheet/html-text';
import { sampleSheet } from '../../lib/sheet/sample-sheet';
import type { Run, Sheet } from '../../lib/sheet/sheet';
import { fitPage } from './fit-page';
import { renderPage } from './render-page';
import { lettersOf, type Group, type Mark } from './page-drawing';
import { provideFontsFromDisk } from './testing/fonts-from-disk';
import { randomSheet } from './testing/random-sheet';
import { readPdf, squeeze } from './testing/read-pdf';
import { writeSvg } from './write-svg';

beforeAll(provideFontsFromDisk);

const marksOf = ({ children }: Group): Mark[] => children.flatMap((child) => (child.kind === 'group' ? marksOf(child) : [child]));
const count = (svg: string, element: string) => svg.split(`<${element} `).length - 1;
const withProblem = (runs: Run[]): Sheet => ({
  ...sampleSheet,
  sections: sampleSheet.sections.map((section) => (section.id === 'problem' ? { ...section, blocks: [{ kind: 'prose', paragraphs: [{ kind: 'paragraph', runs }] }] } : section)),
});

async function drawn(sheet: Sheet) {
  const { page } = await fitPage(sheet);
  if (page === null) throw new Error('The page does not fit.');
  return { svg: writeSvg(page.drawing), marks: marksOf(page.drawing.root) };
}

describe('the page as SVG', () => {
  it('holds every mark of the drawing, and the words of the PDF', async () => {
    const { svg, marks } = await drawn(sampleSheet);
    const of = (kind: Mark['kind']) => marks.filter((mark) => mark.kind === kind).length;
    expect([count(svg, 'rect'), count(svg, 'path'), count(svg, 'circle')]).toEqual([of('box'), of('path'), of('circle')]);
    expect(svg).toMatch(/^<svg class="paper" viewBox="0 0 595\.28 841\.89" /);
    const { pdf } = await renderPage(sampleSheet);
    expect(squeeze(htmlText(svg))).toBe(squeeze((await readPdf(pdf ?? new Uint8Array())).text));
  });

  it('sets each face in its own cut, italic too, and the fallback where the serif has no glyph', async () => {
    const { svg } = await drawn(withProblem([{ text: 'upright ' }, { text: 'slanted ', italic: true }, { text: 'both ', italic: true, bold: true }, { text: 'code ', code: true }, { text: 'fallback ⁵' }]));
    const lookOf = (word: string) => new RegExp(`<text ([^>]*)>${word} ?</text>`).exec(svg)?.[1]?.replace(/(x|y|font-size|fill|textLength)="[^"]*" ?/g, '').trim();
    expect(['upright', 'slanted', 'both', 'code', '⁵'].map(lookOf)).toEqual(['class="serif" font-weight="400"', 'class="serif" font-weight="400" font-style="italic"', 'class="serif" font-weight="600" font-style="italic"', expect.stringContaining('class="mono"'), 'class="sans" font-weight="400"']);
  });

  it('leads where the page leads, and a hostile text stays text', async () => {
    const { svg } = await drawn(withProblem([{ text: '"><script>alert(1)</script>&amp; ' }, { text: 'logs', href: 'https://example.com/?a=b&c=d' }]));
    expect(svg.replace(/<[^>]*>/g, '')).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;');
    expect(svg).toMatch(/<a href="https:\/\/example\.com\/\?a=b&amp;c=d"><text [^>]*>logs<\/text><\/a>/);
    expect(svg.match(/<(script|a )/g)).toEqual(['<a ']);
  });

  it('is nothing but our elements with numbers we can draw, whatever the sheet says', async () => {
    await fc.assert(fc.asyncProperty(randomSheet, async (sheet) => {
      const { page } = await fitPage(sheet);
      if (page === null) return;
      const svg = writeSvg(page.drawing);
      const words = marksOf(page.drawing.root).flatMap((mark) => (mark.kind === 'text' ? mark.runs.map(({ glyphs }) => String.fromCodePoint(...glyphs.flatMap(lettersOf))) : [])).join('');
      expect(svg.replace(/<\/?(svg|rect|text|path|circle|a)((?: [\w:-]+="[^"<>]*")*)\/?>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')).toBe(words);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    }), { numRuns: 20 });
  });
});
