import { describe, expect, it, test, vi } from 'vitest';
import { emptyProposal } from '../proposal/empty';
import { buildTemplate } from '../proposal/templates';
import { contentDisposition, exportFile } from './export-file';
import { renderPdf } from './pdf/render-pdf';

vi.mock('./pdf/render-pdf', () => ({ renderPdf: vi.fn() }));

const tooLong = (overLines: number, overWords: number) => ({
  report: { fits: false as const, fillPercent: 101, overLines, overWords, longestSection: 'roi' as const, sections: [], missingGlyphs: [] }, pdf: null, svg: null,
});

test.each([
  [1, 1, 'The page is 1 line too long, even with the smallest text that can still be read. Cut about 1 word; the longest section is ROI.'],
  [3, 40, 'The page is 3 lines too long, even with the smallest text that can still be read. Cut about 40 words; the longest section is ROI.'],
])('a page %i lines and %i words too long is refused in words a person reads', async (overLines, overWords, detail) => {
  vi.mocked(renderPdf).mockResolvedValue(tooLong(overLines, overWords));
  const proposal = buildTemplate('slow-ci', '2026-03-02');
  await expect(exportFile(proposal!, 'pdf')).rejects.toMatchObject({ body: { status: 422, detail, code: 'DOES_NOT_FIT', longestSection: 'roi' } });
});

describe('the name of a downloaded file', () => {
  it('is readable in every browser, whatever script the title is in', () => {
    expect(contentDisposition('Café → bar.pdf')).toBe('attachment; filename="Cafe  bar.pdf"; filename*=UTF-8\'\'Caf%C3%A9%20%E2%86%92%20bar.pdf');
    expect(contentDisposition('日本語.pdf')).toMatch(/^attachment; filename="Business case\.pdf"; filename\*=UTF-8''%E6/);
  });
  it('never ends its own quotation', () => {
    expect(contentDisposition('a"b\\c%d.pdf')).toMatch(/^attachment; filename="abcd\.pdf"/);
  });
});

describe('an Office file', () => {
  it.each(['docx', 'xlsx'])('is a zip of its type and name, the same for the same document: %s', async (format) => {
    const proposal = emptyProposal('2026-11-22');
    const file = await exportFile(proposal, format);
    expect([file.type, file.name]).toEqual([expect.stringContaining('openxmlformats-officedocument'), `Business case.${format}`]);
    expect(new TextDecoder().decode(file.bytes.subarray(0, 2))).toBe('PK');
    expect((await exportFile(proposal, format)).bytes).toEqual(file.bytes);
  });
});
