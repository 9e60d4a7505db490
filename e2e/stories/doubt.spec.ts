/** A sceptic's visit: a line is not believed, another is halved, and the page says what is left; with scripts and without. */
import { expect, test } from '../fixtures/test';
import { paths } from '../../lib/paths';

test('a line that is not believed is left out of the what-if, and the page itself does not move', async ({ page, create, request, browser, baseURL, watch }) => {
  const { id } = await create({ template: 'slow-ci' });
  const { url } = await (await request.post(paths.api.shares(id), { data: {} })).json();
  await page.goto(url);
  const card = page.locator('.what-if');
  const lines = card.getByRole('group', { name: 'Which savings do you believe?' });
  const said = card.getByRole('status');
  await page.getByRole('slider').fill('100');
  await expect(said).toHaveText('Every line is counted.');
  await expect(card.locator('.answer').first()).toHaveText('$190,000');

  await lines.getByRole('checkbox', { name: /^Developers waiting for builds/ }).uncheck();
  await expect(said).toHaveText('Without “Developers waiting for builds”: net −$8,000, not paid back within 12 months.');
  await expect(card.locator('.answer').first()).toHaveText('−$8,000');
  await lines.getByRole('checkbox', { name: /^Developers waiting for builds/ }).check();
  await lines.getByRole('checkbox', { name: 'half of CI/CD EC2 machines' }).check();
  await expect(said).toHaveText('With half of “CI/CD EC2 machines”: net $179,000, paid back in 10 weeks.');
  await expect(page.locator('.sheet-header')).toContainText('$190,000');

  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 }, ...(baseURL ? { baseURL } : {}) });
  watch(plain);
  const phone = await plain.newPage();
  await phone.goto(url);
  await phone.getByRole('checkbox', { name: /^Developers waiting for builds/ }).uncheck();
  await phone.getByRole('slider').fill('100');
  await phone.getByRole('button', { name: 'Work it out' }).click();
  await expect(phone.getByRole('status')).toHaveText('Without “Developers waiting for builds”: net −$8,000, not paid back within 12 months.');
  await expect(phone.getByRole('checkbox', { name: /^Developers waiting for builds/ })).not.toBeChecked();
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await plain.close();
});
