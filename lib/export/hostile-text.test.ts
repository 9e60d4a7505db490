/**
 * S7 and S9, through every way out at once: whatever stands in every field, no format carries a script, a formula, a
 * picture or an address that is not the form's own. A new format fails the type check here until it says how it is looked at.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleRenderer } from '../../app/s/testing/bundle-renderer';
import { renderPage } from '../../components/pdf/render-page';
import { provideFontsFromDisk } from '../../components/pdf/testing/fonts-from-disk';
import { readPdf } from '../../components/pdf/testing/read-pdf';
import { FIRST_DOUBT } from '../../components/share/asked-doubt';
import { readDocument } from '../proposal/read-document';
import type { Proposal } from '../proposal/schema';
import { writeCsv } from './csv';
import { writeDocx } from './docx/write-docx';
import type { ExportFormat } from './formats';
import { readMarkdown } from './markdown/read-markdown';
import { writeMarkdown } from './markdown/write-markdown';
import { printedCase, type PrintedCase } from './printed-case';
import { HOSTILE, hostileCase } from './testing/hostile-case';
import { readCsv } from './testing/read-csv';
import { readOffice } from './testing/read-office';
import { readWorkbook } from './testing/read-workbook';
import { writeXlsx } from './xlsx/write-xlsx';

const MORE = ['=cmd|\' /C calc\'!A0', '@SUM(1)', '"><svg onload=alert(1)>', ']]><!--', '${7*7} {{7*7}}', 'א\u202eב', 'x\u0000\u0007\ufffe', 'file:///etc/passwd', '[a](https://a.example/?b="><script>alert(1)</script>)'];
const TODAY = '2026-11-22';

let renderer: Awaited<ReturnType<typeof bundleRenderer>>;
beforeAll(async () => {
  provideFontsFromDisk();
  renderer = await bundleRenderer();
});

const leadsOut = (href: string) => /^(https:\/\/|mailto:)/.test(href);

const scriptsIn = (html: string) => html.match(/<script/g)?.length ?? 0;

/** @param draw the page of a case. The one of a harmless case has as many scripts. */
function expectTame(proposal: Proposal, draw: (proposal: Proposal) => string): void {
  const html = draw(proposal);
  expect(scriptsIn(html)).toBe(scriptsIn(draw(hostileCase('x'))));
  expect(html.match(/<h1/g)).toHaveLength(1);
  const markup = html.replace(/<style>[^]*?<\/style>|<script[^>]*>[^]*?<\/script>/g, '');
  expect(markup).not.toMatch(/<(img|iframe|object|embed|base|frame|video|audio|foreignObject|animate|set)\b/i);
  const tags = markup.match(/<[a-z][^<>]*>/gi) ?? [];
  expect(tags.filter((tag) => /\son\w+=/i.test(tag.replace(/"[^"]*"/g, '""')))).toEqual([]);
  const addresses = [...markup.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, address = '']) => address);
  expect(addresses.filter((address) => !leadsOut(address) && !/^(\/|#|data:,)/.test(address))).toEqual([]);
}

const CHECKS: Record<ExportFormat, (printed: PrintedCase) => void | Promise<void>> = {
  pdf: async ({ sheet, proposal }) => {
    const { pdf, svg } = await renderPage(sheet);
    if (pdf === null || svg === null) throw new Error('The page does not fit.');
    const objects = Buffer.from(pdf).toString('latin1').replace(/\bstream\r?\n[^]*?endstream/g, '');
    expect(objects.match(/\/(JavaScript|JS|Launch|OpenAction|AA|EmbeddedFile|SubmitForm|GoToR)\b/g)).toBe(null);
    const { pages, links } = await readPdf(pdf);
    expect([pages, links.filter((link) => !leadsOut(link))]).toEqual([1, []]);
    expectTame(proposal, (one) => renderer.renderHtmlFile(printedCase(one), svg, () => '', () => ''));
  },
  html: ({ proposal }) => {
    const rest = { version: 1, expiresAt: null, paper: null, doubt: FIRST_DOUBT, pdfHref: '/pdf', answerForm: null, givenAnswer: null, allowCard: true, scripts: null };
    expectTame(proposal, (one) => renderer.renderSharePage({ ...rest, ...printedCase(one) }, () => '').html);
  },
  docx: ({ sheet }) => {
    const parts = readOffice(writeDocx({ sheet }));
    for (const [path, xml] of parts) {
      expect(xml, path).not.toMatch(/<w:(instrText|fldSimple|object|altChunk|attachedTemplate)|<!ENTITY|<!DOCTYPE/);
      const outside = [...xml.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, target = '']) => target);
      expect(outside.filter((target) => !leadsOut(target))).toEqual([]);
    }
  },
  xlsx: (printed) => {
    const bytes = writeXlsx(printed);
    for (const xml of readOffice(bytes).values()) expect(xml).not.toMatch(/TargetMode="External"|<!ENTITY|<!DOCTYPE|ddeLink|externalReference/);
    const formulas = [...readWorkbook(bytes).values()].flatMap((cells) => [...cells.values()].flatMap(({ formula }) => (formula === null ? [] : [formula])));
    expect(formulas.filter((formula) => /HYPERLINK|WEBSERVICE|cmd|evil|alert|SUM\(1\)/i.test(formula))).toEqual([]);
  },
  csv: (printed) => {
    expect(readCsv(writeCsv(printed)).flat().filter((cell) => /^\s*[=+\-@]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell))).toEqual([]);
  },
  // What Markdown makes of it is looked at node by node in markdown/hostile-text.test.ts; here that it comes back as the same case.
  markdown: (printed) => {
    const written = writeMarkdown(printed);
    const reading = readMarkdown(written, TODAY);
    if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
    expect(writeMarkdown(printedCase(reading.proposal))).toBe(written);
  },
  json: ({ proposal }) => {
    const reading = readDocument(JSON.parse(JSON.stringify(proposal)), TODAY);
    expect(reading.ok && reading.proposal).toEqual(proposal);
  },
};

/** A page takes most of a second to draw: only what could be a tag, an address or an end of a text is drawn. */
const COULD_BE_MORE = /[<>:"]/;
const CHECKS_BY_COST = Object.entries(CHECKS).map(([format, check]) => ({ check, isSlow: format === 'pdf' }));

describe('S7: hostile text in every field, through every format', () => {
  it.each([...HOSTILE, ...MORE])('%j', async (text) => {
    const printed = printedCase(hostileCase(text));
    for (const { check, isSlow } of CHECKS_BY_COST) if (!isSlow || COULD_BE_MORE.test(text)) await check(printed);
  });
});
