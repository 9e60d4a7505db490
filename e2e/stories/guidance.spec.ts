/** A first case: examples beside the sections, words against what fits, and one question at a time into the very same document. */
import type { Page } from '@playwright/test';
import { look } from '../fixtures/look';
import { expect, test } from '../fixtures/test';

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const question = (page: Page, words: string | RegExp) => page.getByRole('heading', { level: 2, name: words });

/** The answer is typed where the focus already is, and Enter goes on; a text of several lines goes on with its button. */
async function answer(page: Page, asked: string, name: string, text: string) {
  await expect(question(page, asked)).toBeVisible();
  await expect(field(page, name)).toBeFocused();
  await page.keyboard.type(text);
  if (await field(page, name).evaluate((element) => element instanceof HTMLTextAreaElement)) await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
  else await page.keyboard.press('Enter');
}

test('somebody new is led from the first question to a page', async ({ page, request }) => {
  test.setTimeout(150_000);
  const documentOf = async () => (await (await request.get(`/api/proposals/${new URL(page.url()).pathname.split('/').pop()}`)).json()).document;

  await page.goto('/');
  await page.getByRole('button', { name: 'One question at a time' }).press('Enter');
  await expect(page).toHaveURL(/\?interview$/);
  await expect(page.locator('[inert]')).toHaveCount(0);
  const id = new URL(page.url()).pathname.split('/').pop() ?? '';
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeHidden();

  await test.step('the answers about people and time become one line of the notation', async () => {
    await answer(page, 'What is going wrong?', 'Problem', 'Each of our 24 developers repeats failed builds about five times a week, because tests fail without a reason.');
    await answer(page, 'Who feels it, and how many are they?', 'How many, and who', '24 developers');
    const soFar = page.getByRole('group', { name: 'Your cost line so far' });
    await expect(question(page, 'How often does it hit each of them?')).toBeVisible();
    await page.keyboard.type('5');
    await expect(page.getByText('Write how many times in what period')).toBeVisible();
    await field(page, 'How often').fill('2-3 hrs/wk');
    await page.keyboard.press('Enter');
    await expect(page.getByText('How long it takes is asked next.')).toBeVisible();
    await expect(field(page, 'How often')).toBeFocused();
    await expect(question(page, 'How often does it hit each of them?')).toBeVisible();
    await field(page, 'How often').fill('');
    await answer(page, 'How often does it hit each of them?', 'How often', '5 times a week');
    await answer(page, 'How long does it take each time?', 'Time each', '20-40 min');
    await answer(page, 'What does an hour of theirs cost?', 'Price of an hour', '95');
    await page.getByRole('button', { name: 'Back' }).press('Enter');
    await expect(field(page, 'Price of an hour')).toHaveValue('$95/hr');
    await expect(field(page, 'Price of an hour')).toBeFocused();
    await expect(soFar).toContainText('24 developers × 5 times a week × 20–40 min × $95/hr');
    await expect(page.getByRole('group', { name: 'Totals' })).toContainText('$24,700');
    await page.keyboard.press('Enter');
  });

  await test.step('a question is skipped, and what is left is asked after the remedy', async () => {
    await expect(question(page, 'Is there a bill as well?')).toBeVisible();
    await page.getByRole('button', { name: 'Skip' }).press('Enter');
    await answer(page, 'What would fix it?', 'Solution', 'Repair the twelve tests behind most of the repeats. The freed time goes to the product backlog.');
    await answer(page, 'With that, how long would it take each time?', 'Time each, after the change', '10 min');
    await expect(question(page, 'What would you call this cost')).toBeVisible();
    await expect(page.getByRole('group', { name: 'Totals' })).toContainText('$8,233');
  });

  await test.step('undo works here too, and reloading in the middle goes on at the first open question', async () => {
    await expect(field(page, 'Metric')).toBeFocused();
    await page.keyboard.type('Builds repeated');
    await page.keyboard.press('Control+z');
    await expect(field(page, 'Metric')).toHaveValue('');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(async () => (await documentOf()).cost.lines).toMatchObject([{ metric: 'Builds repeated', formula: '24 developers × 5 times a week × 20–40 min → 10 min × $95/hr', kind: 'capacity' }]);
    await page.reload();
    await expect(question(page, 'What else could be done about it?')).toBeVisible();
  });

  await test.step('it is left for the form, where everything stands, and taken up again', async () => {
    await page.getByRole('button', { name: 'Go to the form' }).press('Enter');
    await expect(page.getByRole('region', { name: 'Solution' })).toBeFocused();
    await expect(page).not.toHaveURL(/interview/);
    await expect(field(page, 'Problem')).toHaveValue(/24 developers/);
    await expect(field(page, 'Cost')).toHaveValue(/→ 10 min/);
    await expect(page.getByRole('navigation', { name: 'Sections' })).toContainText('no alternative yet');
    await page.getByRole('button', { name: 'Answer one question at a time' }).press('Enter');
    await expect(question(page, 'What else could be done about it?')).toBeVisible();
  });

  await test.step('the rest, and the page', async () => {
    await page.getByRole('button', { name: 'Add alternative' }).press('Enter');
    await expect(field(page, 'Alternative')).toBeFocused();
    await page.keyboard.type('Repeat failed builds by machine');
    await page.keyboard.press('Enter');
    await answer(page, 'What do you need a yes to?', 'Ask', 'Two engineers for three weeks in May.');
    await page.getByRole('button', { name: /^People’s time/ }).press('Enter');
    await expect(field(page, 'What')).toBeFocused();
    await page.keyboard.type('Two engineers');
    await expect(field(page, 'Price')).toHaveValue('2 engineers × 3 weeks × $100/hr');
    await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
    await answer(page, 'Who answers for it, and by when should the decision fall?', 'Who owns it', 'Sam Poe');
    await expect(question(page, 'How will you know that it worked?')).toBeVisible();
    await page.getByRole('button', { name: 'Skip' }).press('Enter');
    await expect(field(page, 'Title')).toBeFocused();
    await page.keyboard.type('Stop repeating builds');
    await page.keyboard.press('Enter');
    await expect(page.getByText('That is your page. All five sections are ready.').first()).toBeVisible();
    await expect(page.getByRole('region', { name: 'Problem' })).toBeFocused();
    await expect(page.getByRole('img', { name: /Stop repeating builds/ })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Export PDF' })).toBeVisible();
  });
  await request.delete(`/api/proposals/${id}`);
});

test.describe('on a small phone in the dark', () => {
  test.use({ viewport: { width: 320, height: 640 }, colorScheme: 'dark', hasTouch: true });

  test('examples open on request, words are counted against the page, and the questions fit', async ({ page, create }) => {
    const { clean } = look(page, ['dark']);
    const words = (count: number) => Array.from({ length: count }, () => 'words').join(' ');
    const { id } = await create({ problem: { statement: words(30) }, header: { currency: 'EUR' } });
    await page.goto(`/proposals/${id}`);
    const problem = page.getByRole('region', { name: 'Problem' });
    await expect(problem.getByText(/^30 words, about \d+ fit$/)).toBeVisible();
    await field(page, 'Problem').fill(words(660));
    await field(page, 'Solution').fill(words(500));
    await expect(problem.getByText(/^660 words, about [1-6]\d\d fit$/)).toBeVisible();
    await field(page, 'Problem').fill(words(30));
    await field(page, 'Solution').fill('');
    await expect(page.getByRole('navigation', { name: 'Sections' })).toContainText('3 Solution · no solution yet');

    const examples = page.getByRole('region', { name: 'Cost' }).getByText('A weak and a strong example');
    await examples.press('Enter');
    await expect(page.getByText('24 devs × 4–6/wk × 30 min → 10 min × €95/hr')).toBeVisible();
    await clean('an example that is open');
    await examples.press('Enter');
    await expect(page.getByText('24 devs × 4–6/wk × 30 min → 10 min × €95/hr')).toBeHidden();

    await page.getByRole('button', { name: 'Answer one question at a time' }).tap();
    await expect(question(page, 'Who feels it, and how many are they?')).toBeVisible();
    await clean('a question');
    for (const [name, text] of [['How many, and who', '12 engineers'], ['How often', 'twice a day'], ['Time each', '15 min'], ['Price of an hour', '€90/hr']] as const) {
      await expect(field(page, name)).toBeFocused();
      await page.keyboard.type(text);
      await page.getByRole('button', { name: 'Next' }).tap();
    }
    await page.getByRole('button', { name: 'Back' }).tap();
    await expect(page.getByRole('group', { name: 'Your cost line so far' })).toContainText('€');
    await clean('a line that is read');
    await page.getByRole('button', { name: 'Next' }).tap();
    await page.getByRole('button', { name: /^Add a bill/ }).tap();
    await expect(field(page, 'Cost')).toHaveValue('€2,500/mo → €500/mo');
    await clean('a bill');
    await page.getByRole('tab', { name: /^Page/ }).tap();
    await page.getByRole('tab', { name: 'Write' }).tap();
    await expect(question(page, 'Is there a bill as well?')).toBeVisible();
    await page.getByRole('link', { name: /^Solution/ }).press('Enter');
    await expect(page.getByRole('region', { name: 'Solution' })).toBeFocused();
  });
});
