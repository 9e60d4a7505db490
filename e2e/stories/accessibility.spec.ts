/**
 * WCAG 2.2 AA as far as a machine can check it: every screen and state in light and dark, at three widths, at 400% zoom,
 * in forced colours. Without motion, so that no colour is looked at half-way to another.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Together with the screens and what is decided by hand, forty and more. */
const FEWEST_STATES = 20;
const SCHEMES = ['light', 'dark'] as const;

test.use({ actionTimeout: 20_000, contextOptions: { reducedMotion: 'reduce' }, expectedConsole: [/status of (403|404|422|429|503)/] });

/** Looks at states, and counts them; without a scheme only at how they lie. `within` is the part that is not as it was in the state before. */
function look(page: Page, schemes: readonly (typeof SCHEMES)[number][]) {
  const seen: string[] = [];
  const clean = async (state: string, within = 'html') => {
    seen.push(state);
    await expect(page.locator(within).first(), state).toBeVisible();
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const axe = new AxeBuilder({ page }).include(within);
      // In another scheme nothing changes but colours.
      const { violations } = await (colorScheme === schemes[0] ? axe.withTags(RULES) : axe.withRules(['color-contrast'])).analyze();
      expect(violations.map(({ id, nodes }) => `${state}, ${colorScheme}: ${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(width, `${state}: no sideways scroll`).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => document.getAnimations().filter((animation) => animation.playState === 'running').length), `${state}: nothing moves`).toBe(0);
  };
  return { clean, seen };
}

const menu = (page: Page, button: string) => page.getByRole('button', { name: button, exact: true }).first().click();

for (const [viewport, schemes] of [[{ width: 1440, height: 900 }, SCHEMES], [{ width: 1024, height: 768 }, []], [{ width: 320, height: 640 }, ['dark']]] as const) {
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport });

    test('every screen is clean', async ({ page, create, request }) => {
      test.setTimeout(240_000);
      const { clean } = look(page, schemes);
      await page.goto('/');
      await clean('home');
      await page.goto('/?q=nothing-like-this');
      await clean('home without a match');

      const { id } = await create({ template: 'slow-ci' });
      await page.goto(`/proposals/${id}`);
      await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeVisible();
      await clean('editor');
      await page.getByRole('button', { name: 'Share' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.getByRole('switch', { name: 'Ask for a passphrase' }).check();
      await page.getByRole('switch', { name: 'Let them answer' }).check();
      await page.getByRole('button', { name: 'Create link' }).click();
      await expect(page.getByRole('dialog').getByRole('button', { name: 'Revoke' })).toBeVisible();
      await clean('share dialog');

      const empty = await create({});
      await page.goto(`/proposals/${empty.id}`);
      await clean('empty editor');
      await page.getByRole('button', { name: 'Add cost line' }).click();
      await page.getByRole('textbox', { name: 'Cost', exact: true }).fill('6 people × 2 hs/wk × $100/hr');
      await expect(page.getByText('Time can be min, hr, day or week.').first()).toBeVisible();
      await clean('formula with an error');

      const { url } = await (await request.post(`/api/proposals/${id}/shares`, { data: {} })).json();
      await page.goto(url);
      await clean('share page');
      await page.goto(`/s/${'a'.repeat(43)}`);
      await clean('ended link');
      const locked = await (await request.post(`/api/proposals/${id}/shares`, { data: { passphrase: 'harbour-violet', allowAnswers: true } })).json();
      await page.goto(locked.url);
      await page.getByRole('textbox', { name: 'Passphrase' }).fill('something else');
      await page.getByRole('button', { name: 'Open the page' }).click();
      await expect(page.getByRole('alert')).toBeVisible();
      await clean('wrong passphrase');
      await page.getByRole('textbox', { name: 'Passphrase' }).fill('harbour-violet');
      await page.getByRole('button', { name: 'Open the page' }).click();
      await expect(page.getByRole('radio', { name: 'Approve' })).toBeVisible();
      await clean('share page that takes answers');
      await page.getByRole('radio', { name: 'Approve' }).check();
      await page.getByRole('textbox', { name: 'Your name' }).fill(' ');
      await page.getByRole('button', { name: 'Send answer' }).click();
      await expect(page.getByRole('alert')).toBeVisible();
      await clean('answer with something missing');
      await page.getByRole('textbox', { name: 'Your name' }).fill('Robin Roe');
      await page.getByRole('button', { name: 'Send answer' }).click();
      await expect(page.getByText('You approved this')).toBeVisible();
      await clean('answer that is sent');
      await page.goto(`/proposals/${id}`);
      await page.getByRole('button', { name: 'Robin Roe approved' }).click();
      await expect(page.getByRole('region', { name: 'Answers' })).toBeVisible();
      await clean('share dialog with an answer');
      await page.goto('/');
      await clean('home with an approval');
      await page.goto('/nothing-here');
      await clean('not found');
    });
  });
}

test('menus, panels and dialogs are clean', async ({ page, create }) => {
  test.setTimeout(240_000);
  const { clean, seen } = look(page, ['dark']);
  const cost = page.getByRole('textbox', { name: 'Cost', exact: true });
  const dialog = page.getByRole('dialog');
  const { id } = await create({ template: 'slow-ci' });

  await test.step('home', async () => {
    await page.goto('/');
    await menu(page, 'Actions for Stop paying 40 developers to wait for builds');
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    await clean('deleted, to be undone');
    await page.getByText(/^Deleted in the last 30 days/).click();
    await clean('what was deleted', 'main');
    await page.getByRole('button', { name: 'Bring back Stop paying 40 developers to wait for builds', exact: true }).first().click();
    await expect(page.getByRole('link', { name: 'Stop paying 40 developers to wait for builds', exact: true })).toBeVisible();
    await page.getByLabel('File to import').setInputFiles({ name: 'case.md', mimeType: 'text/markdown', buffer: Buffer.from('---\ngreenlight: 1\n---\n\n# A\n\n## Cost\n\n| Metric | Cost |\n| --- | --- |\n| Builds |\n') });
    await expect(page.getByRole('alert').filter({ hasText: 'was not imported' })).toBeVisible();
    await clean('an import that was refused', 'main');
  });

  await test.step('the editor’s menus and panels', async () => {
    await page.goto(`/proposals/${id}`);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: 'Commands' }).getByRole('option').first()).toBeVisible();
    await clean('commands', '[role="dialog"]');
    await page.keyboard.type('?');
    await clean('the keys', '[role="dialog"]');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('xyzzy');
    await expect(page.getByText('Nothing fits. Try fewer letters.')).toBeVisible();
    await clean('no such command', '[role="dialog"]');
    await page.keyboard.press('Escape');
    await menu(page, 'More for this line');
    await clean('a line’s menu', '[role="menu"]');
    await page.keyboard.press('Escape');
    await menu(page, 'Export');
    await clean('the menu of exports', '[role="menu"]');
    await page.keyboard.press('Escape');
    await page.getByRole('group', { name: 'Totals' }).getByRole('button', { name: '$20,000/mo' }).click();
    await expect(page.getByRole('dialog', { name: 'How it is worked out' })).toBeVisible();
    await clean('a figure explained', '[role="dialog"]');
    await page.keyboard.press('Escape');
    await page.getByText('Three views, side by side').click();
    await page.getByRole('checkbox', { name: 'In today’s money too' }).check();
    await clean('three views', '#section-roi');
    const coach = page.getByRole('region', { name: 'Coach' });
    await coach.getByRole('button', { name: 'Dismiss' }).first().click();
    await coach.getByRole('button', { name: 'Show 1 dismissed' }).click();
    await clean('what the coach was told to leave');
    await coach.getByRole('button', { name: 'Coach', exact: true }).click();
    await clean('the coach, folded', 'main');
    await cost.fill('40 devs × 4–6 hr/mo → 30 min/mo × $100/hr');
    await page.getByText('How sure is it?').click();
    await expect(page.getByRole('table', { name: 'What matters most' })).toContainText('4–6 hr/mo');
    await clean('how sure it is', '#section-roi');
    await menu(page, 'Undo');
    await clean('undone, to be redone', 'header');
    await menu(page, 'Paste rows from a spreadsheet');
    await clean('rows to be pasted', '[role="dialog"]');
    await dialog.getByRole('textbox', { name: 'What you paste' }).fill('| Metric | Cost |\n|---|---|\n| Builds | 40 devs * 5 hr/mo -> 30 min/mo * $100/hr |\n| Late | many hs |');
    await expect(dialog.getByRole('list', { name: 'What was understood' }).getByRole('listitem')).toHaveCount(2);
    await clean('rows that were understood', '[role="dialog"]');
    await page.keyboard.press('Escape');
    await menu(page, 'History');
    await expect(page.getByRole('dialog', { name: 'History' })).toBeVisible();
    await clean('the history', '[role="dialog"]');
    await page.keyboard.press('Escape');
    await menu(page, 'Share');
    await clean('no link yet', '[role="dialog"]');
    await dialog.getByText('On a date').click();
    await clean('a link that ends on a day', '[role="dialog"]');
    await page.keyboard.press('Escape');
  });

  await test.step('while a line is written', async () => {
    await cost.fill('40 devs × 5 hr/');
    await cost.press('End');
    await cost.press('ArrowDown');
    await expect(page.getByRole('listbox', { name: 'What could come next' })).toBeVisible();
    await clean('offers', '#section-cost');
    await cost.press('Escape');
  });

  expect(new Set(seen).size).toBeGreaterThanOrEqual(FEWEST_STATES);
});

test.describe('dark, 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('what is decided by hand, just revoked or archived is clean', async ({ page, create, request }) => {
    const { clean } = look(page, ['dark']);
    const { id } = await create({ template: 'slow-ci' });
    const archived = await create({ header: { title: 'Put away' } });
    await request.put(`/api/proposals/${archived.id}/archive`);
    await request.post(`/api/proposals/${id}/shares`, { data: { label: 'Robin Roe' } });
    await page.goto(`/proposals/${id}`);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('button', { name: 'Record the decision' }).click();
    await clean('a decision to record');
    await page.getByRole('button', { name: 'Save the decision' }).click();
    await expect(page.getByRole('button', { name: 'Take back' })).toBeVisible();
    await page.getByRole('button', { name: 'Revoke Robin Roe' }).click();
    await expect(page.getByRole('button', { name: 'Undo revoking Robin Roe' })).toBeFocused();
    await clean('a recorded decision and a link just revoked');
    await page.goto('/?show=archived');
    await expect(page.getByRole('region', { name: 'Archived proposals' })).toBeVisible();
    await clean('archived proposals');
    await page.goto('/');
    await page.getByRole('button', { name: /^Actions for/ }).first().click();
    await expect(page.getByRole('menuitem', { name: 'Archive' })).toBeVisible();
    await clean('home with something funded, and a menu open');
  });
});

const PRESSED: { name: string; viewport: { width: number; height: number }; forcedColors: 'active' | 'none' }[] = [
  { name: '1280 px at 400%', viewport: { width: 320, height: 256 }, forcedColors: 'none' },
  { name: 'forced colours', viewport: { width: 1440, height: 900 }, forcedColors: 'active' },
];

for (const { name, viewport, forcedColors } of PRESSED) {
  test.describe(name, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce', forcedColors } });

    test('every kind of screen is clean, and nothing covers the field with the focus', async ({ page, create, request }) => {
      const { clean } = look(page, ['light']);
      const { id } = await create({ template: 'slow-ci' });
      const { url } = await (await request.post(`/api/proposals/${id}/shares`, { data: { allowAnswers: true } })).json();
      await page.goto('/');
      await clean('home');
      await page.goto(`/proposals/${id}`);
      for (const field of [page.getByRole('textbox', { name: 'Title', exact: true }), page.getByRole('textbox', { name: 'Cost', exact: true }), page.getByRole('textbox', { name: 'Who owns it' })]) {
        await field.focus();
        await expect(field).toBeInViewport();
        const isOnTop = await field.evaluate((element) => {
          const { left, width, top, bottom } = element.getBoundingClientRect();
          const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
          return element.contains(document.elementFromPoint(left + width / 2, middle));
        });
        expect(isOnTop, `${await field.getAttribute('name')} is not covered`).toBe(true);
      }
      await clean('editor');
      await page.getByRole('button', { name: 'Share' }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await clean('share dialog');
      await page.goto(url);
      await page.getByRole('slider').press('End');
      await expect(page.locator('.answer').first()).toHaveText('$190,000');
      await clean('share page');
      await page.goto(`/s/${'a'.repeat(43)}`);
      await clean('ended link');
    });
  });
}
