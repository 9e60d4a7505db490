/** Whatever is typed or pasted: a kind answer at the right place, the rest keeps computing, and nothing is lost. */
import { expect, test } from '../fixtures/test';

test('a formula that cannot be read is pointed at, mended with one click, and never stops the rest', async ({ page, create }) => {
  const { id } = await create({ cost: { lines: [{ id: 'good', metric: 'Bill', formula: '$2,500/mo → $500/mo', kind: 'cash' }, { id: 'bad', metric: 'Time', formula: '' }] } });
  await page.goto(`/proposals/${id}`);
  await page.getByRole('list', { name: 'Cost lines' }).getByRole('button', { name: /^Time/ }).click();
  const field = page.getByRole('textbox', { name: 'Cost', exact: true });
  await field.fill('6 people × 2 hs/wk → 20 min/wk × $100/hr');
  await expect(page.getByText('Time can be min, hr, day or week.').first()).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('group', { name: 'Totals' })).toContainText('$2,000');
  await page.getByRole('list', { name: 'Cost lines' }).getByRole('button', { name: 'Use hr' }).click();
  await expect(field).toHaveValue('6 people × 2 hr/wk → 20 min/wk × $100/hr');
  await expect(field).not.toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('group', { name: 'Totals' })).toContainText('$6,333');
});

test('what was typed is tidied on leaving, not under the caret', async ({ page, create }) => {
  const { id } = await create({ cost: { lines: [{ id: 'a', metric: 'Time', formula: '' }] } });
  await page.goto(`/proposals/${id}`);
  const field = page.getByRole('textbox', { name: 'Cost', exact: true });
  await field.click();
  await field.pressSequentially('40 devs * 5 hr/mo -> 30 min/mo * $100/hr');
  await expect(page.getByRole('group', { name: 'Totals' })).toContainText('$18,000');
  await field.press('Tab');
  await expect(field).toHaveValue('40 devs × 5 hr/mo → 30 min/mo × $100/hr');
});

test('hostile and unusual text is stored, shown as text and printed without harm', async ({ page, create, request }) => {
  const title = '"><img src=x onerror=alert(1)> שלום 😀 \u202eabc';
  const { id } = await create({
    header: { title, author: '<script>alert(1)</script>' },
    problem: { statement: `${'W'.repeat(80)} [link](javascript:alert(1)) <iframe src="https://evil.example"></iframe> control: \u0007\u0000` },
    cost: { lines: [{ metric: '=cmd|calc', formula: '$5/mo', source: '${7*7}' }] },
  });
  page.on('dialog', () => { throw new Error('a script of the proposal ran'); });
  await page.goto(`/proposals/${id}`);
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(title);
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText(/Fits on one page|Just fits/);
  const { url } = await (await request.post(`/api/proposals/${id}/shares`, { data: {} })).json();
  await page.goto(url);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x onerror=alert(1)>');
  expect(await page.locator('iframe, main img, main script:not([type="application/json"])').count()).toBe(0);
  expect(await page.getByRole('link', { name: 'link' }).count()).toBe(0);
});

test('a case too long for one page is refused with the section to cut, in the editor and over HTTP', async ({ page, create, request }) => {
  const words = 'Every change waits for a build before anyone can test it. '.repeat(65);
  const { id } = await create({ header: { title: 'Too long' }, problem: { statement: words }, solution: { summary: words.slice(0, 2000) }, cost: { lines: [{ metric: 'Bill', formula: '$9,000/mo → $1/mo' }] } });
  const answer = await request.get(`/api/proposals/${id}/export?format=pdf`);
  expect(answer.status()).toBe(422);
  const problem = await answer.json();
  expect(JSON.stringify(problem)).toContain('DOES_NOT_FIT');
  await page.goto(`/proposals/${id}`);
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview).toContainText(/\d+ lines too long/);
  await expect(preview).toContainText(/Trim Problem by about \d+ lines/);
});

test.describe('a title longer than the server stores', () => {
  test.use({ expectedConsole: [/status of 4\d\d/] });

  test('stays in the field, over a reload too, and the field says what fits', async ({ page, create, request }) => {
    const { id } = await create({});
    await page.goto(`/proposals/${id}`);
    const title = page.getByRole('textbox', { name: 'Title', exact: true });
    const tooLong = 'x'.repeat(10_000);
    await title.fill(tooLong);
    await expect(page.getByText('At most 200 characters fit here.')).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: /^Not saved/ })).toBeVisible();
    await expect(title).toHaveValue(/^x{10000}$/);
    await page.reload();
    await expect(title).toHaveValue(/^x{10000}$/);
    await title.fill('Short again');
    await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
    expect((await (await request.get(`/api/proposals/${id}`)).json()).document.header.title).toBe('Short again');
  });

  test('is refused over HTTP with its path', async ({ create, request }) => {
    const { id, document } = await create({});
    const changed = JSON.parse(JSON.stringify(document));
    changed.header.title = 'x'.repeat(201);
    const answer = await request.put(`/api/proposals/${id}`, { data: changed, headers: { 'If-Match': '"1"' } });
    expect(answer.status()).toBe(422);
    expect((await answer.json()).issues).toMatchObject([{ path: 'header.title' }]);
  });
});
