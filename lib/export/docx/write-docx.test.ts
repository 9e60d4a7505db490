import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../proposal/templates';
import { arbitraryProposal } from '../../sheet/arbitrary-proposal';
import { sampleSheet } from '../../sheet/sample-sheet';
import { sheetText } from '../../sheet/sheet-text';
import type { Sheet } from '../../sheet/sheet';
import { printedCase } from '../printed-case';
import { partOf, readOffice, textsIn } from '../testing/read-office';
import { writeDocx } from './write-docx';

const partsOf = (sheet: Sheet) => readOffice(writeDocx({ sheet }));
/** Without the superior figures, which stand in the middle of a text. */
const paragraphsOf = (parts: Map<string, string>) => textsIn(partOf(parts, 'word/document.xml').replace(/<w:r><w:rPr><w:rStyle w:val="NoteMark"\/>.*?<\/w:r>/g, ''), 'w:p');
/** Only what the picture of the chart carries is not in the file: its sentence is. */
const wordsWithoutChart = (sheet: Sheet) => {
  const drawn = new Set(sheet.sections.flatMap((section) => section.blocks.flatMap((block) => (block.kind === 'return' ? [...block.chart.labels.map((label) => label.text), block.subtitle] : []))));
  return sheetText(sheet, 'full').filter((text) => !drawn.has(text));
};
const allText = (parts: Map<string, string>) => [...paragraphsOf(parts), ...textsIn(partOf(parts, 'word/footer1.xml'), 'w:t')].join('\n');

describe('the Word file', () => {
  const parts = partsOf(sampleSheet);
  const document = partOf(parts, 'word/document.xml');
  const styled = (style: string) => [...document.matchAll(new RegExp(`<w:p><w:pPr><w:pStyle w:val="${style}"/>[^]*?</w:p>`, 'g'))].map(([xml]) => textsIn(xml, 'w:p')[0]);

  it('has the title as Title and the sections as Heading 1, in order', () => {
    expect(styled('Title')).toEqual([sampleSheet.title]);
    expect(styled('Heading1')).toEqual([...sampleSheet.sections.map((section) => section.heading), 'Notes']);
    expect(partOf(parts, 'word/styles.xml')).toMatch(/<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"\/>[^]*?<w:outlineLvl w:val="0"\/>/);
  });

  it('has real tables whose head repeats, each with a name', () => {
    const tables = document.match(/<w:tbl>[^]*?<\/w:tbl>/g) ?? [];
    expect(tables).toHaveLength(6);
    for (const table of tables) expect(table).toMatch(/<w:tblCaption w:val="[^"]+"\/>/);
    const costs = tables.find((table) => table.includes('Projected savings per month</w:t>')) ?? '';
    const rows = costs.match(/<w:tr>[^]*?<\/w:tr>/g) ?? [];
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false, false]);
    for (const row of rows) expect(row.match(/<w:tc>/g)).toHaveLength(4);
    expect(textsIn(rows[1] ?? '', 'w:p').slice(0, 4)).toEqual(['Developers waiting for builds', '40 devs × 5 hr/mo → 30 min/mo × $100/hr', '$20,000', '$18,000']);
  });

  it('says every word of the page, the chart in its sentence', () => {
    const text = allText(parts);
    expect(wordsWithoutChart(sampleSheet).length).toBeGreaterThan(90);
    expect(wordsWithoutChart(sampleSheet).filter((words) => !text.includes(words))).toEqual([]);
    expect(text).toContain('Net gain starts at −$30,000, crosses zero after about 6 weeks and reaches $216,000 at 12 months.');
  });

  it('leads from every mark to its note', () => {
    const targets = new Set([...document.matchAll(/<w:bookmarkStart [^>]*w:name="(note_\d+)"/g)].map((match) => match[1]));
    const marks = [...document.matchAll(/<w:hyperlink w:anchor="(note_\d+)"/g)].map((match) => match[1]);
    expect(new Set(marks)).toEqual(targets);
    expect(marks.length).toBeGreaterThanOrEqual(5);
  });

  it('carries title, author, language and the page’s own date', () => {
    const core = partOf(parts, 'docProps/core.xml');
    expect([textsIn(core, 'dc:title'), textsIn(core, 'dc:creator'), textsIn(core, 'dc:language'), textsIn(core, 'dcterms:created')]).toEqual([[sampleSheet.title], ['Alex Doe'], ['en-US'], ['2026-03-02T00:00:00Z']]);
    expect(partOf(parts, 'word/styles.xml')).toContain('<w:lang w:val="en-US"');
  });

  it.each([['A4', 11906, 16838], ['LETTER', 12240, 15840]] as const)('takes the paper of the page: %s', (paper, width, height) => {
    expect(partOf(partsOf({ ...sampleSheet, paper }), 'word/document.xml')).toContain(`<w:pgSz w:w="${width}" w:h="${height}"/>`);
  });

  it('is the same, byte for byte, for the same page', () => {
    expect(writeDocx({ sheet: sampleSheet })).toEqual(writeDocx({ sheet: sampleSheet }));
  });

  it('S7: links lead to https and mailto alone, whatever the sheet says', () => {
    const hrefs = ['https://example.org/a?b=1&c=2', 'mailto:robin@example.org', 'javascript:alert(1)', 'file:///etc/passwd', 'http://example.org', '\\\\server\\share', 'https://x/" Target="file:///y'];
    const sections: Sheet['sections'] = [{ id: 'problem', heading: 'Problem', blocks: [{ kind: 'prose', paragraphs: [{ kind: 'paragraph', runs: hrefs.map((href) => ({ text: href, href })) }] }] }];
    const hostile = partsOf({ ...sampleSheet, sections });
    const targets = [...partOf(hostile, 'word/_rels/document.xml.rels').matchAll(/Target="([^"]*)" TargetMode="External"/g)].map((match) => match[1]);
    expect(targets).toEqual(['https://example.org/a?b=1&amp;c=2', 'mailto:robin@example.org']);
    expect(paragraphsOf(hostile)).toContain(hrefs.join(''));
  });
});

describe('C1: the figures of the Word file are the Sheet’s own strings', () => {
  it.each(TEMPLATES)('in the template $slug', ({ build }) => {
    const { sheet } = printedCase(build('2026-11-22'));
    const text = allText(partsOf(sheet));
    expect(wordsWithoutChart(sheet).filter((words) => !text.includes(words))).toEqual([]);
  });

  it('in any document, hostile text included, and every part is well-formed', () =>
    fc.assert(fc.property(arbitraryProposal, (proposal) => {
      const { sheet } = printedCase(proposal);
      const parts = partsOf(sheet);
      const text = allText(parts);
      expect(wordsWithoutChart(sheet).filter((words) => !text.includes(words))).toEqual([]);
      expect([...parts.keys()].sort()).toEqual(['[Content_Types].xml', '_rels/.rels', 'docProps/app.xml', 'docProps/core.xml', 'word/_rels/document.xml.rels', 'word/document.xml', 'word/fontTable.xml', 'word/footer1.xml', 'word/numbering.xml', 'word/settings.xml', 'word/styles.xml']);
    }), { numRuns: 60 }));
});
