/** A whole case without a mouse: written, shared and exported with Tab, Enter, Escape and typing alone. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { readPdf } from '../fixtures/read-pdf';
import { expect, test } from '../fixtures/test';
import { paths } from '../../lib/paths';

/** More stops than any screen has. */
const MOST_STOPS = 200;

/** Moves the focus until it is on `target`, as somebody would who has only the keyboard. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  const stop = await target.elementHandle();
  for (let press = 0; press < MOST_STOPS; press += 1) {
    if (await page.evaluate((element) => element === document.activeElement, stop)) return;
    await page.keyboard.press(key);
  }
  await expect(target, `reached with ${key}`).toBeFocused();
}

async function write(page: Page, field: string, text: string) {
  await tabTo(page, page.getByRole('textbox', { name: field, exact: true }).first());
  await page.keyboard.type(text);
}

async function press(page: Page, button: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await tabTo(page, button, key);
  await page.keyboard.press('Enter');
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function bytesOf(page: Page, start: () => Promise<void>): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await start();
  return readFile(await (await downloading).path());
}

test('a case is written, shared and exported without a mouse', async ({ page, request }) => {
  test.setTimeout(150_000);
  await page.goto('/');
  await expect(page.locator('[inert]')).toHaveCount(0);
  await press(page, page.getByRole('button', { name: 'New proposal' }).first());
  await expect(page).toHaveURL(/\/proposals\//);
  const id = new URL(page.url()).pathname.split('/').pop() ?? '';
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeVisible();
  await expect(page.locator('[inert]')).toHaveCount(0);

  await test.step('the five sections are written in one go down the form', async () => {
    await write(page, 'Title', 'Stop waiting for builds');
    await write(page, 'Author', 'Alex Doe');
    await write(page, 'Problem', 'Every change waits for a build before anyone can test it.');
    await press(page, button(page, 'Add cost line'));
    const metric = page.getByRole('textbox', { name: 'Metric' });
    await expect(metric).toBeFocused();
    await page.keyboard.type('Developers waiting');
    await write(page, 'Cost', '40 devs x 5 hr/mo -> 30 min/mo x $100/hr');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Cost', exact: true })).toHaveValue('40 devs × 5 hr/mo → 30 min/mo × $100/hr');
    await expect(page.getByRole('group', { name: 'Totals' })).toContainText('$18,000');
    await write(page, 'Solution', 'Reuse what has not changed, and test in parallel.');
    await write(page, 'Ask', 'Two engineers for three weeks.');
    await press(page, page.getByRole('button', { name: 'Add ask item' }));
    await expect(page.getByRole('textbox', { name: 'What', exact: true })).toBeFocused();
    await page.keyboard.type('Two engineers');
    await write(page, 'Price', '2 engineers x 3 weeks x $100/hr');
    await write(page, 'Who owns it', 'Sam Poe');
  });

  await test.step('a line’s menu opens, closes and gives the focus back', async () => {
    const menu = page.getByRole('list', { name: 'Cost lines' }).getByRole('button', { name: 'More for this line' });
    await press(page, menu, 'Shift+Tab');
    await expect(page.getByRole('menuitem', { name: 'Fold' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toBeHidden();
    await expect(menu).toBeFocused();
  });

  await test.step('a link is made, and Escape gives the focus back to Share', async () => {
    const share = button(page, 'Share');
    await press(page, share, 'Shift+Tab');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await write(page, 'Who is it for?', 'Robin Roe');
    await press(page, dialog.getByRole('button', { name: 'Create link' }));
    await expect(dialog.getByText('Link for Robin Roe is ready')).toBeVisible();
    const address = await dialog.getByRole('textbox', { name: 'Address of the link' }).inputValue();
    expect(await (await request.get(address)).text()).toContain('Stop waiting for builds');
    await tabTo(page, dialog.getByRole('button', { name: /^Revoke/ }));
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(share).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    await press(page, dialog.getByRole('button', { name: 'Close' }));
    await expect(share).toBeFocused();
  });

  await test.step('the page and the document are exported', async () => {
    const pdf = await readPdf(await bytesOf(page, () => press(page, button(page, 'Export PDF'))));
    expect(pdf.pages).toBe(1);
    for (const words of ['Stop waiting for builds', '$18,000', '$24,000', 'Sam Poe']) expect(pdf.text).toContain(words);
    await press(page, button(page, 'Export'));
    await expect(page.getByRole('menuitem', { name: 'Copy Markdown' })).toBeFocused();
    await page.keyboard.type('JSON');
    await expect(page.getByRole('menuitem', { name: /^JSON/ })).toBeFocused();
    const json = await bytesOf(page, () => page.keyboard.press('Enter'));
    expect(json.toString()).toContain('40 devs × 5 hr/mo → 30 min/mo × $100/hr');
  });

  await request.delete(`/api/proposals/${id}`);
});

test('what is deleted hands the focus on, is named, and is brought back once', async ({ page, create }) => {
  const lines = ['Builds', 'Reruns', 'Queue'].map((metric) => ({ metric, formula: '$900/mo' }));
  const { id } = await create({ header: { title: 'Quieter nights' }, cost: { lines } });
  await page.goto(paths.proposal(id));
  const menus = page.getByRole('list', { name: 'Cost lines' }).getByRole('button', { name: 'More for this line' });
  const removeBy = async (menu: Locator) => {
    await menu.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('End');
    await expect(page.getByRole('menuitem', { name: 'Delete' })).toBeFocused();
    await page.keyboard.press('Enter');
  };
  await removeBy(menus.nth(1));
  await expect(page.getByText('“Reruns” is deleted.').first()).toBeVisible();
  await expect(menus.nth(1)).toBeFocused();
  await removeBy(menus.nth(1));
  await expect(menus.nth(0)).toBeFocused();
  await removeBy(menus.nth(0));
  await expect(button(page, 'Add cost line')).toBeFocused();
  const messages = page.locator('[data-messages] > li');
  await expect(messages).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await expect(menus).toHaveCount(1);
  await expect(messages.filter({ hasText: 'Builds' })).toHaveCount(0);

  await create({ header: { title: 'Shorter queues' } });
  await page.goto(paths.home());
  await removeBy(button(page, 'Actions for Shorter queues'));
  await expect(page.getByRole('button', { name: /^Actions for/ }).first()).toBeFocused();
  await expect(button(page, 'Actions for Shorter queues')).toHaveCount(0);
});

for (const viewport of [{ width: 1440, height: 900 }, { width: 320, height: 568 }]) {
  test(`what has the focus is not under a message, at ${viewport.width} px`, async ({ page, create }) => {
    await page.setViewportSize(viewport);
    const { id } = await create({ template: 'slow-ci' });
    const messages = page.locator('[data-messages] > li');
    /** What has the focus, where a message lies over it. */
    const under = () => messages.evaluateAll((all) => {
      const focused = document.activeElement === document.body ? null : document.activeElement;
      const place = focused?.getBoundingClientRect();
      const isUnder = place && all.map((element) => element.getBoundingClientRect()).some((over) => over.top < place.bottom && place.top < over.bottom && over.left < place.right && place.left < over.right);
      return isUnder && !focused?.closest('[data-messages]') ? focused?.outerHTML.slice(0, 100) : null;
    });
    const tabOn = async (stops: number) => {
      for (let stop = 0; stop < stops; stop += 1) {
        await page.keyboard.press('Tab');
        expect(await under(), `after Tab ${stop + 1}`).toBe(null);
      }
    };
    await page.goto(paths.proposal(id));
    const solution = page.getByRole('textbox', { name: 'Solution', exact: true });
    await solution.focus();
    // Where messages stand.
    await solution.evaluate((element) => scrollBy(0, element.getBoundingClientRect().bottom - innerHeight + 110));
    for (let times = 1; times <= 3; times += 1) {
      await page.keyboard.press('Control+s');
      await expect(messages).toHaveCount(times);
      expect(await under(), `as message ${times} comes`).toBe(null);
      await tabOn(4);
    }
    for (let copy = 0; copy < 4; copy += 1) await create({ header: { title: `Replace the flaky nightly build with one that can be trusted, part ${copy}` } });
    await page.goto(paths.home());
    await page.getByRole('button', { name: /^Actions for Replace/ }).first().click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(messages).toHaveCount(1);
    await tabOn(24);
  });
}
