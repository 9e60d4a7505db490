/** The editor where it is not the usual case: strange ids, plain http, a phone, no network, a mend taken twice. */
import { gzipSync } from 'node:zlib';
import type { APIRequestContext } from '@playwright/test';
import { expect, test } from '../fixtures/test';

/** The scripts the page itself names: what is fetched before the form can be written in. */
async function firstScripts(request: APIRequestContext, address: string): Promise<string[]> {
  const html = await (await request.get(address)).text();
  return [...html.matchAll(/<script src="([^"]+)"(?![^>]*nomodule)/gi)].flatMap(([, src]) => src ?? []);
}

test('what is fetched before the form can be written in is at most 180 KB of script', async ({ request, create }) => {
  const { id } = await create({ template: 'slow-ci' });
  const sources = await firstScripts(request, `/proposals/${id}`);
  expect(sources.length).toBeGreaterThan(3);
  const sizes = await Promise.all(sources.map(async (source) => gzipSync(await (await request.get(source)).body()).length));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(180 * 1024);
});

test('words are typed, and the palette is asked for, before the code of the figures is there', async ({ context, request, create }) => {
  const { id } = await create({ template: 'slow-ci' });
  const first = await firstScripts(request, `/proposals/${id}`);
  const page = await context.newPage();
  let release = () => {};
  const held = new Promise<void>((resolve) => { release = resolve; });
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    if (!first.includes(new URL(route.request().url()).pathname)) await held;
    await route.continue();
  });
  await page.goto(`/proposals/${id}`);
  const problem = page.locator('[name="problem.statement"]');
  await expect(page.locator('[inert]').filter({ has: problem })).toHaveCount(0);
  await expect(page.locator('[inert]').filter({ has: page.locator('[name="cost.lines.0.formula"]') })).toHaveCount(1);
  await expect(page.getByText('$22,500').first()).toBeVisible();
  await problem.fill('Typed at once.');
  await page.keyboard.press('ControlOrMeta+K');
  release();
  await expect(page.locator('[inert]')).toHaveCount(0);
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(problem).toBeFocused();
  await expect(problem).toHaveValue('Typed at once.');
  const formula = page.getByRole('textbox', { name: 'Cost', exact: true });
  await formula.fill('$1,000/mo');
  await expect(page.getByRole('group', { name: 'Totals' })).toContainText('$3,500');
});

test('the fields of a section are one form, small to read for the browser after each key, and sent nowhere', async ({ page, create }) => {
  const { id } = await create({ template: 'slow-ci' });
  await page.goto(`/proposals/${id}`);
  const metric = page.getByRole('textbox', { name: 'Metric' });
  await metric.fill('Waiting');
  await metric.evaluate((field) => field.closest('form')?.requestSubmit());
  await expect(metric).toHaveValue('Waiting');
  await expect(page).toHaveURL(new RegExp(`/proposals/${id}$`));
  const sizes = await page.getByRole('textbox').evaluateAll((fields) => fields.map((field) => (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.form?.elements.length : undefined) ?? Infinity));
  expect(sizes.length).toBeGreaterThan(10);
  expect(Math.max(...sizes)).toBeLessThan(40);
});

test('ids with a line feed are one entry each, and entries are added on plain http', async ({ page, create }) => {
  await page.addInitScript(() => { Reflect.deleteProperty(Crypto.prototype, 'randomUUID'); });
  const { id } = await create({ cost: { lines: [{ id: 'one\ntwo', metric: 'Waiting', formula: '$500/mo' }, { id: 'three', metric: 'Machines', formula: '$300/mo' }] } });
  await page.goto(`/proposals/${id}`);
  const lines = page.getByRole('list', { name: 'Cost lines' }).locator('> li');
  await expect(lines).toHaveCount(2);
  await page.getByRole('button', { name: 'Add cost line' }).click();
  await expect(lines).toHaveCount(3);
  await expect(page.getByRole('textbox', { name: 'Metric' })).toBeFocused();
  await page.getByRole('button', { name: /^Waiting/ }).click();
  await expect(page.getByRole('textbox', { name: 'Metric' })).toHaveValue('Waiting');
});

test('a mend taken twice is one step of undo', async ({ page, create }) => {
  const { id } = await create({ template: 'slow-ci' });
  await page.goto(`/proposals/${id}`);
  const formula = page.getByRole('textbox', { name: 'Cost', exact: true });
  const before = await formula.inputValue();
  const mend = page.getByRole('note', { name: 'Coach' }).getByRole('button', { name: 'Use 4–6 hr/mo' });
  await mend.evaluate((button) => { if (button instanceof HTMLElement) { button.click(); button.click(); } });
  await expect(formula).toHaveValue(before.replace('5 hr/mo', '4–6 hr/mo'));
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(formula).toHaveValue(before);
  await expect(page.getByRole('button', { name: 'Undo' }).first()).toBeDisabled();
});

test('a pasted number is kept whole', async ({ page, create }) => {
  const { id } = await create({ template: 'slow-ci' });
  await page.goto(`/proposals/${id}`);
  const field = page.getByRole('textbox', { name: 'Months to full effect' });
  await field.click();
  await field.press('ControlOrMeta+A');
  await page.keyboard.insertText('3 months, says the platform team');
  await expect(field).toHaveValue('3 months, says the platform team');
  await expect(page.getByText('Type a number, such as 12 or 7.5.')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the document is exported as JSON from the page', async ({ page, create }) => {
    const { id } = await create({ template: 'slow-ci' });
    await page.goto(`/proposals/${id}`);
    await page.getByRole('tab', { name: /^Page/ }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export as…' }).click();
    await page.getByRole('menuitem', { name: /^JSON/ }).click();
    expect((await downloading).suggestedFilename()).toMatch(/\.json$/);
  });

  test('the form and the page are each found where they were left', async ({ page, create }) => {
    const { id } = await create({ template: 'slow-ci' });
    const scrolled = () => page.evaluate(() => scrollY);
    // As a hand does: what clicks by itself first scrolls the tab, which always stands at the top, to where it could be seen.
    const turnTo = async (name: RegExp) => {
      const tab = await page.getByRole('tab', { name }).boundingBox();
      await page.mouse.click((tab?.x ?? 0) + 10, (tab?.y ?? 0) + 10);
    };
    await page.setViewportSize({ width: 1024, height: 700 });
    await page.goto(`/proposals/${id}`);
    await expect(page.getByRole('region', { name: 'Coach' })).toBeVisible();
    await page.getByRole('textbox', { name: 'Who owns it' }).click();
    const written = await scrolled();
    expect(written).toBeGreaterThan(500);
    await turnTo(/^Page/);
    await expect(page.locator('[data-painted="true"]')).toBeVisible();
    expect(await scrolled(), 'the page begins at its head').toBe(0);
    await page.mouse.wheel(0, 200);
    await expect.poll(scrolled).toBe(200);
    await turnTo(/^Write/);
    expect(await scrolled()).toBe(written);
    await turnTo(/^Page/);
    expect(await scrolled()).toBe(200);
  });
});

test.describe('without the network', () => {
  test.use({ expectedConsole: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED/] });

  test('no older document is exported, and what opens later opens all the same', async ({ page, context, create }) => {
    const { id } = await create({ template: 'slow-ci' });
    await page.goto(`/proposals/${id}`);
    await page.getByRole('textbox', { name: 'Author' }).click();
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.keyboard.type('Alex Doe');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menuitem', { name: /^JSON/ }).click();
    await expect(page.getByText(/^Not all of it is saved yet, so the file would be an older proposal/)).toBeVisible();
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await context.setOffline(false);
    await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
  });

  test('the interview whose code cannot be fetched leads to the form, and comes by itself', async ({ context, request, create }) => {
    const { id } = await create({});
    const first = await firstScripts(request, `/proposals/${id}?interview`);
    const page = await context.newPage();
    let isDown = true;
    await page.route('**/_next/static/chunks/*.js', (route) => (isDown && !first.includes(new URL(route.request().url()).pathname) ? route.abort() : route.continue()));
    const late = page.getByRole('alert').filter({ hasText: 'The questions are not here yet' });
    await page.goto(`/proposals/${id}?interview`);
    await expect(late).toBeVisible();
    await page.getByRole('button', { name: 'Go to the form' }).first().click();
    await expect(page).not.toHaveURL(/interview/);
    await page.locator('[name="problem.statement"]').fill('Typed all the same.');
    await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();

    await page.goto(`/proposals/${id}?interview`);
    await expect(late).toBeVisible();
    isDown = false;
    await expect(page.locator('[inert]')).toHaveCount(0);
    await expect(late).toBeHidden();
    await expect(page.getByRole('region', { name: 'One question at a time' }).getByRole('textbox').first()).toBeFocused();
  });
});

test('the page marks the section being written, and a click on a section leads to it', async ({ page, create }) => {
  const { id } = await create({ template: 'slow-ci' });
  await page.goto(`/proposals/${id}`);
  const paper = page.getByRole('img', { name: /^The page as it prints/ });
  await expect(paper).toHaveAttribute('data-painted', 'true');
  await page.getByRole('textbox', { name: 'Solution', exact: true }).focus();
  await expect(page.locator('[data-marks]')).toHaveAttribute('data-marks', 'solution');
  const box = await paper.boundingBox();
  if (!box) throw new Error('The page is not on the screen.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height * 0.27);
  await expect(page.locator('[data-marks]')).toHaveAttribute('data-marks', 'problem');
  await expect(page.getByRole('region', { name: 'Problem' })).toBeFocused();
});

test('the engine comes after the first paint; while one types the page is never away, and the last key is on it', async ({ page, context, create }) => {
  const { id } = await create({ template: 'slow-ci' });
  const firstFont = page.waitForRequest(/\.ttf$/);
  await page.goto(`/proposals/${id}`);
  const asked = await firstFont;
  await asked.response();
  const askedAtMs = asked.timing().startTime;
  const paintedAtMs = await page.evaluate(() => performance.timeOrigin + (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity));
  expect(paintedAtMs).toBeLessThan(askedAtMs);

  const paper = (tab: typeof page) => tab.getByRole('img', { name: /^The page as it prints/ });
  await expect(paper(page)).toHaveAttribute('data-painted', 'true');
  // Every frame is looked at: the page is there, and it is not white.
  await page.evaluate(() => {
    const small = new OffscreenCanvas(40, 56);
    const look = small.getContext('2d', { willReadFrequently: true });
    const frames = { seen: 0, white: 0 };
    Object.assign(window, { frames_: frames });
    const frame = () => {
      const canvas = document.querySelector('canvas');
      if (canvas && look) {
        look.drawImage(canvas, 0, 0, 40, 56);
        frames.seen += 1;
        if (look.getImageData(0, 0, 40, 56).data.every((value) => value > 250)) frames.white += 1;
      }
      requestAnimationFrame(frame);
    };
    frame();
  });
  await page.getByRole('textbox', { name: 'Problem' }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' And it grows with every developer we hire');
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
  const frames: { seen: number; white: number } = await page.evaluate(() => Reflect.get(window, 'frames_'));
  expect(frames.seen).toBeGreaterThan(20);
  expect(frames.white).toBe(0);

  const picture = (tab: typeof page) => tab.evaluate(() => document.querySelector('canvas')?.toDataURL() ?? '');
  const second = await context.newPage();
  await second.goto(`/proposals/${id}`);
  await expect(paper(second)).toHaveAttribute('data-painted', 'true');
  const newest = await picture(second);
  await expect.poll(async () => (await picture(page)) === newest).toBe(true);
});
