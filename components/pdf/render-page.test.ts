import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Sheet } from '../../lib/sheet/sheet';
import { sheetText } from '../../lib/sheet/sheet-text';
import { renderPage } from './render-page';
import { filesRead, provideFontsFromDisk } from './testing/fonts-from-disk';
import { randomSheet } from './testing/random-sheet';
import { readPdf, squeeze } from './testing/read-pdf';
import { sampleSheet } from '../../lib/sheet/sample-sheet';

beforeAll(provideFontsFromDisk);

async function render(sheet: Sheet) {
  const { report, pdf } = await renderPage(sheet);
  if (pdf === null || !report.fits) throw new Error(`The page does not fit: ${JSON.stringify(report)}`);
  return { report, pdf, read: await readPdf(pdf), raw: Buffer.from(pdf).toString('latin1') };
}

const withProblem = (text: string, href?: string): Sheet => ({
  ...sampleSheet,
  sections: sampleSheet.sections.map((section) => (section.id === 'problem' ? { ...section, blocks: [{ kind: 'prose', paragraphs: [{ kind: 'paragraph', runs: [{ text, ...(href === undefined ? {} : { href }) }] }] }] } : section)),
});
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the page as a reader finds it', () => {
  it('is one page of the paper asked for', async () => {
    const a4 = await render(sampleSheet);
    expect([a4.read.pages, a4.read.width, a4.read.height]).toEqual([1, 595.28, expect.closeTo(841.89, 2)]);
    const letter = await render({ ...sampleSheet, paper: 'LETTER' });
    expect([letter.read.pages, letter.read.width, letter.read.height]).toEqual([1, 612, expect.closeTo(792, 2)]);
  });

  it('holds every word of the sheet', async () => {
    const { read, report } = await render(sampleSheet);
    for (const text of sheetText(sampleSheet, report.fit.isCompact ? 'compact' : 'full')) expect(squeeze(read.text)).toContain(squeeze(text));
  });

  it('gives ligatures back as letters', async () => {
    const text = 'First, an office: affluent, efficient flow of fjords, ffi ffl fi fl ff.';
    expect((await render(withProblem(text))).read.text).toContain(text);
  });

  it('gives an apostrophe back as it was written, and not as the letter that looks like it', async () => {
    const text = 'A month’s delay costs CHF 1’234: “don’t” and ‘can’t’.';
    expect((await render(withProblem(text))).read.text).toContain(text);
  });

  it('prints Latin Extended, Greek, Cyrillic, arrows and comparisons, in the serif too', async () => {
    const text = 'Zażółć gęślą jaźń, Περιμένουμε κάθε μέρα, Мы ждём сборки: 5 → 3, ≥ 4, ≈ ½, −€1, ₹2.';
    const { read, report } = await render({ ...withProblem(text), title: 'Less → more ≥ 4' });
    expect(squeeze(read.text)).toContain(squeeze(text));
    expect(squeeze(read.text)).toContain('Less→more≥4');
    expect(report.missingGlyphs).toEqual([]);
  });

  it('leaves out and reports what no font of ours prints', async () => {
    const { read, report } = await render(withProblem('Ship it 🚀 now, 日本 and 🚀 again'));
    expect(report.missingGlyphs).toEqual(['🚀', '日', '本']);
    expect(read.text).toContain('Ship it now, and again');
  });

  it('embeds every font it uses, with its letters', async () => {
    const { raw } = await render(sampleSheet);
    const fonts = raw.match(/\/Subtype \/Type0/g)?.length ?? 0;
    expect(fonts).toBeGreaterThan(3);
    expect(raw.match(/\/FontFile2/g)).toHaveLength(fonts);
    expect(raw.match(/\/ToUnicode/g)).toHaveLength(fonts);
    expect(raw).not.toMatch(/Helvetica/);
  });

  it('says what it is: title, author, subject, keywords, language, dates of the sheet', async () => {
    const { read } = await render(sampleSheet);
    expect(read.info).toMatchObject({
      Title: sampleSheet.title, Author: 'Alex Doe', Subject: sampleSheet.summary, Keywords: 'Business case, Problem, Cost, Solution, Ask, ROI', Creator: 'Greenlight', Producer: 'Greenlight',
      Language: 'en-US', CreationDate: 'D:20260302000000Z', ModDate: 'D:20260302000000Z', PDFFormatVersion: '1.7',
    });
  });

  it('is a page too when nothing has been written yet', async () => {
    const { read, report } = await render({ ...sampleSheet, title: '', author: '', date: '', standfirst: [], facts: [], figures: [], sections: [], notes: [], summary: '' });
    expect(read.pages).toBe(1);
    expect(report.fillPercent).toBeLessThan(20);
  });
});

describe('the same sheet gives the same bytes', () => {
  it('from call to call, whatever was drawn between', async () => {
    const first = await renderPage(sampleSheet);
    await renderPage(withProblem('Something else entirely'));
    const second = await renderPage(sampleSheet);
    expect(hash(second.pdf ?? new Uint8Array())).toBe(hash(first.pdf ?? new Uint8Array()));
  });

  it('a letter keeps its name after a page drew it only as part of another', async () => {
    const inMono = (text: string): Sheet => ({ ...sampleSheet, standfirst: [{ text, code: true, bold: true }] });
    await render(inMono('ž'));
    expect((await render(inMono('buzz'))).read.text).toContain('buzz');
    await render(inMono('a\u00a0b'));
    expect((await render(inMono('a b'))).read.text).toContain('a b');
  });

  it('from process to process', async () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const folder = `${root}node_modules/.cache/greenlight`;
    await mkdir(folder, { recursive: true });
    await build({ entryPoints: [`${root}components/pdf/testing/print-hash.ts`], outfile: `${folder}/print-hash.mjs`, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', jsx: 'automatic', logLevel: 'error' });
    const { stdout } = await promisify(execFile)(process.execPath, [`${folder}/print-hash.mjs`, `${root}public/fonts`]);
    const { pdf } = await renderPage(sampleSheet);
    expect(stdout.trim()).toBe(hash(pdf ?? new Uint8Array()));
  });
});

describe('user text is text', () => {
  it('links lead to https and mailto only', async () => {
    expect((await render(withProblem('see', 'https://example.com/x'))).read.links).toEqual(['https://example.com/x']);
    expect((await render(withProblem('see', 'mailto:a@example.com'))).read.links).toEqual(['mailto:a@example.com']);
    for (const href of ['javascript:alert(1)', 'file:///etc/passwd', 'http://example.com', 'data:text/html,x', '#id']) expect((await render(withProblem('see', href))).read.links).toEqual([]);
  });

  it('is never opened as a file, fetched, or taken for a font', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const before = filesRead.length;
    const sources = ['file:///etc/passwd', 'http://127.0.0.1:9/x.png', 'data:image/png;base64,AAAA', '../../etc/passwd', '<img src="http://127.0.0.1:9/y">', 'url(http://127.0.0.1:9/z.ttf)'];
    for (const source of sources) await render({ ...withProblem(source, source), title: source, kicker: source, author: source });
    expect(fetched).not.toHaveBeenCalled();
    expect(filesRead.length).toBe(before);
    fetched.mockRestore();
  });
});

it('any sheet is exactly one page that holds its words, or a refusal that says how much to cut', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(randomSheet, async (sheet) => {
      const { report, pdf } = await renderPage(sheet);
      expect(pdf === null).toBe(!report.fits);
      if (pdf === null || !report.fits) {
        expect(report).toMatchObject({ fits: false, overLines: expect.any(Number), overWords: expect.any(Number), longestSection: expect.any(String) });
        return;
      }
      const read = await readPdf(pdf);
      expect(read.pages).toBe(1);
      const found = squeeze(read.text);
      const numberless = sheet.notes.map((note) => ({ ...note, number: null })); // superior figures are glyphs of their own
      for (const text of sheetText({ ...sheet, notes: numberless }, report.fit.isCompact ? 'compact' : 'full')) {
        for (const word of text.split(/\s+/).filter((part) => /^[\p{Script=Latin}\p{N}$€,.]+$/u.test(part))) {
          const printed = squeeze(word);
          if (![...printed].some((char) => report.missingGlyphs.includes(char))) expect(found).toContain(printed);
        }
      }
    }),
    { numRuns: 40, seed: 7 },
  );
});
