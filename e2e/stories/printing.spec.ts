/** What comes out of a printer is the page of the PDF: from a link, from a link behind a passphrase, from the file that was mailed. */
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { TEMPLATES } from '../../lib/proposal/templates';
import { readPdf, type ReadPdf } from '../fixtures/read-pdf';
import { expect, test } from '../fixtures/test';

const squeeze = (text: string) => text.replace(/\s+/g, '');

/** One sheet of the same paper, the same words in the same order, every figure where the PDF has it. */
function expectSamePage(printed: ReadPdf, pdf: ReadPdf) {
  expect([printed.pages, pdf.pages]).toEqual([1, 1]);
  expect([Math.round(printed.width), Math.round(printed.height)]).toEqual([Math.round(pdf.width), Math.round(pdf.height)]);
  expect(printed.text.replace(/\s+/g, ' ')).toBe(pdf.text.replace(/\s+/g, ' '));
  const figures = pdf.places.filter(({ text }) => /^\S*\d\S*$/.test(text));
  expect(figures.length).toBeGreaterThan(20);
  const isThere = ({ text, x, y }: ReadPdf['places'][number]) => printed.places.some((place) => place.text === text && Math.abs(place.x - x) < 1 && Math.abs(place.y - y) < 1);
  expect(figures.filter((figure) => !isThere(figure))).toEqual([]);
}

test('the share page of every template prints as its PDF, on A4 and on Letter', async ({ page, request, create }) => {
  for (const { build } of TEMPLATES) {
    for (const paper of ['A4', 'LETTER']) {
      const proposal = build('2026-03-02');
      const { id } = await create({ ...proposal, header: { ...proposal.header, paper } });
      const { url } = await (await request.post(`/api/proposals/${id}/shares`, { data: {} })).json();
      await page.goto(url);
      await expect(page.locator('.printed')).toBeHidden();
      expectSamePage(await readPdf(await page.pdf({ preferCSSPageSize: true })), await readPdf(await (await request.get(`${url}/pdf`)).body()));
    }
  }
});

test('so does a page behind a passphrase without scripts, the mailed file without a network, and any paper the printer holds', async ({ page, browser, context, watch, request, create, baseURL }, testInfo) => {
  const { id } = await create({ template: 'on-call' });
  const pdf = await readPdf(await (await request.get(`/api/proposals/${id}/export?format=pdf`)).body());
  const { url } = await (await request.post(`/api/proposals/${id}/shares`, { data: { passphrase: 'harbour-violet' } })).json();

  const plain = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'dark', baseURL });
  watch(plain);
  const reader = await plain.newPage();
  await reader.goto(url);
  await reader.getByRole('textbox', { name: 'Passphrase' }).fill('harbour-violet');
  await reader.getByRole('button', { name: 'Open the page' }).click();
  await expect(reader.getByRole('link', { name: 'Download PDF' })).toBeVisible();
  expectSamePage(await readPdf(await reader.pdf({ preferCSSPageSize: true })), pdf);
  await plain.close();

  const file = testInfo.outputPath('case.html');
  await writeFile(file, await (await request.get(`/api/proposals/${id}/export?format=html`)).body());
  await context.setOffline(true);
  await page.goto(pathToFileURL(file).href);
  expectSamePage(await readPdf(await page.pdf({ preferCSSPageSize: true })), pdf);
  const small = await readPdf(await page.pdf({ format: 'A5', margin: { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' } }));
  expect([small.pages, squeeze(small.text)]).toEqual([1, squeeze(pdf.text)]);
});

test('a case that fits on no page prints as it reads, to the last word', async ({ page, request, create }) => {
  const [template] = TEMPLATES;
  const { id } = await create({ ...template?.build('2026-03-02'), problem: { statement: 'Every change waits for a build before anyone can test it. '.repeat(60) } });
  const { url } = await (await request.post(`/api/proposals/${id}/shares`, { data: {} })).json();
  await page.goto(url);
  const { pages, text } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toBeGreaterThan(1);
  for (const words of ['Stop paying 40 developers', '$190,000', 'Three months after go-live']) expect(squeeze(text)).toContain(squeeze(words));
  expect(text.match(/Every change/g)).toHaveLength(60);
});
