/** A link with every control, a manager's whole visit on a phone, and what the author sees of it. */
import { devices } from '@playwright/test';
import { readPdf } from '../fixtures/read-pdf';
import { expect, test } from '../fixtures/test';

test.use({ expectedConsole: [/status of (403|404|422)/] });

test('a manager opens a protected link on a phone, reads, asks and approves; the author sees it', async ({ page, request, browser, watch, baseURL, create }) => {
  const { id } = await create({ template: 'slow-ci' });
  await page.goto(`/proposals/${id}`);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog');

  const { address, passphrase } = await test.step('the author makes a link that asks for a passphrase and takes answers', async () => {
    await dialog.getByRole('textbox', { name: 'Who is it for?' }).fill('Robin Roe');
    await expect(dialog).toHaveAccessibleDescription('Anyone with the link can read it. Nobody can change it.');
    await dialog.getByRole('switch', { name: 'Ask for a passphrase' }).check();
    await expect(dialog).toHaveAccessibleDescription(/^Whoever has the link and knows the passphrase can read it/);
    const field = dialog.getByRole('textbox', { name: 'Passphrase' });
    const first = await field.inputValue();
    expect(first).toMatch(/^([a-z]+-){3}[a-z]+$/);
    await dialog.getByRole('button', { name: 'New passphrase' }).click();
    await expect(field).not.toHaveValue(first);
    await field.fill('short');
    await expect(dialog.getByText('At least 6 characters.')).toBeVisible();
    await field.fill('harbour-violet-ninety-two');
    await dialog.getByRole('switch', { name: 'Let them answer' }).check();
    await dialog.getByRole('button', { name: 'Create link' }).click();
    await expect(dialog.getByText('Link for Robin Roe is ready')).toBeVisible();
    await expect(dialog.getByText(/passphrase, ends/)).toBeVisible();
    return { address: await dialog.getByRole('textbox', { name: 'Address of the link' }).inputValue(), passphrase: 'harbour-violet-ninety-two' };
  });

  const phone = await browser.newContext({ ...devices['iPhone 13'], locale: 'en-US', javaScriptEnabled: false, baseURL });
  watch(phone);
  const reader = await phone.newPage();

  await test.step('the page asks first, and says so when the words are wrong', async () => {
    await reader.goto(address);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('This page asks for a passphrase');
    await reader.getByRole('textbox', { name: 'Passphrase' }).fill('something else');
    await reader.getByRole('button', { name: 'Open the page' }).click();
    await expect(reader.getByRole('alert')).toHaveText(/This is not the passphrase/);
    await reader.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
    await reader.getByRole('button', { name: 'Open the page' }).click();
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Stop paying 40 developers to wait for builds');
    expect(new URL(reader.url()).pathname).toBe(new URL(address).pathname);
  });

  await test.step('it doubts, and asks', async () => {
    await reader.getByRole('slider', { name: 'Share of the savings that comes true' }).fill('25');
    await reader.getByRole('button', { name: 'Work it out' }).click();
    await expect(reader.getByText('What if only 25% of the savings come true?')).toBeVisible();
    await reader.getByRole('link', { name: 'Answer' }).click();
    const answer = reader.getByRole('region', { name: 'Your answer' });
    await answer.getByRole('radio', { name: 'Ask a question' }).check();
    await answer.getByRole('textbox', { name: 'Your name' }).fill('Robin Roe');
    await answer.getByRole('button', { name: 'Send answer' }).click();
    await expect(reader.getByRole('alert')).toHaveText('Write the question you want to ask.');
    await reader.getByRole('textbox', { name: 'In a sentence' }).fill('Who runs the cache <b>afterwards</b>?');
    await expect(reader.getByRole('textbox', { name: 'Your name' })).toHaveValue('Robin Roe');
    await reader.getByRole('button', { name: 'Send answer' }).click();
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Your question is sent');
    await expect(reader.getByText('Who runs the cache <b>afterwards</b>?')).toBeVisible();
  });

  await test.step('the author reads the question by the title and at home', async () => {
    await page.goto('/');
    await expect(page.getByRole('row', { name: /Stop paying 40 developers/ })).toContainText('Asked');
    await page.goto(`/proposals/${id}`);
    await page.getByRole('button', { name: 'Robin Roe asks' }).click();
    await expect(dialog.getByRole('region', { name: 'Answers' })).toContainText('Who runs the cache <b>afterwards</b>?');
    await expect(dialog.getByText(/^Opened once/)).toBeVisible();
    await expect(dialog.getByRole('img', { name: /^Opened on .+ once$/ })).toBeVisible();
  });

  await test.step('she takes the page along', async () => {
    await reader.getByRole('link', { name: 'Back to the page' }).click();
    const href = await reader.getByRole('link', { name: 'Download PDF' }).getAttribute('href');
    const file = await phone.request.get(new URL(href ?? '', address).href);
    expect(file.headers()['content-type']).toBe('application/pdf');
    const { pages, text } = await readPdf(await file.body());
    expect([pages, text.includes('$190,000')]).toEqual([1, true]);
  });

  await test.step('the manager approves', async () => {
    await reader.getByRole('radio', { name: 'Approve' }).check();
    await reader.getByRole('textbox', { name: 'Your name' }).fill('Robin Roe');
    await reader.getByRole('textbox', { name: 'In a sentence' }).fill('Yes, start in April.');
    await reader.getByRole('button', { name: 'Send answer' }).click();
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('You approved this');
    await page.goto('/');
    await expect(page.getByRole('row', { name: /Stop paying 40 developers/ })).toContainText(/Approved\s*Robin Roe, “Yes, start in April\.”/);
  });

  await test.step('what was said in a meeting is recorded by hand, and taken back', async () => {
    await page.goto(`/proposals/${id}`);
    await page.getByRole('button', { name: 'Robin Roe approved' }).click();
    await dialog.getByRole('button', { name: 'Record the decision' }).click();
    const decided = dialog.getByRole('radiogroup', { name: 'What was decided?' });
    await decided.getByText('Declined').click();
    expect((await decided.boundingBox())?.height, 'as high as a field').toBe((await dialog.getByRole('textbox', { name: 'By whom?' }).boundingBox())?.height);
    await dialog.getByRole('textbox', { name: 'By whom?' }).fill('Kim Poe');
    await dialog.getByRole('textbox', { name: 'In their words' }).fill('Ask again in Q3');
    await dialog.getByRole('button', { name: 'Save the decision' }).click();
    const first = dialog.getByRole('region', { name: 'Answers' }).getByRole('listitem').first();
    await expect(first).toContainText(/Declined by Kim Poe\s*Ask again in Q3\s*Decided .+, recorded by you/);
    await first.getByRole('button', { name: 'Take back' }).click();
    await expect(first).toContainText('“Declined by Kim Poe” is taken back.');
    await expect(dialog.getByRole('button', { name: 'Undo taking it back' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(first).toContainText(/Declined by Kim Poe\s*Ask again in Q3\s*Decided .+, recorded by you/);
    await expect(first.getByRole('button', { name: 'Take back' })).toBeFocused();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('button', { name: 'Declined by Kim Poe' })).toBeVisible();
    // On a small phone it is the answer that is shortened, not "Saved".
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.getByText(/^Saved/).evaluate((label) => {
      const words = document.createRange();
      words.selectNodeContents(label);
      return words.getBoundingClientRect().width - label.getBoundingClientRect().width;
    })).toBeLessThan(0.02);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/');
    const row = page.getByRole('row', { name: /Stop paying 40 developers/ });
    await expect(row).toContainText(/Decided today.*Declined\s*Kim Poe, “Ask again in Q3”/);
    const choose = async (name: string) => {
      await row.getByRole('button', { name: /^Actions for/ }).click();
      await page.getByRole('menuitem', { name }).click();
    };
    await choose('Mark as funded');
    await expect(row).toContainText(/Funded\s*Recorded by hand/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(row).toContainText(/Declined\s*Kim Poe, “Ask again in Q3”/);

    // What the manager answers after it outweighs it, and a mark over both that is undone leaves both.
    await reader.getByRole('link', { name: 'Back to the page' }).click();
    await expect(reader.getByRole('region', { name: 'You approved this' })).toContainText('Yes, start in April.');
    await reader.getByRole('radio', { name: 'Approve' }).check();
    await reader.getByRole('textbox', { name: 'In a sentence' }).fill('Yes, and now.');
    await reader.getByRole('button', { name: 'Send answer' }).click();
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('You approved this');
    const answers = async () => (await request.get(`/api/proposals/${id}/answers`)).json();
    const before = await answers();
    await page.reload();
    await expect(row).toContainText(/Approved\s*Robin Roe, “Yes, and now\.”/);
    await choose('Mark as declined');
    await expect(row).toContainText(/Declined\s*Recorded by hand/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(row).toContainText(/Approved\s*Robin Roe, “Yes, and now\.”/);
    expect(await answers()).toEqual(before);
    await choose('Mark as funded');
    await expect(row).toContainText(/Funded\s*Recorded by hand/);
    await choose('Take the mark back');
    await expect(row).toContainText(/Approved\s*Robin Roe/);
  });

  await test.step('what she has open ends when the link is replaced, and the new address asks again', async () => {
    const scripted = await browser.newContext({ ...devices['iPhone 13'], locale: 'en-US', baseURL });
    watch(scripted);
    const tab = await scripted.newPage();
    await tab.goto(address);
    await tab.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
    await tab.getByRole('button', { name: 'Open the page' }).click();
    await expect(tab.getByRole('slider')).toBeVisible();

    await page.goto(`/proposals/${id}`);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await dialog.getByRole('button', { name: 'Replace Robin Roe' }).click();
    await expect(dialog.getByText('Link for Robin Roe is replaced')).toBeVisible();
    const next = await dialog.getByRole('textbox', { name: 'Address of the link' }).inputValue();
    expect(next).not.toBe(address);

    await tab.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText('This link has ended');
    await tab.goto(next);
    await expect(tab.getByRole('textbox', { name: 'Passphrase' })).toBeVisible();
    await scripted.close();
  });
  await phone.close();
});

test('a link made with the defaults takes no answers, and the author who opens it is not counted', async ({ page, request, create }) => {
  const { id } = await create({ template: 'slow-ci' });
  await page.goto(`/proposals/${id}`);
  const { url } = await (await request.post(`/api/proposals/${id}/shares`, { data: {} })).json();
  await page.goto(url);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stop paying 40 developers to wait for builds');
  await expect(page.getByText('Your answer')).toHaveCount(0);
  expect(await (await request.get(`/api/proposals/${id}/shares`)).json()).toMatchObject([{ opens: 0 }]);
});
