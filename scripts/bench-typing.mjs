/**
 * Typing in the editor: how soon a key is on the screen and on the page, and how much of a processor it takes. The same keys go
 * into a bare text field too, and the ratios say how much of it is ours.
 */
const KEYS = 60;
const KEY_EVERY_MS = 60;
const PAGE_KEYS = 20;
/** From the first page drawn to the first key: the coach and the draws have said theirs by then. */
const REST_MS = 1_000;
const LONG_TASK_MS = 50;

/** @param addresses of the editor: `page` with a case that fits its page, `sixty` with 60 cost lines. */
export async function benchTyping(browser, addresses) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => {
    window.bench = { frames: [], typedAt: 0, paintedAt: 0 };
    document.addEventListener('input', () => {
      const from = performance.now();
      window.bench.typedAt = from;
      requestAnimationFrame(() => setTimeout(() => window.bench.frames.push(performance.now() - from)));
    }, true);
    const { transferFromImageBitmap } = ImageBitmapRenderingContext.prototype;
    ImageBitmapRenderingContext.prototype.transferFromImageBitmap = function (bitmap) {
      window.bench.paintedAt = performance.now();
      return transferFromImageBitmap.call(this, bitmap);
    };
  });
  await page.goto(new URL('/healthz', addresses.page).href);
  // Not by setContent, which takes the listeners of the document away.
  await page.evaluate(() => document.body.replaceChildren(document.createElement('textarea')));
  const bare = await typeIn(page, page.locator('textarea'), 'a');

  const results = { 'bare text field: key to next frame, p75': ms(bare.p75), 'bare text field: processor time a key': ms(bare.workPerKey) };
  await page.goto(addresses.sixty);
  // The engine is fetched and has answered before the first key; what that costs is no part of typing.
  await page.getByText(/^Trim Cost by about/).waitFor();
  await typeInBoth(page, '60 lines', bare, results);
  await page.goto(addresses.page);
  await page.locator('canvas[data-painted="true"]').waitFor();
  await typeInBoth(page, 'one page', bare, results);
  results['key to new page, median'] = ms(await keyToPage(page, page.getByRole('textbox', { name: 'Problem', exact: true })));
  await page.close();
  return results;
}

async function typeInBoth(page, what, bare, results) {
  await page.waitForTimeout(REST_MS);
  for (const name of ['Problem', 'Cost']) {
    const field = page.getByRole('textbox', { name, exact: true }).first();
    if (name === 'Cost' && !(await field.isVisible())) await page.getByText('Developers waiting for builds').first().click();
    const typed = await typeIn(page, field, name === 'Cost' ? '1' : 'a', name === 'Cost');
    results[`${what}, ${name}: key to next frame, p75`] = ms(typed.p75);
    results[`${what}, ${name}: key to next frame, p99`] = ms(typed.p99);
    results[`${what}, ${name}: processor time a key`] = ms(typed.workPerKey);
    results[`${what}, ${name}: key to next frame / bare field`] = (typed.p75 / bare.p75).toFixed(1);
    results[`${what}, ${name}: tasks that worked over 50 ms`] = typed.tasks.filter((task) => task.worked > LONG_TASK_MS).length;
    results[`${what}, ${name}: tasks that took over 50 ms`] = typed.tasks.filter((task) => task.took > LONG_TASK_MS).length;
    results[`${what}, ${name}: the longest worked`] = ms(Math.max(0, ...typed.tasks.map((task) => task.worked)));
  }
}

/** @param isErased whether every second key takes the character back, so that a formula stays one. */
async function typeIn(page, field, character, isErased = false) {
  await field.click();
  await page.evaluate(() => { window.bench.frames.length = 0; });
  const press = async () => {
    for (let key = 0; key < KEYS; key += 1) {
      await page.keyboard.press(isErased && key % 2 === 1 ? 'Backspace' : character);
      await page.waitForTimeout(KEY_EVERY_MS);
    }
  };
  // A trace takes its own time of each key, so what is timed is not traced.
  await press();
  const frames = await page.evaluate(() => window.bench.frames);
  const stopTrace = await traceTasks(page);
  await press();
  const tasks = await stopTrace();
  frames.sort((one, other) => one - other);
  const at = (share) => frames[Math.floor(frames.length * share)] ?? 0;
  return { p75: at(0.75), p99: at(0.99), tasks, workPerKey: tasks.reduce((sum, task) => sum + task.worked, 0) / KEYS };
}

/** From a key to the first page painted after it, one key at a time. */
async function keyToPage(page, field) {
  await field.click();
  const times = [];
  for (let key = 0; key < PAGE_KEYS; key += 1) {
    await page.keyboard.type('a');
    times.push(await page.evaluate(() => new Promise((resolve) => {
      const look = () => {
        const { paintedAt, typedAt } = window.bench;
        if (paintedAt > typedAt) resolve(paintedAt - typedAt);
        else setTimeout(look, 2);
      };
      look();
    })));
    await page.waitForTimeout(KEY_EVERY_MS);
  }
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)];
}

/**
 * The page's main-thread tasks from now on. `worked` is processor time, `took` the time on the clock: on a busy machine a
 * short task takes long because it waits for a processor, which is nothing the page could change.
 */
async function traceTasks(page) {
  const client = await page.context().newCDPSession(page);
  const events = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await client.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', '__metadata'] } });
  return async () => {
    const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
    await client.send('Tracing.end');
    await complete;
    await client.detach();
    const threads = new Set(events.filter((event) => event.name === 'thread_name' && event.args.name === 'CrRendererMain').map((event) => `${event.pid} ${event.tid}`));
    const tasks = events.filter((event) => event.name.endsWith('RunTask') && threads.has(`${event.pid} ${event.tid}`));
    const workOf = (pid) => tasks.reduce((sum, task) => sum + (task.pid === pid ? task.tdur ?? 0 : 0), 0);
    const [busiest] = [...new Set(tasks.map((task) => task.pid))].sort((one, other) => workOf(other) - workOf(one));
    return tasks.filter((task) => task.pid === busiest).map((task) => ({ worked: (task.tdur ?? 0) / 1000, took: (task.dur ?? 0) / 1000 }));
  };
}

function ms(value) { return `${value.toFixed(1)} ms`; }
