/** The history: a version is named, compared as words and as figures, and brought back; undo takes that back too. */
import { expect, test } from '../fixtures/test';

test('a version is named, compared and brought back', async ({ page, create, request }) => {
  const { id, document } = await create({ header: { title: 'Stop waiting for builds' }, cost: { lines: [{ id: 'a', metric: 'Waiting', formula: '40 devs * 5 hr/mo -> 30 min/mo * $100/hr' }] } });
  const changed = JSON.parse(JSON.stringify(document));
  changed.header.title = 'Stop paying for builds';
  changed.cost.lines[0].formula = '40 devs * 5 hr/mo -> 1 hr/mo * $100/hr';
  expect((await request.put(`/api/proposals/${id}`, { data: changed, headers: { 'If-Match': '"1"' } })).status()).toBe(200);
  await page.goto(`/proposals/${id}`);
  await page.getByRole('textbox', { name: 'Author' }).fill('Alex');

  const opener = page.getByRole('button', { name: 'History' });
  await opener.click();
  const dialog = page.getByRole('dialog', { name: 'History' });
  // What was just typed is a version already; the one before it is looked at first.
  await expect(dialog.getByRole('button', { name: /As it is now · version 3/ })).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Name of this version' }).fill('As sent to Robin');
  await dialog.getByRole('button', { name: 'Save name' }).click();
  await expect(dialog.getByRole('button', { name: /^As sent to Robin/ })).toHaveAttribute('aria-current', 'true');

  await dialog.getByRole('button', { name: /version 1$/ }).click();
  const saves = dialog.getByRole('row', { name: /^Saves/ });
  await expect(saves).toContainText('$18,000');
  await expect(saves).toContainText('$16,000');
  const title = dialog.getByRole('listitem').filter({ hasText: 'The heading: Title' });
  await expect(title.locator('del')).toHaveText('waiting');
  await expect(title.locator('ins')).toHaveText('paying');
  await expect(dialog.getByRole('heading', { name: 'Cost: Cost of “Waiting”' })).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Beside' }).selectOption({ label: 'As sent to Robin' });
  await expect(dialog.getByRole('heading', { name: 'The heading: Author' })).toHaveCount(0);

  await dialog.getByRole('button', { name: 'Bring this version back' }).click();
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Stop waiting for builds');
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
  const revisions = await (await request.get(`/api/proposals/${id}/revisions`)).json();
  expect(revisions.map(({ revision, name }: { revision: number; name: string | null }) => [revision, name])).toEqual([[4, null], [3, 'Before version 1 was brought back'], [2, 'As sent to Robin'], [1, null]]);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Stop paying for builds');
  await expect(page.getByRole('textbox', { name: 'Author' })).toHaveValue('Alex');
});
