/** Two tabs and two people in one proposal: nobody overwrites anybody silently. */
import { expect, test } from '../fixtures/test';

const saved = /^Saved/;

test('a second tab says so and follows along', async ({ page, context, create }) => {
  const { id } = await create({ header: { title: 'One' } });
  await page.goto(`/proposals/${id}`);
  const second = await context.newPage();
  await second.goto(`/proposals/${id}`);
  await expect(second.getByText('second tab')).toBeVisible();
  await expect(page.getByText('second tab')).toHaveCount(0);

  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Two');
  await expect(second.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Two');
  await second.getByRole('textbox', { name: 'Problem' }).fill('Written in the second');
  await expect(page.getByRole('textbox', { name: 'Problem' })).toHaveValue('Written in the second');
  // Undo in a tab takes back what was done there.
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(second.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('One');
  await expect(second.getByRole('textbox', { name: 'Problem' })).toHaveValue('Written in the second');

  await page.close();
  await expect(second.getByText('second tab')).toHaveCount(0);
});

test.describe('two people', () => {
  test.use({ expectedConsole: [/status of 412/] });

  test('in different fields both stay; in the same field both are shown and one is chosen', async ({ page, browser, create, request, watch, baseURL }) => {
    const { id } = await create({ header: { title: 'Start' }, cost: { lines: [{ id: 'a', metric: 'Waiting', formula: '$100/mo -> $50/mo' }] } });
    const other = await browser.newContext({ baseURL: baseURL ?? '' });
    watch(other);
    const theirs = await other.newPage();
    await page.goto(`/proposals/${id}`);
    await theirs.goto(`/proposals/${id}`);
    const status = page.getByRole('status');

    await theirs.getByRole('textbox', { name: 'Author' }).fill('Robin');
    await theirs.getByRole('textbox', { name: 'Metric' }).fill('Waiting for builds');
    await expect(theirs.getByRole('status').filter({ hasText: saved })).toBeVisible();
    await page.getByRole('textbox', { name: 'Team' }).fill('Platform');
    await expect(page.getByRole('textbox', { name: 'Author' })).toHaveValue('Robin');
    await expect(page.getByRole('textbox', { name: 'Metric' })).toHaveValue('Waiting for builds');
    await expect(status.filter({ hasText: saved })).toBeVisible();
    expect((await (await request.get(`/api/proposals/${id}`)).json()).document.header).toMatchObject({ author: 'Robin', team: 'Platform' });

    // The other one comes back to the window: it shows what was saved meanwhile.
    await theirs.evaluate(() => dispatchEvent(new Event('focus')));
    await expect(theirs.getByRole('textbox', { name: 'Team' })).toHaveValue('Platform');

    await theirs.getByRole('textbox', { name: 'Title', exact: true }).fill('Stop waiting for builds');
    await expect(theirs.getByRole('status').filter({ hasText: saved })).toBeVisible();
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Stop paying for builds');
    await expect(status.filter({ hasText: /The heading was edited elsewhere at \d\d:\d\d/ })).toBeVisible();
    await page.getByRole('button', { name: 'Compare' }).click();
    const dialog = page.getByRole('dialog', { name: 'Changed elsewhere' });
    await expect(dialog.getByRole('group', { name: 'The heading: Title' })).toBeVisible();
    await expect(dialog.getByRole('radio', { name: /^Yours/ })).toBeChecked();
    await dialog.getByRole('radio', { name: /^Theirs/ }).check();
    await dialog.getByRole('button', { name: 'Save what you chose' }).click();
    await expect(status.filter({ hasText: saved })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Stop waiting for builds');
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Stop paying for builds');
    await expect(status.filter({ hasText: saved })).toBeVisible();
    const { document } = await (await request.get(`/api/proposals/${id}`)).json();
    expect(document.header).toMatchObject({ title: 'Stop paying for builds', author: 'Robin', team: 'Platform' });
    await other.close();
  });
});
