/**
 * WCAG 2.2 AA as far as a machine can check it. One walk through every screen and state in light and dark; then how things lie at
 * 1024 px, and what is another on a phone, at 400% zoom and in forced colours.
 */
import { look } from '../fixtures/look';
import { expect, test } from '../fixtures/test';
import { paths } from '../../lib/paths';

const FEWEST_STATES = 40;
const SCHEMES = ['light', 'dark'] as const;
const PASSPHRASE = 'harbour-violet';
const NOT_A_CASE = '---\ngreenlight: 1\n---\n\n# A\n\n## Cost\n\n| Metric | Cost |\n| --- | --- |\n| Builds |\n';
const ROWS = '| Metric | Cost |\n|---|---|\n| Builds | 40 devs * 5 hr/mo -> 30 min/mo * $100/hr |\n| Late | many hs |';

/** Parts of a screen. */
const [DIALOG, MENU, COST, ROI, COACH, HEADING, PREVIEW, INTERVIEW] = ['[role="dialog"]', '[role="menu"]', '#section-cost', '#section-roi', '#coach', '#section-header', 'section:has(> #preview-heading)', 'section:has([data-fields])'] as const;

test.use({ actionTimeout: 20_000, contextOptions: { reducedMotion: 'reduce' }, expectedConsole: [/status of (403|404|412|422|503)|ERR_INTERNET_DISCONNECTED/] });

test(`${FEWEST_STATES} states and more are clean, in light and dark`, async ({ page, context, create, request }) => {
  test.setTimeout(480_000);
  const { clean, seen } = look(page, SCHEMES);
  const button = (name: string | RegExp) => page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).first();
  const textbox = (name: string) => page.getByRole('textbox', { name, exact: true });
  const saveState = (words: RegExp) => expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
  const [title, cost, dialog] = [textbox('Title'), textbox('Cost'), page.getByRole('dialog')];

  for (const left of await (await request.get(paths.api.proposals())).json()) await request.delete(paths.api.proposal(left.id));
  await page.goto(paths.home());
  await expect(page.getByText('Your first page')).toBeVisible();
  await clean('home without a proposal');

  const { id, document } = await create({ template: 'slow-ci' });
  await request.put(paths.api.proposal(id), { data: { ...Object(document), header: { ...Object(document).header, author: 'Alex Doe' } }, headers: { 'If-Match': '"1"' } });
  const linkOf = async (proposalId: string) => (await (await request.post(paths.api.shares(proposalId), { data: { label: 'Robin Roe' } })).json()).url;

  await test.step('the editor: menus, panels and dialogs', async () => {
    await page.goto(paths.proposal(id));
    await expect(page.getByRole('region', { name: 'Coach' }).getByRole('button', { name: 'Dismiss' }).first()).toBeVisible();
    await clean('editor');
    await page.keyboard.press('Control+k');
    await expect(dialog.getByRole('option').first()).toBeVisible();
    await clean('commands', DIALOG);
    await page.keyboard.type('?');
    await clean('the keys', DIALOG);
    await page.keyboard.press('Backspace');
    await page.keyboard.type('xyzzy');
    await expect(page.getByText('Nothing fits. Try fewer letters.')).toBeVisible();
    await clean('no such command', DIALOG);
    await page.keyboard.press('Escape');
    await button('More for this line').click();
    await clean('a line’s menu', MENU);
    await page.keyboard.press('Escape');
    await button('Export').click();
    await clean('the menu of exports', MENU);
    await page.keyboard.press('Escape');
    await page.getByRole('group', { name: 'Totals' }).getByRole('button', { name: '$20,000/mo' }).click();
    await expect(page.getByRole('dialog', { name: 'How it is worked out' })).toBeVisible();
    await clean('a figure explained', DIALOG);
    await page.keyboard.press('Escape');
    await button('Paste rows from a spreadsheet').click();
    await clean('rows to be pasted', DIALOG);
    await dialog.getByRole('textbox', { name: 'What you paste' }).fill(ROWS);
    await expect(dialog.getByRole('list', { name: 'What was understood' }).getByRole('listitem')).toHaveCount(2);
    await clean('rows that were understood', DIALOG);
    await page.keyboard.press('Escape');
    await button('History').click();
    await expect(dialog.getByRole('row', { name: /^Saves/ })).toBeVisible();
    await clean('two versions compared', DIALOG);
    await page.keyboard.press('Escape');
    await button('Share').click();
    await clean('no link yet', DIALOG);
    await dialog.getByText('On a date').click();
    await clean('a link that ends on a day', DIALOG);
    await page.getByRole('switch', { name: 'Ask for a passphrase' }).check();
    await page.getByRole('switch', { name: 'Let them answer' }).check();
    await textbox('Passphrase').fill('short');
    await expect(dialog.getByText('At least 6 characters.')).toBeVisible();
    await clean('a passphrase that is too short', DIALOG);
    await textbox('Passphrase').fill(PASSPHRASE);
    await button('Create link').click();
    await expect(dialog.getByRole('button', { name: 'Revoke' })).toBeVisible();
    await clean('a link that is ready', DIALOG);
  });
  const locked = await textbox('Address of the link').inputValue();
  await page.keyboard.press('Escape');

  await test.step('the editor: while a line is written', async () => {
    const written = async (text: string, said: string | RegExp, state: string) => {
      await cost.fill(text);
      await expect(page.locator(COST).getByText(said).first()).toBeVisible();
      await clean(state, COST);
    };
    await cost.fill('40 devs × 5 hr/');
    await cost.press('End');
    await cost.press('ArrowDown');
    await expect(page.getByRole('listbox', { name: 'What could come next' })).toBeVisible();
    await clean('offers', COST);
    await cost.press('Escape');
    await written('40 devs × 5 hr/mo →', /^What does .* become/, 'a line that asks what comes next');
    await written('40 devs × 5 m/day → 30 min/mo × $100/hr', /could be minutes, months or million/, 'a question with answers to choose from');
    await written('6 people × 2 hs/wk × $100/hr', 'Time can be min, hr, day or week.', 'a line with an error');
    await written('$2,500/mo → $4,500/mo', /gets dearer/, 'a line that gets dearer');
    await cost.fill('');
    await clean('a line with ways to begin', COST);
    await cost.fill('40 devs × 4–6 hr/mo → 30 min/mo × $100/hr');
    await button('Undo').click();
    await clean('undone, to be redone', 'header');
    await button('Redo').click();
    await button('Add ask item').click();
    await clean('an empty item of the ask', '#section-ask');
    await button('Add alternative').click();
    await button('Add risk').click();
    await clean('an option and a risk', '#section-solution');
    await page.locator('#section-problem').getByText('A weak and a strong example').click();
    await expect(page.locator('#section-problem').getByText('Strong', { exact: true })).toBeVisible();
    await clean('examples', '#section-problem');
    await page.getByText('Three views, side by side').click();
    await page.getByRole('checkbox', { name: 'In today’s money too' }).check();
    await clean('three views', ROI);
    await page.getByText('How sure is it?').click();
    await expect(page.getByRole('table', { name: 'What matters most' })).toContainText('4–6 hr/mo');
    await clean('how sure it is', ROI);
    await textbox('Months to full effect').fill('soon');
    await expect(page.getByText('Type a number, such as 12 or 7.5.')).toBeVisible();
    await clean('a number that is none', ROI);
    const coach = page.getByRole('region', { name: 'Coach' });
    await coach.getByRole('button', { name: 'Dismiss' }).first().click();
    await coach.getByRole('button', { name: 'Show 1 dismissed' }).click();
    await clean('what the coach was told to leave', COACH);
    await coach.getByRole('button', { name: 'Coach', exact: true }).click();
    await clean('the coach, folded', COACH);
    await page.getByText('Date, currency and paper').first().click();
    await clean('the details of the heading', HEADING);
    await title.fill('Ship it 🚀');
    await expect(page.getByText('Our fonts do not have 🚀')).toBeVisible();
    await clean('a character no font has', PREVIEW);
    await title.fill('x'.repeat(201));
    await expect(page.getByText('At most 200 characters fit here.')).toBeVisible();
    await saveState(/^Not saved/);
    await clean('a title that is too long', `header, ${HEADING}`);
    await title.fill('Stop waiting for builds');
    await textbox('Problem').fill('Every change waits for a build before anyone can test it. '.repeat(65));
    await expect(page.getByRole('region', { name: 'Preview' })).toContainText(/\d+ lines too long/);
    await clean('a page that is too long', PREVIEW);
    await saveState(/^Saved/);
  });

  await test.step('the reader', async () => {
    const { id: other } = await create({ template: 'on-call' });
    await page.goto(await linkOf(other));
    await clean('share page');
    await page.getByRole('slider').fill('10');
    await page.locator('.doubt-lines').getByRole('checkbox').first().uncheck();
    await expect(page.locator('.what-if').getByRole('status')).toHaveText(/^Without/);
    await clean('a line that is not believed', '.what-if');
    await page.locator('.sheet-header').getByRole('button').first().click();
    await expect(page.getByRole('group', { name: 'How it is worked out' })).toBeVisible();
    await clean('a figure explained to a reader', '.sheet-header');
    await page.goto(`${await linkOf(id)}/pdf`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The PDF is not ready');
    await clean('a PDF that cannot be had');
    await page.goto(paths.share('a'.repeat(43)));
    await clean('ended link');
    await page.goto('/nothing-here');
    await clean('not found');
    await page.goto(locked);
    await clean('the door');
    await textbox('Passphrase').fill('something else');
    await button('Open the page').click();
    await expect(page.getByRole('alert')).toBeVisible();
    await clean('wrong passphrase');
    await textbox('Passphrase').fill(PASSPHRASE);
    await button('Open the page').click();
    await page.getByRole('radio', { name: 'Approve' }).check();
    await clean('share page that takes answers', '.answer-card');
    await textbox('Your name').fill(' ');
    await button('Send answer').click();
    await expect(page.getByRole('alert')).toBeVisible();
    await clean('answer with something missing');
    await textbox('Your name').fill('Robin Roe');
    await button('Send answer').click();
    await expect(page.getByText('You approved this')).toBeVisible();
    await clean('answer that is sent');
  });

  await test.step('the editor: answered, not saved, not alone', async () => {
    await page.goto(paths.proposal(id));
    await button('Robin Roe approved').click();
    await expect(dialog.getByRole('region', { name: 'Answers' })).toBeVisible();
    await clean('share dialog with an answer', DIALOG);
    await button('Record the decision').click();
    await clean('a decision to record', DIALOG);
    await button('Save the decision').click();
    await expect(button('Take back')).toBeVisible();
    await button('Revoke Robin Roe').click();
    await expect(button('Undo revoking Robin Roe')).toBeFocused();
    await clean('a recorded decision and a link just revoked', DIALOG);
    await page.keyboard.press('Escape');
    await context.setOffline(true);
    await title.fill('Kept here');
    await saveState(/^Offline, 1 change/);
    await clean('offline', 'header');
    await context.setOffline(false);
    await saveState(/^Saved/);
    await page.route('**/api/proposals/*', (route) => (route.request().method() === 'PUT' ? route.fulfill({ status: 503, body: '{}' }) : route.continue()));
    await title.fill('Kept here too');
    await saveState(/^Not saved/);
    await clean('not saved', 'header');
    await page.unroute('**/api/proposals/*');
    await saveState(/^Saved/);
    const second = await context.newPage();
    await second.goto(paths.proposal(id));
    await expect(second.getByText('second tab')).toBeVisible();
    await look(second, SCHEMES, seen).clean('the second tab', 'header');
    await second.close();
    const { revision, document: theirs } = await (await request.get(paths.api.proposal(id))).json();
    theirs.header.title = 'Theirs';
    await request.put(paths.api.proposal(id), { data: theirs, headers: { 'If-Match': `"${revision}"` } });
    await title.fill('Mine');
    await saveState(/^Changed elsewhere/);
    await clean('changed elsewhere', 'header');
    await button('Compare').click();
    await clean('mine and theirs', DIALOG);
    await button('Save what you chose').click();
    await saveState(/^Saved/);
  });

  await test.step('the questions', async () => {
    const { id: fresh } = await create({});
    await page.goto(paths.proposal(fresh));
    await clean('empty editor');
    await page.goto(paths.interview(fresh));
    await clean('a question', INTERVIEW);
    await textbox('Problem').fill('Every change waits for a build.');
    await button('Next').click();
    await textbox('How many, and who').fill('24 developers');
    await button('Next').click();
    await textbox('How often').fill('5');
    await expect(page.getByText('Write how many times in what period')).toBeVisible();
    await clean('an answer that cannot be read', INTERVIEW);
    await textbox('How often').fill('5 times a week');
    await button('Next').click();
    await textbox('Time each').fill('20-40 min');
    await button('Next').click();
    await textbox('Price of an hour').fill('$95/hr');
    const soFar = page.getByRole('group', { name: 'Your cost line so far' });
    await expect(soFar).toContainText('$16,467–32,933');
    expect(await soFar.evaluate((group) => [...group.querySelectorAll('div')].filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1).length), 'no figure runs into the next').toBe(0);
    await clean('a line that is read', INTERVIEW);
    await button('Next').click();
    await clean('a question that can be skipped', INTERVIEW);
  });

  await test.step('home', async () => {
    const [funded, declined, archived] = [await create({ template: 'staging-bill' }), await create({ template: 'onboarding' }), await create({ header: { title: 'Put away' } })];
    await request.put(paths.api.decision(funded.id), { data: { answer: 'approve', name: 'Kim Noe' } });
    await request.put(paths.api.decision(declined.id), { data: { answer: 'decline', sentence: 'Ask again in Q3' } });
    await request.put(paths.api.archiveProposal(archived.id));
    await page.goto(paths.home());
    await clean('home with something funded and something declined');
    await button('Actions for Mine').click();
    await clean('what can be done with a proposal', MENU);
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(button('Undo')).toBeVisible();
    await clean('deleted, to be undone');
    await page.getByText(/^Deleted in the last 30 days/).click();
    await clean('what was deleted', 'details');
    await page.getByLabel('File to import').setInputFiles({ name: 'case.md', mimeType: 'text/markdown', buffer: Buffer.from(NOT_A_CASE) });
    await expect(page.getByRole('alert').filter({ hasText: 'was not imported' })).toBeVisible();
    await clean('an import that was refused', 'main [role="alert"]');
    await page.goto('/?q=nothing-like-this');
    await clean('home without a match');
    await page.goto(paths.archived());
    await clean('archived proposals', 'main');
    await page.goto(paths.proposal(archived.id));
    await expect(button(/^Archived/)).toBeVisible();
    await clean('an archived proposal', 'header');
  });

  expect(seen.size).toBeGreaterThanOrEqual(FEWEST_STATES);
});

test.describe('1024 px', () => {
  test.use({ viewport: { width: 1024, height: 768 } });

  test('nothing is wider than the window', async ({ page, create, request }) => {
    const { clean } = look(page, []);
    const { id } = await create({ template: 'slow-ci' });
    const { url } = await (await request.post(paths.api.shares(id), { data: {} })).json();
    await page.goto(paths.home());
    await clean('home');
    await page.goto(paths.proposal(id));
    await clean('editor');
    await page.getByRole('tab', { name: /^Page/ }).click();
    const paper = page.locator('canvas[data-painted="true"]');
    await expect(paper).toBeVisible();
    expect((await paper.boundingBox())?.width, 'the page is there to be read').toBeGreaterThan(700);
    await clean('the page alone');
    await page.getByRole('tab', { name: 'Write' }).click();
    await page.getByRole('button', { name: 'Share' }).click();
    await clean('share dialog', DIALOG);
    await page.goto(url);
    await clean('share page');
  });
});

test.describe('320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('what is another on a phone is clean', async ({ page, create, request }) => {
    const { clean } = look(page, ['dark']);
    const { id } = await create({ template: 'slow-ci' });
    const archived = await create({ header: { title: 'Put away' } });
    await request.put(paths.api.archiveProposal(archived.id));
    const { url } = await (await request.post(paths.api.shares(id), { data: { label: 'Robin Roe', passphrase: PASSPHRASE, allowAnswers: true } })).json();
    await page.goto(url);
    await page.getByRole('textbox', { name: 'Passphrase' }).fill('something else');
    await page.getByRole('button', { name: 'Open the page' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await clean('wrong passphrase');
    await page.getByRole('textbox', { name: 'Passphrase' }).fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Open the page' }).click();
    await page.getByRole('radio', { name: 'Approve' }).check();
    await clean('share page that takes answers');
    await page.getByRole('textbox', { name: 'Your name' }).fill(' ');
    await page.getByRole('button', { name: 'Send answer' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await clean('answer with something missing');
    await page.getByRole('textbox', { name: 'Your name' }).fill('Robin Roe');
    await page.getByRole('button', { name: 'Send answer' }).click();
    await expect(page.getByText('You approved this')).toBeVisible();
    await page.goto(paths.proposal(id));
    await clean('editor');
    await page.getByRole('textbox', { name: 'Cost', exact: true }).fill('6 people × 2 hs/wk × $100/hr');
    await expect(page.getByText('Time can be min, hr, day or week.').first()).toBeVisible();
    await clean('a line with an error');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('button', { name: 'Record the decision' }).click();
    await clean('a decision to record', DIALOG);
    await page.getByRole('button', { name: 'Save the decision' }).click();
    await expect(page.getByRole('button', { name: 'Take back' })).toBeVisible();
    await page.getByRole('button', { name: 'Revoke Robin Roe' }).click();
    await expect(page.getByRole('button', { name: 'Undo revoking Robin Roe' })).toBeFocused();
    await clean('a recorded decision and a link just revoked', DIALOG);
    await page.goto(paths.archived());
    await clean('archived proposals');
    await page.goto(paths.home());
    await clean('home with something funded');
    await page.getByRole('button', { name: /^Actions for/ }).first().click();
    await clean('what can be done with a proposal', MENU);
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
