/** The command palette and the keys: everything by keyboard, the focus where it belongs afterwards. */
import { expect, test } from '../fixtures/test';

test('everything is a few keys away', async ({ page, create, request }) => {
  const lines = ['Waiting', 'Renting'].map((metric, index) => ({ id: `l${index}`, metric, formula: '$100/mo -> $50/mo' }));
  const { id } = await create({ header: { title: 'Here' }, cost: { lines } });
  const elsewhere = await create({ header: { title: 'The other proposal' } });
  await page.goto(`/proposals/${id}`);
  const problem = page.getByRole('textbox', { name: 'Problem' });
  const palette = page.getByRole('dialog', { name: 'Commands' });
  const search = palette.getByRole('combobox');
  const command = async (typed: string) => {
    await page.keyboard.press('Control+k');
    await expect(search).toBeFocused();
    await search.fill(typed);
    await expect(palette.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(palette).toBeHidden();
  };

  // No letter alone is a command, and the focus goes back to the field.
  await problem.click();
  await page.keyboard.type('?sk');
  await expect(problem).toHaveValue('?sk');
  await page.keyboard.press('Control+k');
  await expect(search).toBeFocused();
  await page.keyboard.type('?');
  await expect(palette.getByRole('option', { name: /^Undo/ })).toBeVisible();
  await expect(palette.getByRole('option', { name: /^Next line/ })).toBeVisible();
  await expect(palette.getByRole('option', { name: 'Share' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(problem).toBeFocused();

  await command('undo');
  await expect(problem).toHaveValue('');
  await command('renting');
  await expect(page.getByRole('textbox', { name: 'Metric' })).toHaveValue('Renting');
  await expect(page.getByRole('textbox', { name: 'Cost', exact: true })).toBeFocused();
  await command('add cost line');
  await expect(page.getByRole('textbox', { name: 'Metric' })).toBeFocused();
  await page.keyboard.type('Third');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('textbox', { name: 'Metric' })).toHaveValue('Renting');
  await expect(page.getByRole('textbox', { name: 'Metric' })).toBeFocused();
  await page.keyboard.press('Alt+PageDown');
  await expect(page.getByRole('region', { name: 'Solution' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Title', exact: true }).focus();
  await page.keyboard.press('Alt+PageDown');
  await expect(page.getByRole('region', { name: 'Problem' })).toBeFocused();
  await command('currency: eur');
  await command('paper: letter');
  await expect.poll(async () => (await (await request.get(`/api/proposals/${id}`)).json()).document.header).toMatchObject({ currency: 'EUR', paper: 'LETTER' });
  await command('history');
  await expect(page.getByRole('dialog', { name: 'History' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Everything is saved.', { exact: true })).toBeVisible();
  await command('the other proposal');
  await expect(page).toHaveURL(`/proposals/${elsewhere.id}`);
});
