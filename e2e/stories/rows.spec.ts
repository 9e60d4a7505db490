/** Lines as a whole: pasted as rows, dragged into another order, moved between Cost and Ask; each is one step of undo. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test';

async function paste(page: Page, text: string, html = '') {
  await page.evaluate(([plain = '', rich = '']) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    if (rich !== '') clipboardData.setData('text/html', rich);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, [text, html]);
}

const names = (page: Page) => page.getByRole('list', { name: 'Cost lines' }).locator('> li');

test('rows of a spreadsheet become cost lines after a look at them', async ({ page, create }) => {
  const { id } = await create({ cost: { lines: [{ id: 'a', metric: 'There before', formula: '$100/mo -> $50/mo' }] } });
  await page.goto(`/proposals/${id}`);
  await page.getByRole('button', { name: 'Add cost line' }).click();
  await paste(page, 'Item\tNow per year\tAfter per year\tSource\r\nBuild queue\t$270,000\t$24,000\tBuild logs\r\nOverflow machines\t30000\t0\tInvoices\r\nLate releases\tmany hs\t\t\r\nTotal\t300000\t24000\t\r\n');
  const dialog = page.getByRole('dialog', { name: 'Paste rows' });
  const preview = dialog.getByRole('list', { name: 'What was understood' }).getByRole('listitem');
  await expect(preview).toHaveCount(3);
  await expect(preview.nth(0)).toContainText('$270,000/yr → $24,000/yr');
  await expect(preview.nth(0)).toContainText('$22,500 → $2,000');
  await expect(preview.nth(0)).toContainText('$20,500/mo');
  await expect(preview.nth(2)).toContainText('Kept as text');

  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(names(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Paste rows from a spreadsheet' }).click();
  await dialog.getByRole('textbox', { name: 'What you paste' }).fill('| Metric | Cost |\n|---|---|\n| Builds | 40 devs * 5 hr/mo -> 30 min/mo * $100/hr |\n| Rent | $2,500/mo -> $0/mo |');
  await dialog.getByRole('button', { name: 'Add 2 cost lines' }).click();
  // The empty line made room.
  await expect(names(page)).toHaveCount(3);
  await expect(names(page).nth(1)).toContainText('Builds');
  await expect(page.getByRole('group', { name: 'Totals' })).toContainText('$20,550');
  // The offer stays while the pointer is on it, and goes with the next step, which undo would take back instead.
  const offer = page.getByText('2 cost lines added.', { exact: true });
  await offer.hover();
  await page.getByRole('textbox', { name: 'Author' }).fill('Alex Doe');
  await expect(offer).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(names(page)).toHaveCount(2);

  // A table of a web page that comes as HTML alone; and prose, which is nothing but a text.
  await page.getByRole('textbox', { name: 'Metric' }).focus();
  await paste(page, 'Rent $2,500/mo', '<table><tr><td>Rent</td><td>$2,500/mo -&gt; $0/mo</td></tr></table>');
  await expect(preview).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Problem' }).focus();
  await paste(page, 'a\tb');
  await expect(dialog).toBeHidden();
});

test('a line is dragged to another place, and moved to the ask and back', async ({ page, create }) => {
  const lines = ['First', 'Second', 'Third'].map((metric, index) => ({ id: `l${index}`, metric, formula: '$100/mo -> $50/mo', note: 'Why', source: 'Logs' }));
  const { id } = await create({ cost: { lines } });
  await page.goto(`/proposals/${id}`);
  await names(page).first().getByRole('button', { name: 'More for this line' }).click();
  await page.getByRole('menuitem', { name: 'Fold' }).click();
  const handle = names(page).nth(2).locator('[data-handle]');
  await names(page).nth(2).hover();
  await expect(handle).toHaveAttribute('draggable', 'true');
  await handle.dragTo(names(page).nth(0), { targetPosition: { x: 40, y: 4 } });
  await expect(names(page).nth(0)).toContainText('Third');
  await page.keyboard.press('Control+z');
  await expect(names(page).nth(0)).toContainText('First');

  const straightUp = (await handle.boundingBox())?.x ?? 0;
  const over = await names(page).nth(1).boundingBox();
  await handle.hover();
  await page.mouse.down();
  await page.mouse.move(straightUp + 8, (over?.y ?? 0) + (over?.height ?? 0) - 10, { steps: 8 });
  await expect(names(page).nth(1), 'beside a line is over it').toHaveAttribute('data-drop', 'bottom');
  await page.mouse.move(straightUp + 8, (over?.y ?? 0) + 4, { steps: 8 });
  await expect(names(page).nth(1)).toHaveAttribute('data-drop', 'top');
  await page.mouse.up();
  await expect(names(page).nth(1)).toContainText('Third');
  await page.keyboard.press('Control+z');
  await expect(names(page).nth(1)).toContainText('Second');

  await names(page).nth(1).getByRole('button', { name: 'More for this line' }).click();
  await page.getByRole('menuitem', { name: 'Move to Ask' }).click();
  await expect(names(page)).toHaveCount(2);
  const asked = page.getByRole('list', { name: 'What is asked for' }).locator('> li');
  await expect(asked).toContainText('Second');
  await asked.getByRole('button', { name: 'More for this line' }).click();
  await page.getByRole('menuitem', { name: 'Move to Cost' }).click();
  await expect(names(page).nth(2)).toContainText('Second');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(names(page).nth(1)).toContainText('Second');
  await expect(asked).toHaveCount(0);
});
