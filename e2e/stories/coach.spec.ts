/** The coach: a typed total that is wrong is caught and corrected, a finding leads to its field, and what is dismissed stays away. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test';

const coachOf = (page: Page) => page.getByRole('region', { name: 'Coach' });

test('the article’s $20,500 is caught, and one click corrects it', async ({ page, create }) => {
  const { id } = await create({ template: 'slow-ci' });
  await page.goto(`/proposals/${id}`);
  const standfirst = page.getByRole('textbox', { name: 'Standfirst' });
  await standfirst.fill('A shared build cache saves us $20,500 a month. It costs $24,000 once.');
  const finding = coachOf(page).getByRole('listitem').filter({ hasText: 'The text says $20,500' });
  await expect(finding).toContainText('the savings come to $20,000 a month');
  await finding.getByRole('button', { name: 'Write $20,000' }).click();
  await expect(standfirst).toHaveValue('A shared build cache saves us $20,000 a month. It costs $24,000 once.');
  await expect(standfirst).toBeFocused();
  await expect(finding).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(standfirst).toHaveValue(/\$20,500/);
  await expect(finding).toBeVisible();
});

test('a finding leads to its field, through a folded line too', async ({ page, create }) => {
  const { id } = await create({
    problem: { statement: 'Each of our 40 developers loses five hours a month to waiting for builds since last spring.' },
    cost: {
      lines: [
        { metric: 'Waiting', formula: '40 devs × 5 hr/mo → 30 min/mo × $100/hr', source: 'Build logs' },
        { metric: 'Machines', formula: '$2,500/mo → $500/mo', kind: 'cash' },
      ],
    },
    ask: { items: [{ what: 'Two engineers', formula: '2 engineers × 3 weeks × $100/hr' }] },
  });
  await page.goto(`/proposals/${id}`);
  const coach = coachOf(page);
  await page.getByRole('button', { name: /things a manager will ask/ }).click();
  await expect(coach.getByRole('button', { name: 'Coach' })).toBeFocused();
  await coach.getByRole('button', { name: /Nobody owns it yet/ }).click();
  await expect(page.getByRole('textbox', { name: 'Who owns it' })).toBeFocused();
  await coach.getByRole('button', { name: /Where is “Machines” from/ }).click();
  const source = page.getByRole('textbox', { name: 'Source' });
  await expect(source).toBeFocused();
  await source.fill('Cloud invoices');
  await expect(coach.getByRole('button', { name: /Where is “Machines” from/ })).toBeHidden();
});

test('the hint beside the open line offers a range, and takes it', async ({ page, create }) => {
  const { id } = await create({ template: 'slow-ci' });
  await page.goto(`/proposals/${id}`);
  const hint = page.getByRole('note', { name: 'Coach' });
  await expect(hint).toContainText('Is 5 hr/mo the same for everyone?');
  await hint.getByRole('button', { name: 'Use 4–6 hr/mo' }).click();
  await expect(page.getByRole('textbox', { name: 'Cost', exact: true })).toHaveValue('40 devs × 4–6 hr/mo → 30 min/mo × $100/hr');
  await expect(hint).not.toContainText('Is 5 hr/mo');
});

test('what is dismissed stays away after a reload, and can be brought back', async ({ page, create }) => {
  const { id } = await create({ template: 'slow-ci' });
  await page.goto(`/proposals/${id}`);
  const coach = coachOf(page);
  const finding = coach.getByRole('listitem').filter({ hasText: 'nobody’s time to look after it' });
  await expect(page.getByRole('button', { name: '1 thing a manager will ask' })).toBeVisible();
  await finding.getByRole('button', { name: 'Dismiss' }).click();
  await expect(finding).toBeHidden();
  await expect(page.getByRole('button', { name: 'Nothing a manager will ask' })).toBeVisible();
  await page.reload();
  await coach.getByRole('button', { name: 'Show 1 dismissed' }).click();
  await coach.getByRole('list', { name: 'Dismissed' }).getByRole('button', { name: 'Bring back' }).click();
  await expect(coach.getByRole('button', { name: 'Show 1 dismissed' })).toBeHidden();
  await expect(finding).toBeVisible();
});

test('a bill that counts as freed time is the first thing said of its line', async ({ page, create }) => {
  const { id } = await create({ cost: { lines: [{ metric: 'Machines', formula: '' }] } });
  await page.goto(`/proposals/${id}`);
  await page.getByRole('textbox', { name: 'Cost', exact: true }).fill('$1,200/mo → $400/mo');
  const hint = page.getByRole('list', { name: 'Cost lines' }).getByRole('note');
  await hint.getByRole('button', { name: 'Count as cash' }).click();
  await expect(page.getByRole('combobox', { name: 'Kind' })).toHaveValue('cash');
  await expect(hint).not.toContainText('Count as cash');
});
