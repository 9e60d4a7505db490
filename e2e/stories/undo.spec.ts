/** Undo goes back over everything, also after a reload, and takes back one's own changes only. */
import { expect, test } from '../fixtures/test';

const saved = /^Saved/;

test('typing, lines and moves are taken back one by one, over a reload and past somebody else\'s change', async ({ page, create, request }) => {
  const lines = ['First', 'Second', 'Third'].map((metric, index) => ({ id: `l${index}`, metric, formula: '$100/mo -> $50/mo' }));
  const { id } = await create({ header: { title: 'Before' }, cost: { lines } });
  const title = page.getByRole('textbox', { name: 'Title', exact: true });
  const problem = page.getByRole('textbox', { name: 'Problem' });
  const list = page.getByRole('list', { name: 'Cost lines' });
  const names = async () => (await (await request.get(`/api/proposals/${id}`)).json()).document.cost.lines.map(({ metric }: { metric: string }) => metric);
  const undo = page.getByRole('button', { name: 'Undo' }).first();
  const redo = page.getByRole('button', { name: 'Redo' }).first();
  await page.goto(`/proposals/${id}`);

  await title.fill('After');
  await problem.click();
  await page.keyboard.type('Builds are slow');
  await list.getByRole('button', { name: 'More for this line' }).nth(2).click();
  await page.getByRole('menuitem', { name: 'Move up' }).click();
  await list.getByRole('button', { name: 'More for this line' }).nth(0).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByRole('status').filter({ hasText: saved })).toBeVisible();
  expect(await names()).toEqual(['Third', 'Second']);

  await page.reload();
  await expect(undo).toBeEnabled();
  await expect(redo).toBeDisabled();
  await undo.click();
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await undo.click();
  await expect(page.getByRole('status').filter({ hasText: saved })).toBeVisible();
  await expect.poll(names).toEqual(['First', 'Second', 'Third']);

  // Inside a field the keys are the editor's too: they go on to the step before, in another field.
  await problem.click();
  await page.keyboard.press('Control+z');
  await expect(problem).toHaveValue('');
  await page.keyboard.press('Control+Shift+z');
  await expect(problem).toHaveValue('Builds are slow');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Everything is saved.', { exact: true })).toBeVisible();

  // Somebody else writes in another field while nobody looks.
  const now = await (await request.get(`/api/proposals/${id}`)).json();
  const theirs = { ...now.document, header: { ...now.document.header, author: 'Robin' } };
  expect((await request.put(`/api/proposals/${id}`, { data: theirs, headers: { 'If-Match': `"${now.revision}"` } })).status()).toBe(200);
  await page.reload();
  await expect(redo).toBeEnabled();
  await undo.click();
  await expect(problem).toHaveValue('');
  await undo.click();
  await expect(title).toHaveValue('Before');
  await expect(undo).toBeDisabled();
  await expect(page.getByRole('textbox', { name: 'Author' })).toHaveValue('Robin');
  for (let step = 0; step < 4; step += 1) await redo.click();
  await expect(page.getByRole('status').filter({ hasText: saved })).toBeVisible();
  await expect.poll(names).toEqual(['Third', 'Second']);
  await expect(title).toHaveValue('After');
});
