/** WCAG 2.2 AA as far as a machine can check it, in light and dark, on a desk and at 320 px. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test';

const SIZES = [{ width: 1440, height: 900 }, { width: 1024, height: 768 }, { width: 320, height: 640 }];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function expectClean(page: Page, state: string) {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(violations.map(({ id, nodes }) => `${state}: ${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(width, `${state}: no sideways scroll`).toBeLessThanOrEqual(0);
}

for (const colorScheme of ['light', 'dark'] as const) {
  // Colours do not change with the width between a desk and a phone, so dark is looked at at both ends.
  for (const viewport of SIZES.filter(({ width }) => colorScheme === 'light' || width !== 1024)) {
    test.describe(`${colorScheme}, ${viewport.width} px`, () => {
      test.use({ colorScheme, viewport, expectedConsole: [/status of (403|404|422)/] });

      test('every screen and state is clean', async ({ page, create, request }) => {
        await page.goto('/');
        await expectClean(page, 'home');
        await page.goto('/?q=nothing-like-this');
        await expectClean(page, 'home without a match');

        const { id } = await create({ template: 'slow-ci' });
        await page.goto(`/proposals/${id}`);
        await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeVisible();
        await expectClean(page, 'editor');
        await page.getByRole('button', { name: 'Share' }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await page.getByRole('switch', { name: 'Ask for a passphrase' }).check();
        await page.getByRole('switch', { name: 'Let them answer' }).check();
        await page.getByRole('button', { name: 'Create link' }).click();
        await expect(page.getByRole('dialog').getByRole('button', { name: 'Revoke' })).toBeVisible();
        await expectClean(page, 'share dialog');

        const empty = await create({});
        await page.goto(`/proposals/${empty.id}`);
        await expectClean(page, 'empty editor');
        await page.getByRole('button', { name: 'Add cost line' }).click();
        await page.getByRole('textbox', { name: 'Cost', exact: true }).fill('6 people × 2 hs/wk × $100/hr');
        await expect(page.getByText('Time can be min, hr, day or week.').first()).toBeVisible();
        await expectClean(page, 'formula with an error');

        const { url } = await (await request.post(`/api/proposals/${id}/shares`, { data: {} })).json();
        await page.goto(url);
        await expectClean(page, 'share page');
        await page.goto(`/s/${'a'.repeat(43)}`);
        await expectClean(page, 'ended link');
        const locked = await (await request.post(`/api/proposals/${id}/shares`, { data: { passphrase: 'harbour-violet', allowAnswers: true } })).json();
        await page.goto(locked.url);
        await page.getByRole('textbox', { name: 'Passphrase' }).fill('something else');
        await page.getByRole('button', { name: 'Open the page' }).click();
        await expect(page.getByRole('alert')).toBeVisible();
        await expectClean(page, 'wrong passphrase');
        await page.getByRole('textbox', { name: 'Passphrase' }).fill('harbour-violet');
        await page.getByRole('button', { name: 'Open the page' }).click();
        await expect(page.getByRole('radio', { name: 'Approve' })).toBeVisible();
        await expectClean(page, 'share page that takes answers');
        await page.getByRole('radio', { name: 'Approve' }).check();
        await page.getByRole('textbox', { name: 'Your name' }).fill(' ');
        await page.getByRole('button', { name: 'Send answer' }).click();
        await expect(page.getByRole('alert')).toBeVisible();
        await expectClean(page, 'answer with something missing');
        await page.getByRole('textbox', { name: 'Your name' }).fill('Robin Roe');
        await page.getByRole('button', { name: 'Send answer' }).click();
        await expect(page.getByText('You approved this')).toBeVisible();
        await expectClean(page, 'answer that is sent');
        await page.goto(`/proposals/${id}`);
        await page.getByRole('button', { name: 'Robin Roe approved' }).click();
        await expect(page.getByRole('region', { name: 'Answers' })).toBeVisible();
        await expectClean(page, 'share dialog with an answer');
        await page.goto('/');
        await expectClean(page, 'home with an approval');
        await page.goto('/nothing-here');
        await expectClean(page, 'not found');
      });
    });
  }
}

test.describe('dark, 320 px', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 320, height: 640 } });

  test('what is decided by hand, just revoked or archived is clean', async ({ page, create, request }) => {
    const { id } = await create({ template: 'slow-ci' });
    const archived = await create({ header: { title: 'Put away' } });
    await request.put(`/api/proposals/${archived.id}/archive`);
    await request.post(`/api/proposals/${id}/shares`, { data: { label: 'Robin Roe' } });
    await page.goto(`/proposals/${id}`);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('button', { name: 'Record the decision' }).click();
    await expectClean(page, 'a decision to record');
    await page.getByRole('button', { name: 'Save the decision' }).click();
    await expect(page.getByRole('button', { name: 'Take back' })).toBeVisible();
    await page.getByRole('button', { name: 'Revoke Robin Roe' }).click();
    await expect(page.getByRole('button', { name: 'Undo revoking Robin Roe' })).toBeFocused();
    await expectClean(page, 'a recorded decision and a link just revoked');
    await page.goto('/?show=archived');
    await expect(page.getByRole('region', { name: 'Archived proposals' })).toBeVisible();
    await expectClean(page, 'archived proposals');
    await page.goto('/');
    await page.getByRole('button', { name: /^Actions for/ }).first().click();
    await expect(page.getByRole('menuitem', { name: 'Archive' })).toBeVisible();
    await expectClean(page, 'home with something funded, and a menu open');
  });
});
