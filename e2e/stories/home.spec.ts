/** The list of proposals: start, find, copy, archive, delete and bring back. */
import { expect, test } from '../fixtures/test';
import { paths } from '../../lib/paths';

declare global {
  /** What the tab was called, one after the other. */
  interface Window { names: string[] }
}

test('a proposal started from scratch stands in the list with its figures', async ({ page, request }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'New proposal' }).click();
  await expect(page).toHaveURL(/\/proposals\//);
  const id = new URL(page.url()).pathname.split('/').pop() ?? '';
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Retire the second monitoring tool');
  await page.getByRole('button', { name: 'Add cost line' }).click();
  await page.getByRole('textbox', { name: 'Metric' }).fill('Licence');
  await page.getByRole('textbox', { name: 'Cost', exact: true }).fill('$3,200/mo → $0/mo');
  await page.getByRole('button', { name: 'Add ask item' }).click();
  await page.getByRole('textbox', { name: 'What', exact: true }).fill('One engineer');
  await page.getByRole('textbox', { name: 'Price' }).fill('1 engineer × 2 weeks × $100/hr');
  await expect(page.getByRole('list', { name: 'What is asked for' })).toContainText('$8,000 once');
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
  await page.goto('/');
  const row = page.getByRole('row', { name: /Retire the second monitoring tool/ });
  for (const words of ['$3,200/mo', '$8,000', 'Draft']) await expect(row).toContainText(words);
  await request.delete(`/api/proposals/${id}`);
});

test('search finds titles and cost lines, and says so when nothing matches', async ({ page, create }) => {
  await create({ header: { title: 'Faster builds' }, cost: { lines: [{ metric: 'Queue for runners', formula: '$5/mo' }] } });
  await create({ header: { title: 'Quieter nights' } });
  await page.goto('/');
  const find = page.getByRole('searchbox', { name: 'Find a proposal' });
  await find.fill('runners');
  await expect(page.getByRole('link', { name: 'Faster builds' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Quieter nights' })).toBeHidden();
  await find.fill('billing');
  await expect(page.getByText('Nothing matches “billing”')).toBeVisible();
  await page.getByRole('link', { name: 'Clear the search' }).click();
  await expect(page.getByRole('link', { name: 'Quieter nights' })).toBeVisible();
  await expect(find).toHaveValue('');
});

test('a copy is made, and a deleted proposal comes back', async ({ page, create, request }) => {
  const { id } = await create({ template: 'staging-bill' });
  const title = 'Turn the staging servers off at night';
  await page.goto('/');
  await page.getByRole('button', { name: `Actions for ${title}` }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(page.getByRole('link', { name: `Copy of ${title}` })).toBeVisible();
  await page.getByRole('button', { name: `Actions for ${title}`, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByRole('link', { name: title, exact: true })).toBeHidden();
  expect((await request.get(`/api/proposals/${id}`)).status()).toBe(404);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible();
  expect((await request.get(`/api/proposals/${id}`)).status()).toBe(200);
  // Later too, from the list of what was deleted.
  await request.delete(`/api/proposals/${id}`);
  await page.reload();
  await page.getByText(/^Deleted in the last 30 days/).click();
  await page.getByRole('button', { name: `Bring back ${title}`, exact: true }).first().click();
  await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible();
  const list: { id: string; title: string }[] = await (await request.get('/api/proposals?q=Copy of')).json();
  for (const copy of list) await request.delete(`/api/proposals/${copy.id}`);
});

test('an archived proposal is out of the way: found by search and under Archived, its link open, and brought back', async ({ page, create, request }) => {
  const { id } = await create({ header: { title: 'Retire the old wiki' } });
  await create({ header: { title: 'Stays in the list' } });
  const { url } = await (await request.post(`/api/proposals/${id}/shares`, { data: {} })).json();
  await page.goto('/');
  const link = page.getByRole('link', { name: 'Retire the old wiki' });
  const choose = async (name: string) => {
    await page.getByRole('button', { name: 'Actions for Retire the old wiki' }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  await choose('Archive');
  await expect(link).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(link).toBeVisible();
  await choose('Archive');
  await page.getByRole('link', { name: /^Archived \(/ }).click();
  await expect(page.getByRole('region', { name: 'Archived proposals' }).getByRole('row', { name: /Retire the old wiki/ })).toContainText('Archived today');
  expect((await request.get(url)).status()).toBe(200);
  await page.getByRole('searchbox', { name: 'Find a proposal' }).fill('old wiki');
  await expect(page.getByRole('region', { name: 'Proposals that match old wiki' }).getByRole('link', { name: 'Retire the old wiki' })).toBeVisible();
  await choose('Bring back');
  await expect(page.getByRole('row', { name: /Retire the old wiki/ })).toContainText('Edited today');

  await page.goto(`/proposals/${id}`);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('archive this');
  await page.keyboard.press('Enter');
  const note = page.getByRole('button', { name: /^Archived\b/ });
  await expect(note).toBeVisible();
  await page.reload();
  await note.click();
  await expect(note).toBeHidden();
  await page.goto('/');
  await expect(link).toBeVisible();
});

test.describe('an address that is none', () => {
  test.use({ expectedConsole: [/status of 404/] });

  test('shows a plain page with a way back', async ({ page }) => {
    const sent = await page.goto('/proposals/nothing-here');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveTitle('There is nothing at this address · Greenlight');
    expect(await sent?.text(), 'has its name before its scripts').toContain('<title>There is nothing at this address · Greenlight</title>');
    await expect(page.getByRole('main')).not.toContainText(/Error|stack|at \w+ \(/);
    await page.getByRole('link', { name: /proposals/i }).first().click();
    await expect(page.getByRole('heading', { name: 'Proposals', level: 1 })).toBeVisible();
  });
});

test('a tab has a name all along, and an editor’s follows the title', async ({ page, create }) => {
  const { id } = await create({ header: { title: 'Quieter nights' } });
  await page.addInitScript(() => {
    window.names = [];
    new MutationObserver(() => { if (document.body) window.names.push(document.title); }).observe(document, { childList: true, subtree: true });
  });
  const names = () => page.evaluate(() => [...new Set(window.names)]);
  await page.goto('/');
  await page.getByRole('button', { name: 'Actions for Quieter nights' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Quieter nights' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find a proposal' }).fill('nothing-like-this');
  await expect(page.getByText('Nothing matches')).toBeVisible();
  expect(await names()).toEqual(['Greenlight']);
  await page.goto(paths.proposal(id));
  await expect(page).toHaveTitle('Quieter nights · Greenlight');
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Calm nights');
  await expect(page).toHaveTitle('Calm nights · Greenlight');
  expect(await names()).toEqual(['Quieter nights · Greenlight', 'Calm nights · Greenlight']);
});
