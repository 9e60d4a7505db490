/** The Word file in a real word processor: it opens, and what a reader sees there is the page. */
import { beforeAll, describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../proposal/templates';
import { printedCase } from '../printed-case';
import { convertWithSoffice } from '../testing/run-soffice';
import { writeDocx } from './write-docx';

const cases = TEMPLATES.map(({ slug, build }) => ({ slug, sheet: printedCase(build('2026-11-22')).sheet }));

describe('LibreOffice opens the Word file', () => {
  let pages: Map<string, string>;
  beforeAll(async () => { pages = await convertWithSoffice(new Map(cases.map(({ slug, sheet }) => [`${slug}.docx`, writeDocx({ sheet })])), 'html:HTML (StarWriter)'); });

  it.each(cases)('and finds title, headings, tables and figures of $slug', ({ slug, sheet }) => {
    const html = (pages.get(`${slug}.html`) ?? '').replace(/\s+/g, ' ');
    const textOf = (piece: string) => piece.replace(/<[^>]*>/g, '').replaceAll('&nbsp;', '\u00a0').replaceAll('&minus;', '−').replaceAll('&times;', '×').replaceAll('&rarr;', '→').replaceAll('&rsquo;', '’').replaceAll('&ndash;', '–').replaceAll('&divide;', '÷').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim();
    const headings = [...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/g)].map((match) => textOf(match[1] ?? ''));
    expect(headings.filter((heading) => heading !== sheet.title)).toEqual([...sheet.sections.map((section) => section.heading), 'Notes']);
    expect((html.match(/<table/g) ?? []).length).toBeGreaterThanOrEqual(6);
    expect(html).toMatch(/<thead/);
    const text = textOf(html);
    for (const figure of sheet.figures) expect(text).toContain(figure.value);
    for (const block of sheet.sections.flatMap((section) => section.blocks)) if (block.kind === 'costTable') for (const row of block.rows) expect(text).toContain(row.formula);
  });
});
