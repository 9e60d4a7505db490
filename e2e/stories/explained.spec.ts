/** Nothing has to be taken on trust: figures say where they come from, the field offers what could come next, doubt is on the page. */
import { devices } from '@playwright/test';
import { readPdf } from '../fixtures/read-pdf';
import { expect, test } from '../fixtures/test';

test('a figure explains itself, in the editor and to a reader without scripts', async ({ page, create, request, browser, baseURL, watch }) => {
  const { id } = await create({ template: 'slow-ci' });
  await page.goto(`/proposals/${id}`);
  const panel = page.getByRole('dialog', { name: 'How it is worked out' });

  await test.step('the total, by keyboard, with the focus given back', async () => {
    const saves = page.getByRole('group', { name: 'Totals' }).getByRole('button', { name: '$20,000/mo' });
    await saves.focus();
    await page.keyboard.press('Enter');
    await expect(panel).toContainText('$22,500 − $2,500 = $20,000');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(saves).toBeFocused();
  });

  await test.step('the return, from the rail, while the draft changes under it', async () => {
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: '633%, worked out' }).click();
    await expect(panel).toContainText('($220,000 − $30,000) ÷ $30,000 = 633%');
    await expect(panel).toContainText('Over 12 months, undiscounted.');
    await page.keyboard.press('Escape');
  });

  await test.step('three views side by side, with today’s money when asked for', async () => {
    await page.getByText('Three views, side by side').click();
    const views = page.getByRole('region', { name: 'ROI' }).getByRole('table').first();
    await expect(views.getByRole('row', { name: /^ROI/ })).toContainText('633%209%−27%');
    await expect(views).not.toContainText('Net present value');
    await page.getByRole('checkbox', { name: 'In today’s money too' }).check();
    await expect(views.getByRole('row', { name: /^Internal rate of return/ })).toContainText('> 1,000%');
  });

  await test.step('a manager taps a figure on a phone that runs no scripts', async () => {
    const { url } = await (await request.post(`/api/proposals/${id}/shares`, { data: {} })).json();
    const phone = await browser.newContext({ ...devices['iPhone 13'], viewport: { width: 320, height: 640 }, javaScriptEnabled: false, baseURL });
    watch(phone);
    const reader = await phone.newPage();
    await reader.goto(url);
    const about = reader.getByRole('group', { name: 'How it is worked out' });
    await expect(about).toHaveCount(0);
    await reader.getByRole('button', { name: '$190,000' }).first().tap();
    await expect(about).toContainText('$220,000 − $30,000 = $190,000');
    const box = await about.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
    await reader.keyboard.press('Escape');
    await expect(about).toHaveCount(0);
    await expect(reader.getByRole('table', { name: 'Three views of the same case' }).getByRole('row', { name: /^Net gain/ })).toContainText('$75,100');
    await phone.close();
  });
});

test('the field offers what could come next and is never in the way', async ({ page, create }) => {
  const { id } = await create({ settings: { hourlyRate: 100 }, cost: { lines: [{ id: 'a', formula: '' }, { id: 'b', formula: '' }] } });
  await page.goto(`/proposals/${id}`);
  const field = page.getByRole('textbox', { name: 'Cost', exact: true });
  const list = page.getByRole('listbox', { name: 'What could come next' });
  await field.click();

  await test.step('ways to begin, on ArrowDown', async () => {
    await page.keyboard.press('ArrowDown');
    await expect(list.getByRole('option', { selected: true })).toHaveText('People’s time');
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
  });

  await test.step('typing on passes it by, and Tab and Enter are the field’s own', async () => {
    await page.keyboard.type('40 devs × 5 hr/');
    await expect(list.getByRole('option')).toHaveText(['mo', 'wk', 'day', 'quarter', 'yr']);
    await page.keyboard.type('mo ×');
    await expect(list.getByRole('option')).toHaveText(['$100/hr, team rate']);
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('40 devs × 5 hr/mo ×');
  });

  await test.step('an arrow goes to an offer and Enter takes it', async () => {
    await page.keyboard.press('ArrowDown');
    await expect(list.getByRole('option', { selected: true })).toHaveText('$100/hr, team rate');
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('40 devs × 5 hr/mo × $100/hr');
    await expect(field).toBeFocused();
    await expect(page.getByRole('group', { name: 'Totals' })).toContainText('$20,000');
  });

  await test.step('a click takes one too: nothing of what follows lies over it', async () => {
    await field.fill('40 devs × 5 hr/');
    await list.getByRole('option', { name: 'wk' }).click();
    await expect(field).toHaveValue('40 devs × 5 hr/wk');
  });
});

test('a range becomes one sentence on the page, the same in editor, link and PDF', async ({ page, create, request }) => {
  const { id } = await create({ template: 'slow-ci' });
  await page.goto(`/proposals/${id}`);
  const roi = page.getByRole('region', { name: 'ROI' });
  await expect(roi).toContainText('9 in 10 chance of at least');
  const field = page.getByRole('textbox', { name: 'Cost', exact: true });
  await field.fill('40 devs × 4–6 hr/mo → 30 min/mo × $100/hr');
  await expect(page.getByRole('group', { name: 'Totals' })).toContainText('$18,500–26,500');
  await page.getByText('How sure is it?').click();
  await expect(roi.getByRole('table', { name: 'What matters most' })).toContainText('4–6 hr/mo');
  const chance = /9 in 10 chance of at least \$[\d,]+\./;
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();

  const { url } = await (await request.post(`/api/proposals/${id}/shares`, { data: {} })).json();
  const sentence = chance.exec(await (await request.get(url)).text())?.[0] ?? '';
  expect(sentence).toMatch(chance);
  await expect(roi).toContainText(sentence);
  const pdf = await readPdf(await (await request.get(`${url}/pdf`)).body());
  expect(pdf.pages).toBe(1);
  expect(pdf.text.replace(/\s+/g, ' ')).toContain(sentence);
});
