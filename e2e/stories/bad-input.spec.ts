/** Whatever is typed or pasted: a kind answer at the right place, the rest keeps computing, and nothing is lost. */
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { readPdf } from '../fixtures/read-pdf';
import { expect, test } from '../fixtures/test';

test('a formula that cannot be read is pointed at, mended with one click, and never stops the rest', async ({ page, create }) => {
  const { id } = await create({ cost: { lines: [{ id: 'good', metric: 'Bill', formula: '$2,500/mo → $500/mo', kind: 'cash' }, { id: 'bad', metric: 'Time', formula: '' }] } });
  await page.goto(`/proposals/${id}`);
  await page.getByRole('list', { name: 'Cost lines' }).getByRole('button', { name: /^Time/ }).click();
  const field = page.getByRole('textbox', { name: 'Cost', exact: true });
  await field.click();
  await field.pressSequentially('6 people * 2 hs/wk -> 20 min/wk * $100/hr');
  await expect(page.getByText('Time can be min, hr, day or week.').first()).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('group', { name: 'Totals' })).toContainText('$2,000');
  await page.getByRole('list', { name: 'Cost lines' }).getByRole('button', { name: 'Use hr' }).click();
  await expect(field).toHaveValue('6 people * 2 hr/wk -> 20 min/wk * $100/hr');
  await field.press('Tab');
  await expect(field).toHaveValue('6 people × 2 hr/wk → 20 min/wk × $100/hr');
  await expect(field).not.toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('group', { name: 'Totals' })).toContainText('$6,333');
  await field.fill('6 people * 2 hs/wk * $100/hr');
  const remark = page.getByText('Time can be min, hr, day or week.').first();
  await expect(remark).toBeVisible();
  await field.press('Tab');
  expect(await remark.isVisible(), 'stays while the text is tidied').toBe(true);
  await expect(field).toHaveValue('6 people × 2 hs/wk × $100/hr');
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

/** A document whose every text is `words`, with one of everything. */
function caseOf(words: string) {
  return {
    header: { title: words.slice(0, 200), standfirst: words, author: words, team: words, decisionMaker: words },
    problem: { statement: words },
    cost: { summary: words, notCounted: words, lines: [{ id: 'a', metric: words, formula: '$9,000/mo → $1,000/mo', source: words, note: words }, { id: 'b', metric: words, formula: words.slice(0, 300) }] },
    solution: { summary: words, alternatives: [{ id: 'a', name: words, verdict: words, ask: '$5/mo', saving: '$9/mo → $1/mo' }], risks: [{ id: 'r', risk: words, answer: words }] },
    ask: { summary: words, owner: words, stopRule: words, items: [{ id: 'i', what: words, formula: '$24,000', note: words }] },
    roi: { summary: words, followUp: words },
  };
}

test('S7: a script in any field runs in no form, preview, list, link, print or file', async ({ page, context, create, request }, testInfo) => {
  const hostile = '"><img src=x onerror=alert(1)><script>alert(1)</script> [a](javascript:alert(1)) <iframe src="https://evil.example"></iframe> ${7*7} =cmd|calc \u202eabc \u0007\u0000';
  const { id } = await create(caseOf(hostile));
  const faults: string[] = [];
  page.on('dialog', (dialog) => { faults.push(dialog.message()); void dialog.dismiss(); });
  const ours = () => page.locator('iframe, embed, object, img[src="x"], [onerror], a[href^="javascript"]');

  await page.goto(`/proposals/${id}`);
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(hostile.replace(/[\r\n]/g, ''));
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText(/Fits on one page|Just fits|too long/);
  await expect(ours()).toHaveCount(0);
  await page.getByRole('button', { name: 'History' }).click();
  await expect(page.getByRole('dialog', { name: 'History' })).toBeVisible();
  await expect(ours()).toHaveCount(0);
  await page.goto('/');
  await expect(page.getByRole('table').getByText('<img src=x onerror=alert(1)>').first()).toBeVisible();
  await expect(ours()).toHaveCount(0);
  const { url } = await (await request.post(`/api/proposals/${id}/shares`, { data: { label: hostile.slice(0, 200), allowCard: true, allowAnswers: true } })).json();
  await page.goto(url);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x onerror=alert(1)>');
  await expect(ours()).toHaveCount(0);
  await expect(page.locator('main').getByRole('link', { name: 'a', exact: true })).toHaveCount(0);
  const file = testInfo.outputPath('case.html');
  await writeFile(file, await (await request.get(`/api/proposals/${id}/export?format=html`)).body());
  await context.setOffline(true);
  await page.goto(pathToFileURL(file).href);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x onerror=alert(1)>');
  await expect(ours()).toHaveCount(0);
  await context.setOffline(false);
  expect(faults).toEqual([]);
});

test.describe('on a narrow phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('a word of eighty characters in every field breaks nothing', async ({ page, create, request }) => {
    const { id } = await create(caseOf('W'.repeat(80)));
    const { url } = await (await request.post(`/api/proposals/${id}/shares`, { data: { label: 'W'.repeat(80) } })).json();
    for (const address of ['/', `/proposals/${id}`, url]) {
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), address).toBeLessThanOrEqual(0);
    }
    // In every field that is more than a page; in a few it is broken, and none of it is lost.
    const few = await create({ header: { title: 'W'.repeat(80) }, problem: { statement: 'V'.repeat(80) }, cost: { lines: [{ id: 'a', metric: 'M'.repeat(80), formula: '$9,000/mo → $1,000/mo' }] } });
    const answer = await request.get(`/api/proposals/${few.id}/export?format=pdf`);
    expect(answer.status()).toBe(200);
    const { pages, text } = await readPdf(await answer.body());
    expect([pages, ...['W', 'V', 'M'].map((letter) => text.replace(/\s+/g, '').includes(letter.repeat(80)))]).toEqual([1, true, true, true]);
  });
});

test('4,000 characters in every field and 60 lines: the page says what to cut, and every character stays', async ({ page, create, request }) => {
  const words = 'Every change waits for a build before anyone can test it. '.repeat(70).slice(0, 4000);
  const full = caseOf(words);
  const lines = Array.from({ length: 60 }, (_, index) => ({ id: `l${index}`, metric: `Line ${index + 1}`, formula: '40 devs × 5 hr/mo → 30 min/mo × $100/hr', source: 'Logs' }));
  const { id } = await create({ ...full, cost: { ...full.cost, lines: [...full.cost.lines.slice(0, 1), ...lines.slice(1)] } });
  await page.goto(`/proposals/${id}`);
  await expect(page.getByRole('group', { name: 'Totals' })).toContainText('$1,070,000');
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText(/\d+ lines too long/);
  await page.getByRole('textbox', { name: 'Author' }).fill('Kim Noe');
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
  const { document } = await (await request.get(`/api/proposals/${id}`)).json();
  expect([document.header.author, document.problem.statement === words, document.cost.lines.length]).toEqual(['Kim Noe', true, 60]);
  for (const format of ['docx', 'xlsx', 'csv', 'markdown', 'html', 'json']) expect((await request.get(`/api/proposals/${id}/export?format=${format}`)).status(), format).toBe(200);
  expect((await request.get(`/api/proposals/${id}/export?format=pdf`)).status()).toBe(422);
});

test('what is pasted from a page or a picture becomes its words, or nothing', async ({ page, context, create }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { id } = await create({ problem: { statement: 'Before. ' }, cost: { lines: [{ id: 'a', metric: 'Time', formula: '' }] } });
  await page.goto(`/proposals/${id}`);
  const copy = (types: Record<string, string>) => page.evaluate(async (given) => {
    const picture = await new Promise<Blob | null>((resolve) => { document.createElement('canvas').toBlob(resolve, 'image/png'); });
    await navigator.clipboard.write([new ClipboardItem({ ...Object.fromEntries(Object.entries(given).map(([type, text]) => [type, new Blob([text], { type })])), ...(picture === null ? {} : { 'image/png': picture }) })]);
  }, types);
  const problem = page.getByRole('textbox', { name: 'Problem' });
  const cost = page.getByRole('textbox', { name: 'Cost', exact: true });
  await copy({ 'text/html': '<table><tr><td>Slow <b>builds</b></td></tr></table>', 'text/plain': 'Slow builds' });
  await problem.click();
  await problem.press('End');
  await problem.press('ControlOrMeta+V');
  await expect(problem).toHaveValue('Before. Slow builds');
  await copy({});
  for (const field of [problem, cost]) await field.press('ControlOrMeta+V');
  await expect(problem).toHaveValue('Before. Slow builds');
  await expect(cost).toHaveValue('');
  await copy({ 'text/html': '<span style="color:red">40 devs &times; 5 hr/mo &rarr; 30 min/mo &times; $100/hr</span>', 'text/plain': '40 devs × 5 hr/mo → 30 min/mo × $100/hr' });
  await cost.press('ControlOrMeta+V');
  await expect(cost).toHaveValue('40 devs × 5 hr/mo → 30 min/mo × $100/hr');
  await expect(page.getByRole('group', { name: 'Totals' })).toContainText('$18,000');
});

test.describe('a tab killed in the middle of a word', () => {
  test.use({ expectedConsole: [/status of 503/] });

  test('loses nothing: the next one goes on where it stopped', async ({ page, context, create, request }) => {
    const { id } = await create({});
    let isDown = true;
    await context.route('**/api/proposals/*', (route) => (isDown && route.request().method() === 'PUT' ? route.fulfill({ status: 503, body: '{}' }) : route.continue()));
    await page.goto(`/proposals/${id}`);
    await page.getByRole('textbox', { name: 'Problem' }).click();
    await page.keyboard.type('Every change waits for a bui');
    const kept = () => page.evaluate(() => new Promise<string>((resolve) => {
      const opening = indexedDB.open('greenlight');
      opening.onerror = () => resolve('');
      opening.onsuccess = () => {
        const reading = opening.result.transaction('unsaved').objectStore('unsaved').getAll();
        reading.onsuccess = () => { resolve(JSON.stringify(reading.result)); opening.result.close(); };
      };
    }));
    await expect.poll(kept).toContain('Every change waits for a bui');
    const browserOfPage = await context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    void browserOfPage.send('Page.crash').catch(() => undefined);
    await crashed;
    isDown = false;

    const next = await context.newPage();
    await next.goto(`/proposals/${id}`);
    await expect(next.getByRole('textbox', { name: 'Problem' })).toHaveValue('Every change waits for a bui');
    await expect(next.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
    expect((await (await request.get(`/api/proposals/${id}`)).json()).document.problem.statement).toBe('Every change waits for a bui');
  });
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
