/** The whole job with the founding example: from the home page to a director who reads one page on a phone. */
import { readFile } from 'node:fs/promises';
import { devices } from '@playwright/test';
import { expect, test } from '../fixtures/test';
import { readPdf } from '../fixtures/read-pdf';

test('a newcomer makes a template their own: own title, own figures, a finished page', async ({ page, request }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Slow CI/CD' }).click();
  await expect(page).toHaveURL(/\/proposals\//);
  const id = new URL(page.url()).pathname.split('/').pop() ?? '';
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Stop paying 60 engineers to wait for tests');
  await page.getByRole('textbox', { name: 'Author' }).fill('Kim Noe');
  await page.getByRole('textbox', { name: 'Problem' }).fill('Our 60 engineers wait eight hours a month for tests.');
  const cost = page.getByRole('textbox', { name: 'Cost', exact: true });
  await cost.click();
  await cost.press('ControlOrMeta+A');
  await cost.pressSequentially('60 engineers * 8 hr/mo -> 1 hr/mo * $110/hr');
  await expect(page.getByRole('group', { name: 'Totals' })).toContainText('$48,200');
  await page.getByRole('list', { name: 'What is asked for' }).getByRole('button', { name: /^Two engineers/ }).click();
  await page.getByRole('textbox', { name: 'Price' }).fill('3 engineers × 2 weeks × $110/hr');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export PDF' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('Stop paying 60 engineers to wait for tests.pdf');
  const { pages, text, width } = await readPdf(await readFile(await download.path()));
  // The browser is an American one, and so is the paper.
  expect([pages, width]).toEqual([1, 612]);
  for (const words of ['Stop paying 60 engineers to wait for tests', 'Kim Noe', 'Our 60 engineers wait', '60 engineers × 8 hr/mo → 1 hr/mo × $110/hr', '$52,800', '$46,200', '$26,400']) expect(text).toContain(words);
  for (const words of ['40 devs', '$22,500', '$24,000']) expect(text).not.toContain(words);
  await request.delete(`/api/proposals/${id}`);
});

test('from a template to a page that a director reads', async ({ page, context, browser, watch, baseURL, request }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await page.getByRole('button', { name: 'Slow CI/CD' }).click();
  await expect(page).toHaveURL(/\/proposals\//);
  const id = new URL(page.url()).pathname.split('/').pop() ?? '';

  await test.step('writing it changes the table and the page', async () => {
    await page.getByRole('textbox', { name: 'Author' }).fill('Alex Doe');
    await page.getByRole('textbox', { name: 'Decision maker' }).fill('Robin Roe, VP Engineering');
    const totals = page.getByRole('group', { name: 'Totals' });
    await expect(totals).toContainText('$22,500');
    await expect(totals).toContainText('$20,000');
    await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Preview' })).toContainText(/Fits on one page|Just fits/);
  });

  const pdf = await test.step('the exported page holds the figures', async () => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export PDF' }).click();
    const bytes = await readFile(await (await downloading).path());
    const read = await readPdf(bytes);
    expect(read.pages).toBe(1);
    for (const words of ['Stop paying 40 developers to wait for builds', 'Alex Doe', 'Robin Roe', '$22,500', '$20,000', '$18,000', '$2,000', '$24,000']) expect(read.text).toContain(words);
    expect(read.text).not.toContain('$20,500');
    return bytes;
  });

  await test.step('the server gives the very same page', async () => {
    const response = await request.get(`/api/proposals/${id}/export?format=pdf`);
    expect(Buffer.compare(await response.body(), pdf)).toBe(0);
  });

  const address = await test.step('a link is made, copied and listed', async () => {
    await page.getByRole('button', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Who is it for?' }).fill('Robin Roe');
    await dialog.getByRole('button', { name: 'Create link' }).click();
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(new RegExp(`^${baseURL}/s/[\\w-]{43}$`));
    await expect(dialog.getByText('Not opened yet')).toBeVisible();
    return copied;
  });

  await test.step('the manager reads it on a phone, without scripts', async () => {
    const phone = await browser.newContext({ ...devices['iPhone 13'], javaScriptEnabled: false, baseURL });
    watch(phone);
    const reader = await phone.newPage();
    await reader.goto(address);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Stop paying 40 developers to wait for builds');
    for (const name of ['Problem', 'Cost', 'Solution', 'Ask', 'ROI']) await expect(reader.getByRole('heading', { name, exact: true })).toBeVisible();
    await expect(reader.getByRole('main')).toContainText('$22,500');
    await expect(reader.getByRole('main')).not.toContainText('$20,500');
    await expect(reader.getByRole('slider', { name: 'Share of the savings that comes true' })).toBeVisible();
    const [width, inner] = [await reader.evaluate(() => document.documentElement.scrollWidth), await reader.evaluate(() => window.innerWidth)];
    expect(width).toBeLessThanOrEqual(inner);
    const download = await reader.request.get(`${address}/pdf`);
    expect(Buffer.compare(await download.body(), pdf)).toBe(0);
    await phone.close();
  });

  await test.step('the author sees that it was opened, and takes it back', async () => {
    await page.reload();
    await page.getByRole('button', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(/Opened once|Opened 1 time/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Revoke' }).click();
    await expect(dialog.getByText(/^Revoked/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Undo' }).click();
    await expect(dialog.getByText(/^Revoked/)).toBeHidden();
    expect((await request.get(address)).status()).toBe(200);
    await dialog.getByRole('button', { name: 'Revoke' }).click();
    await expect(dialog.getByText(/^Revoked/)).toBeVisible();
    const gone = await request.get(address);
    const never = await request.get(`${baseURL}/s/${'a'.repeat(43)}`);
    expect([gone.status(), await gone.text()]).toEqual([never.status(), await never.text()]);
    expect(await gone.text()).toContain('This link has ended');
  });

  await request.delete(`/api/proposals/${id}`);
});
