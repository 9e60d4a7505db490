/** Numbers, money, dates and paper as people in other places have them, the same on screen, page, link and file. A comma that could be two things is asked about. */
import { readPdf } from '../fixtures/read-pdf';
import { expect, test } from '../fixtures/test';

const NB = '\u00a0';

test.describe('in Germany', () => {
  test.use({ locale: 'de-DE' });

  test('a proposal begins on A4 in euros, a decimal comma is asked about, and figures are written as there', async ({ page, request }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'New proposal' }).first().click();
    await expect(page).toHaveURL(/\/proposals\//);
    const id = new URL(page.url()).pathname.split('/').pop() ?? '';
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Schluss mit dem Warten');
    await page.getByRole('button', { name: 'Add cost line' }).click();
    await page.getByRole('textbox', { name: 'Metric' }).fill('Warten auf Builds');
    await page.getByRole('textbox', { name: 'Cost', exact: true }).fill('40 devs × 5,5 hr/mo → 30 min/mo × 85.50 €/hr');
    await page.getByRole('button', { name: 'Use 5.5' }).first().click();
    await expect(page.getByRole('group', { name: 'Totals' })).toContainText(`17.100${NB}€`);
    await page.getByRole('button', { name: 'Add ask item' }).click();
    await page.getByRole('textbox', { name: 'What', exact: true }).fill('Ein Cache');
    await page.getByRole('textbox', { name: 'Price' }).fill('€12,500');
    await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
    const { document } = await (await request.get(`/api/proposals/${id}`)).json();
    expect(document.header).toMatchObject({ currency: 'EUR', locale: 'de-DE', paper: 'A4' });

    const pdf = await readPdf(await (await request.get(`/api/proposals/${id}/export?format=pdf`)).body());
    const { url } = await (await request.post(`/api/proposals/${id}/shares`, { data: {} })).json();
    await page.goto(url);
    const markdown = await (await request.get(`/api/proposals/${id}/export?format=markdown`)).text();
    for (const figure of ['18.810', '17.100', '12.500']) {
      expect(pdf.text.replaceAll(NB, ' ')).toContain(`${figure} €`);
      await expect(page.getByRole('main')).toContainText(`${figure}${NB}€`);
      expect(markdown.replaceAll(NB, ' ')).toContain(`${figure} €`);
    }
    expect(Math.round(pdf.height)).toBe(842);
    await request.delete(`/api/proposals/${id}`);
  });
});

test('currencies of no and of three small digits, and lakhs, are what they are on the screen and on the page', async ({ page, create, request }) => {
  const places = [
    { locale: 'ja-JP', currency: 'JPY', formula: '¥1,234,500/mo → ¥234,000/mo', now: '¥1,234,500', saves: '¥1,000,500' },
    { locale: 'en-US', currency: 'KWD', formula: 'KWD 12.345/mo → KWD 2.340/mo', now: `KWD${NB}12.345`, saves: `KWD${NB}10.005` },
    { locale: 'en-IN', currency: 'INR', formula: '₹1,234,500/mo → ₹234,000/mo', now: '₹12,34,500', saves: '₹10,00,500' },
    { locale: 'fr-FR', currency: 'EUR', formula: '1 234 500 €/mo → 234 000 €/mo', now: `1${NB}234${NB}500${NB}€`, saves: `1${NB}000${NB}500${NB}€` },
  ];
  for (const { locale, currency, formula, now, saves } of places) {
    const { id } = await create({ header: { title: 'A bill', locale, currency }, cost: { lines: [{ id: 'a', metric: 'Bill', formula, kind: 'cash' }] } });
    await page.goto(`/proposals/${id}`);
    for (const figure of [now, saves]) await expect(page.getByRole('group', { name: 'Totals' }), locale).toContainText(figure);
    const { text } = await readPdf(await (await request.get(`/api/proposals/${id}/export?format=pdf`)).body());
    for (const figure of [now, saves]) expect(text.replaceAll(NB, ' '), locale).toContain(figure.replaceAll(NB, ' '));
    const { url } = await (await request.post(`/api/proposals/${id}/shares`, { data: {} })).json();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(url);
    await expect(page.getByRole('table', { name: 'Three views of the same case' }).getByRole('row', { name: /^Net gain/ })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${locale}: no sideways scroll`).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1440, height: 900 });
  }
});
