/** The ways out beside the page itself, and the way back in: copied, taken along as a file that needs no network, brought in again. */
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from '../fixtures/test';

test('the page is copied for a wiki and for a document, with its table', async ({ page, context, create }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { id } = await create({ template: 'slow-ci' });
  await page.goto(`/proposals/${id}`);
  const choose = async (name: string) => {
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  await choose('Copy Markdown');
  await expect(page.getByText('The page is copied as Markdown.', { exact: true })).toBeVisible();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toMatch(/^# Stop paying 40 developers to wait for builds\n/);
  expect(markdown).toContain('| **Total** |  | **$22,500** | **$20,000** |');

  await choose('Copy for documents');
  await expect(page.getByText('The page is copied. Paste it into a document, a ticket or a mail.', { exact: true })).toBeVisible();
  const [html, text] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item?.getType(type))?.text() ?? ''));
  });
  expect(html).toMatch(/<h1>Stop paying 40 developers to wait for builds<\/h1>[^]*<table[^]*\$20,000/);
  expect(text).toContain('Total\t$22,500\t$20,000');
});

test('a case goes out as Markdown and comes back in, by hand and by drop; a wrong file is told where it goes wrong', async ({ page, create, request }, testInfo) => {
  const { id } = await create({ template: 'slow-ci' });
  await page.goto(`/proposals/${id}`);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Markdown, for a wiki or a repository' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('Stop paying 40 developers to wait for builds.md');
  const markdown = await readFile(await download.path(), 'utf8');
  const fileOf = async (name: string, content: string) => {
    await writeFile(testInfo.outputPath(name), content);
    return testInfo.outputPath(name);
  };

  await page.goto('/');
  const input = page.getByLabel('File to import');
  const alert = page.getByRole('alert').filter({ hasText: 'was not imported' });
  const count = async () => (await (await request.get('/api/proposals?limit=500')).json()).length;
  const before = await count();

  await input.setInputFiles(await fileOf('large.md', 'x'.repeat(5_000_000)));
  await expect(alert).toContainText('“large.md” was not imported. It is larger than 256 KiB');
  await page.getByRole('button', { name: 'Put away' }).click();
  await expect(alert).toBeHidden();
  await input.setInputFiles(await fileOf('readme.pdf', '%PDF'));
  await expect(alert).toContainText('Greenlight reads its own Markdown and JSON');
  expect(await count()).toBe(before);

  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'case.md', { type: 'text/markdown' }));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  }, markdown.replace('Developers waiting for builds', 'Developers who wait'));
  await expect(page).toHaveURL(/\/proposals\//);
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Stop paying 40 developers to wait for builds');
  await expect(page.getByRole('group', { name: 'Totals' })).toContainText('$20,000');
  const made = new URL(page.url()).pathname.split('/').pop() ?? '';
  expect(await (await request.get(`/api/proposals/${made}/export?format=markdown`)).text()).toBe(markdown.replaceAll('Developers waiting for builds', 'Developers who wait'));
  await request.delete(`/api/proposals/${made}`);
});

test.describe('a case with a broken table', () => {
  test.use({ expectedConsole: [/status of 422/] });

  test('is told its line, and nothing of it is kept', async ({ page, request }) => {
    await page.goto('/');
    const before = (await (await request.get('/api/proposals?limit=500')).json()).length;
    await page.getByLabel('File to import').setInputFiles({ name: 'case.md', mimeType: 'text/markdown', buffer: Buffer.from('---\ngreenlight: 1\n---\n\n# A\n\n## Cost\n\n| Metric | Cost |\n| --- | --- |\n| Builds |\n') });
    await expect(page.getByRole('alert').filter({ hasText: '“case.md” was not imported. Line 11: This row has 1 cell and the table has 2 columns.' })).toBeVisible();
    expect((await (await request.get('/api/proposals?limit=500')).json()).length).toBe(before);
  });
});

test('the HTML file opens from a disk, without any network, and its slider answers', async ({ context, page, create, request }, testInfo) => {
  const { id } = await create({ template: 'slow-ci' });
  const exported = await request.get(`/api/proposals/${id}/export?format=html`);
  expect(exported.headers()['content-disposition']).toContain('.html');
  const file = testInfo.outputPath('case.html');
  await writeFile(file, await exported.body());

  const asked: string[] = [];
  page.on('request', (one) => { if (!/^(file|data):/.test(one.url())) asked.push(one.url()); });
  await context.setOffline(true);
  await page.goto(pathToFileURL(file).href);
  for (const name of ['Problem', 'Cost', 'Solution', 'Ask', 'ROI']) await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  const slider = page.getByRole('slider', { name: 'Share of the savings that comes true' });
  await expect(page.locator('.answer').first()).toHaveText('$80,000');
  await slider.fill('100');
  await expect(page.locator('.answer').first()).toHaveText('$190,000');
  await slider.press('Home');
  await expect(page.locator('.answer').first()).toHaveText('−$30,000');
  expect(await page.evaluate(() => [...document.fonts].filter((font) => font.status === 'loaded').length)).toBeGreaterThan(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(asked).toEqual([]);
  await context.setOffline(false);
});
