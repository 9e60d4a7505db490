/** What was typed stays: over a reload, a server that fails for a while, and a second editor. */
import { expect, test } from '../fixtures/test';

const saved = /^Saved/;

test('a reload and a second opening show everything that was typed', async ({ page, create }) => {
  const { id } = await create({});
  await page.goto(`/proposals/${id}`);
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Naïve façade → 日本 😀 שלום');
  await page.getByRole('textbox', { name: 'Problem' }).fill('First line\n\n- a list\n- **bold** <b>not bold</b>');
  await page.getByRole('button', { name: 'Add cost line' }).click();
  await page.getByRole('textbox', { name: 'Metric' }).fill('Waiting');
  await page.getByRole('textbox', { name: 'Cost', exact: true }).fill('40 devs * 5 hr/mo -> 30 min/mo * $100/hr');
  await expect(page.getByRole('status').filter({ hasText: saved })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Naïve façade → 日本 😀 שלום');
  await expect(page.getByRole('textbox', { name: 'Problem' })).toHaveValue('First line\n\n- a list\n- **bold** <b>not bold</b>');
  await expect(page.getByRole('group', { name: 'Totals' })).toContainText('$18,000');
});

test.describe('while the server does not answer', () => {
  test.use({ expectedConsole: [/Failed to load resource/] });

  test('the state says so, the text is kept, and it is saved when the server is back', async ({ page, create, request }) => {
    const { id } = await create({});
    await page.goto(`/proposals/${id}`);
    await page.route('**/api/proposals/*', (route) => (route.request().method() === 'PUT' ? route.fulfill({ status: 503, body: '{}' }) : route.continue()));
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Kept here');
    await expect(page.getByRole('status').filter({ hasText: /^Not saved/ })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Kept here');
    await page.unroute('**/api/proposals/*');
    await expect(page.getByRole('status').filter({ hasText: saved })).toBeVisible({ timeout: 30_000 });
    expect((await (await request.get(`/api/proposals/${id}`)).json()).document.header.title).toBe('Kept here');
  });

  test('a change elsewhere is never overwritten silently', async ({ page, create, request }) => {
    const { id, document } = await create({ header: { title: 'Mine' } });
    await page.goto(`/proposals/${id}`);
    const theirs = JSON.parse(JSON.stringify(document));
    theirs.header.title = 'Theirs';
    const put = await request.put(`/api/proposals/${id}`, { data: theirs, headers: { 'If-Match': '"1"' } });
    expect(put.status()).toBe(200);
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Mine too');
    await expect(page.getByRole('status').filter({ hasText: /^Changed elsewhere/ })).toBeVisible();
    expect((await (await request.get(`/api/proposals/${id}`)).json()).document.header.title).toBe('Theirs');
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await expect(page.getByRole('status').filter({ hasText: saved })).toBeVisible();
    expect((await (await request.get(`/api/proposals/${id}`)).json()).document.header.title).toBe('Mine too');
    const revisions = await (await request.get(`/api/proposals/${id}/revisions`)).json();
    expect(revisions.map(({ revision }: { revision: number }) => revision)).toEqual([3, 2, 1]);
    const restored = await (await request.post(`/api/proposals/${id}/revisions/2/restore`, { headers: { 'Content-Type': 'application/json' } })).json();
    expect(restored.document.header.title).toBe('Theirs');
  });
});
