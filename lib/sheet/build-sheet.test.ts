import { describe, expect, it } from 'vitest';
import { parseRichText, plainOf } from './rich-text';
import { sheetText } from './sheet-text';
import { ARTICLE, blockOf, ENGINEERS, MACHINES, sheetOf, WAITING, type Case } from './sample-case';

const roiSentence = (given: Case) => {
  const roi = sheetOf(given).sheet.sections.find((section) => section.id === 'roi');
  const prose = roi?.blocks.find((block) => block.kind === 'prose');
  return prose?.kind === 'prose' ? plainOf(prose.paragraphs[0]?.runs ?? []) : '';
};
const standfirstOf = (given: Case) => plainOf(sheetOf(given).sheet.standfirst);
const figuresOf = (given: Case) => sheetOf(given).sheet.figures.map(({ value, unit, detail }) => [value, unit, detail]);
/** The article's example with nothing to build: savings from the first month. */
const AT_ONCE: Case = { ...ARTICLE, roi: { goLiveMonths: 0 } };

describe('the article’s example', () => {
  it('costs $22,500, saves $20,000, and nowhere $20,500', () => {
    const { sheet, texts } = sheetOf({ ...ARTICLE, lines: [...(ARTICLE.lines ?? []).slice(0, 1), { metric: 'CI/CD EC2', formula: `${MACHINES} = $20,500`, kind: 'cash' }] });
    const { total } = blockOf(sheet, 'costTable');
    expect([total.current, total.saving]).toEqual(['$22,500', '$20,000']);
    expect(texts.join('\n')).not.toContain('20,500');
    expect(blockOf(sheet, 'costTable').rows[1]?.formula).toBe(MACHINES);
  });

  it('has four key figures, each with its unit and what it rests on', () => {
    expect(figuresOf(AT_ONCE)).toEqual([
      ['$22,500', '/mo', '$270,000 a year, today'],
      ['$20,000', '/mo', '89% of what it costs today'],
      ['$24,000', 'once', 'plus $500 a month'],
      ['$210,000', '', 'ROI 700%, back in about 5 weeks'],
    ]);
  });

  it('opens with two sentences written from the figures', () => {
    expect(standfirstOf(AT_ONCE)).toBe('This costs us $22,500 a month. Spending $24,000 once and $500 a month ends $20,000 of that, and pays for itself in about five weeks.');
  });

  it('counts the build time before go-live, and says so', () => {
    const { sheet } = sheetOf(ARTICLE);
    expect(plainOf(sheet.standfirst)).toMatch(/in about ten weeks\.$/);
    expect(sheet.notes.find((note) => note.lead === 'Payback')?.text).toBe('runs from approval; savings start after 1 month of work.');
  });

  it('adds up in one sentence, with what finance would sign and cash alone beside it', () => {
    expect(roiSentence(AT_ONCE)).toMatch(/^Over 12 months, savings of \$240,000 less a cost of \$30,000 leave \$210,000, or 700% of what we spend\. Counting half the freed time and allowing for risk: 230%, 13 weeks\. Cash alone: −20%\.$/);
  });

  it('names the convention of its ROI', () => {
    expect(sheetOf(ARTICLE).sheet.notes.find((note) => note.lead === 'ROI')?.text).toBe('is (savings − cost) ÷ cost over 12 months, undiscounted.');
  });

  it('describes its chart in a sentence', () => {
    expect(blockOf(sheetOf(AT_ONCE).sheet, 'return').alt).toBe('Net gain starts at −$24,000, crosses zero after about 5 weeks and reaches $210,000 at 12 months.');
  });

  it('says what has to be true, and its short form says the same', () => {
    const { sensitivity, compact } = blockOf(sheetOf(AT_ONCE).sheet, 'return');
    expect(sensitivity.subtitle).toBe('Breaks even if only 13% of the savings come true');
    expect(sensitivity.rows.map((row) => [row.share, row.net, row.roi, row.payback])).toEqual([
      ['100%', '$210,000', '700%', '5 wk'], ['50%', '$90,000', '300%', '11 wk'], ['25%', '$30,000', '100%', '23 wk'], ['12.5%', '$0', '0%', '52 wk'],
    ]);
    expect(plainOf(compact.runs)).toBe('Even if only 13% of the savings come true, this pays for itself within 12 months. With half of them the net is $90,000.');
  });
});

it('the row that breaks even is named by its own share, whose figures it shows; where it prints like a round one it is that row', () => {
  const rows = (asked: string) => blockOf(sheetOf({ lines: [{ metric: 'a', formula: '$1,000/mo → $0/mo', kind: 'cash' }], items: [{ what: 'b', formula: asked }] }).sheet, 'return').sensitivity.rows.map((row) => [row.share, row.net]);
  expect(rows('$3,012')).toEqual([['100%', '$8,988'], ['50%', '$2,988'], ['25.1%', '$0'], ['25%', '−$12']]);
  expect(rows('$2,988')).toEqual([['100%', '$9,012'], ['50%', '$3,012'], ['25%', '$12'], ['24.9%', '$0']]);
  expect(rows('$3,001').slice(2)).toEqual([['25.01%', '$0'], ['25%', '−$1']]);
  expect(rows('$961').slice(3)).toEqual([['8.01%', '$0']]);
  expect(rows('$2,999')).toEqual([['100%', '$9,001'], ['50%', '$3,001'], ['25%', '$1']]);
  expect(rows('$3')).toContainEqual(['0.1%', '$0']);
  expect(rows('$16,450')).toContainEqual(['138%', '$0']);
});

it('the column that says how it is saved has a head only where a line says so', () => {
  const head = (note: string) => blockOf(sheetOf({ lines: [{ formula: MACHINES, note }, { formula: WAITING }] }).sheet, 'costTable').columns.how;
  expect([head(''), head('Smaller machines')]).toEqual(['', 'How it is saved']);
});

describe('cash and freed time stay apart', () => {
  it('each has its own total, and freed time its hours', () => {
    expect(blockOf(sheetOf(ARTICLE).sheet, 'costTable').split).toMatchObject([
      { label: 'Cash', saving: '$2,000', detail: '' },
      { label: 'Time freed', saving: '$18,000', detail: '180 hours a month, about one engineer back' },
    ]);
  });

  it('a case of freed time alone says that no cash is in it', () => {
    const { split } = blockOf(sheetOf({ lines: [{ metric: 'a', formula: WAITING, kind: 'capacity' }] }).sheet, 'costTable');
    expect(split.map((row) => [row.label, row.saving])).toEqual([['Cash', '$0'], ['Time freed', '$18,000']]);
  });

  it('a case of cash alone needs no split', () => {
    expect(blockOf(sheetOf({ lines: [{ metric: 'a', formula: MACHINES, kind: 'cash' }] }).sheet, 'costTable').split).toEqual([]);
  });
});

describe('cases that do not pay', () => {
  it('nothing asked for has no ROI, and never infinity', () => {
    const given: Case = { lines: [{ metric: 'a', formula: MACHINES, kind: 'cash', confidence: 'high' }] };
    expect(figuresOf(given)[2]).toEqual(['–', '', '']);
    expect(figuresOf(given)[3]).toEqual(['$24,000', '', 'No cost entered, back at once']);
    expect(roiSentence(given)).toBe('Over 12 months, this saves $24,000. No cost is entered, so there is no ROI to give.');
    expect(standfirstOf(given)).toBe('This costs us $2,500 a month. The change ends $2,000 of that.');
  });

  it('nothing saved and nothing asked for draws no chart and pays nothing back', () => {
    const given: Case = { lines: [{ metric: 'a', formula: '$2,500/mo', kind: 'cash', confidence: 'high' }] };
    expect(roiSentence(given)).toBe('Over 12 months, this saves nothing and costs nothing.');
    expect(sheetText(sheetOf(given).sheet, 'full').join('\n')).not.toMatch(/payback|paid back|at once|What has to be true|No cost entered/i);
    expect(figuresOf(given)[3]).toEqual(['–', '', '']);
    expect(sheetOf(given).sheet.figures[3]?.about?.value).toEqual([]);
    expect(sheetOf(given).sheet.summary).toBe('Costs $2,500 a month today, saves $0 a month.');
  });

  it('saving nothing returns nothing and is never paid back', () => {
    const given: Case = { lines: [{ metric: 'a', formula: '$2,500/mo → $2,500/mo', kind: 'cash', confidence: 'high' }], items: [{ what: 'b', formula: '$1,000', quoted: true }] };
    expect(figuresOf(given)[3]).toEqual(['−$1,000', '', 'ROI −100%, never pays back']);
    expect(roiSentence(given)).toBe('Over 12 months, this costs $1,000 and saves nothing. It never pays for itself: once it runs, it costs at least what it saves.');
    expect(standfirstOf(given)).toBe('This costs us $2,500 a month. Spending $1,000 once would end none of that.');
  });

  it('getting dearer is said, not clamped', () => {
    const given: Case = { lines: [{ metric: 'a', formula: '$500/mo → $2,500/mo', kind: 'cash', confidence: 'high' }], items: [{ what: 'b', formula: '$1,000', quoted: true }] };
    expect(figuresOf(given)[1]).toEqual(['−$2,000', '/mo', 'It gets dearer than today']);
    expect(roiSentence(given)).toMatch(/^Over 12 months, this makes things dearer by \$24,000 and costs \$1,000 to do: a loss of \$25,000\./);
    expect(standfirstOf(given)).toBe('This costs us $500 a month. Spending $1,000 once would make it dearer by $2,000 a month.');
  });

  it('not within the horizon says when it would be', () => {
    const given: Case = { lines: [{ metric: 'a', formula: '$2,500/mo → $500/mo', kind: 'cash', confidence: 'high' }], items: [{ what: 'b', formula: '$30,000', quoted: true }] };
    expect(figuresOf(given)[3]).toEqual(['−$6,000', '', 'ROI −20%, not back in 12 months']);
    expect(roiSentence(given)).toBe('Over 12 months, savings of $24,000 do not cover a cost of $30,000: a loss of $6,000, or 20% of what we spend. Not paid back within 12 months; at this rate, in month 15.');
    expect(standfirstOf(given)).toMatch(/ends \$2,000 of that, but does not pay for itself within 12 months\.$/);
    expect(blockOf(sheetOf(given).sheet, 'return').sensitivity.subtitle).toBe('Breaks even only if 125% of the savings come true');
  });

  it('costing more every month than it saves never pays back', () => {
    const given: Case = { lines: [{ metric: 'a', formula: '$2,500/mo → $500/mo', kind: 'cash', confidence: 'high' }], items: [{ what: 'b', formula: '$3,000/mo', quoted: true }] };
    expect(figuresOf(given)[2]).toEqual(['$3,000', '/mo', 'nothing up front']);
    expect(standfirstOf(given)).toBe('This costs us $2,500 a month. Spending $3,000 a month ends $2,000 of that, but never pays for itself.');
  });
});

describe('what is empty is left off', () => {
  it('the first year of the proposal costs nothing known while nothing is asked for, as its key figure says', () => {
    const alternatives = [{ id: 'x', name: 'Wait', verdict: '', ask: '', saving: '' }];
    const costs = (formula: string) => blockOf(sheetOf({ lines: [{ metric: 'a', formula: MACHINES }], items: [{ what: 'b', formula }], solution: { alternatives } }).sheet, 'optionsTable').rows.map((row) => [row.firstYearCost, row.about?.firstYearCost.length]);
    expect(costs('')).toEqual([['–', 0], ['–', 0], ['$0', 1]]);
    expect(costs('$0 once')[0]).toEqual(['$0', 1]);
    expect(costs('$500')[0]).toEqual(['$500', 1]);
  });

  it('the source of a line without a cost waits for the cost, and has no number until then', () => {
    const source = 'Build logs, October';
    const marks = (formula: string) => {
      const { sheet } = sheetOf({ lines: [{ metric: 'Waiting', formula, source }] });
      return [blockOf(sheet, 'costTable').rows[0]?.notes, sheet.notes.filter((note) => note.number !== null).map((note) => note.text)];
    };
    expect(marks('')).toEqual([[], []]);
    expect(marks(' ')).toEqual([[], []]);
    expect(marks('40 hs')).toEqual([[1], [`${source}.`]]);
  });

  it('an empty proposal gives a calm page', () => {
    const { sheet } = sheetOf({});
    expect(sheet.title).toBe('Untitled business case');
    expect([sheet.standfirst, sheet.sections, sheet.notes]).toEqual([[], [], []]);
    expect(sheet.figures.map((figure) => figure.value)).toEqual(['–', '–', '–', '–']);
    expect(sheet.facts).toEqual([{ label: 'Date', lead: '', rest: 'March 2, 2026' }]);
    expect(sheet.summary).toBe('No figures yet.');
  });

  it('a line that cannot be read shows its text and a dash, and the total says it is left out', () => {
    const { sheet } = sheetOf({ lines: [{ metric: 'Machines', formula: MACHINES, kind: 'cash' }, { metric: 'Waiting', formula: '40 devs ×', kind: 'cash' }, {}] });
    const { rows, total } = blockOf(sheet, 'costTable');
    expect(rows.map((row) => [row.metric, row.formula, row.current, row.saving])).toEqual([['Machines', MACHINES, '$2,500', '$2,000'], ['Waiting', '40 devs ×', '–', '–']]);
    expect([total.label, total.saving]).toEqual(['Total without 1 line', '$2,000']);
  });

  it('an alternative brings the options, with doing nothing last', () => {
    expect(sheetOf(ARTICLE).sheet.sections.some((section) => section.id === 'solution')).toBe(false);
    const { rows, compact } = blockOf(sheetOf({ ...ARTICLE, solution: { alternatives: [{ id: 'x', name: 'Rent faster machines', verdict: 'Adds a bill', ask: '$3,000/mo', saving: '' }] } }).sheet, 'optionsTable');
    expect(rows.map((row) => [row.name, row.firstYearCost, row.net, row.why])).toEqual([
      ['This proposal', '$30,000', '$190,000', 'Proposed; back in about 10 weeks'],
      ['Rent faster machines', '$36,000', '–', 'Adds a bill'],
      ['Do nothing', '$0', '$0', 'We go on paying $22,500 every month'],
    ]);
    expect(plainOf(compact.runs)).toBe('Weighed against: Rent faster machines ($36,000 in the first year): Adds a bill. Do nothing: We go on paying $22,500 every month.');
  });
});

describe('the ask', () => {
  it('shows each item with its arithmetic, and the decision with its dates', () => {
    const { figures } = blockOf(sheetOf({ ...ARTICLE, ask: { decideBy: '2026-03-20', items: [] } }).sheet, 'askFigures');
    expect(figures.map(({ label, value, unit, detail }) => [label, value, unit, detail])).toEqual([
      ['Two engineers', '$24,000', 'once', ENGINEERS],
      ['Licence', '$500', 'a month', ''],
      ['Decision', 'Yes, by March 20', '', 'Live by Apr 20; a month’s delay costs $19,500'],
    ]);
  });

  it('a plain amount carries a short note under its figure', () => {
    const { sheet } = sheetOf({ items: [{ what: 'Licence', formula: '$500/mo', note: 'List price' }] });
    expect(blockOf(sheet, 'askFigures').figures[0]).toMatchObject({ label: 'Licence', value: '$500', unit: 'a month', detail: 'List price', notes: [] });
    expect(sheet.notes).toEqual([]);
  });

  it('a decision on the 31st goes live on the last day of a shorter month', () => {
    const { figures } = blockOf(sheetOf({ ...ARTICLE, ask: { decideBy: '2026-01-31', items: [] } }).sheet, 'askFigures');
    expect(figures[2]?.detail).toMatch(/^Live by Feb 28;/);
  });

  it('without a date says how long after approval', () => {
    expect(blockOf(sheetOf(ARTICLE).sheet, 'askFigures').figures[2]).toMatchObject({ value: 'Yes', detail: 'Live 1 month after approval; a month’s delay costs $19,500' });
  });
});

describe('notes', () => {
  it('are numbered in the order of the page, the same source once', () => {
    const { sheet } = sheetOf({
      lines: [{ metric: 'a', formula: MACHINES, source: 'Invoices' }, { metric: 'b', formula: MACHINES, source: 'Build logs.' }, { metric: 'c', formula: MACHINES, source: 'Invoices' }],
      items: [{ what: 'd', formula: '$1,000', note: 'The supplier’s written quote, held until May 31' }],
    });
    expect(blockOf(sheet, 'costTable').rows.map((row) => row.notes)).toEqual([[1], [2], [1]]);
    expect(blockOf(sheet, 'askFigures').figures.map((figure) => figure.notes)).toEqual([[3], []]);
    expect(sheet.notes.filter((note) => note.number !== null).map((note) => `${note.number} ${note.text}`)).toEqual(['1 Invoices.', '2 Build logs.', '3 The supplier’s written quote, held until May 31.']);
  });

  it('give the range of a line whose middle the table shows', () => {
    const { sheet } = sheetOf({ lines: [{ metric: 'a', formula: '40 devs × 4–6 hr/mo → 30 min/mo × $100/hr', source: 'Logs' }] });
    expect(blockOf(sheet, 'costTable').rows[0]?.saving).toBe('$18,000');
    expect(sheet.notes[0]?.text).toBe('Logs. Saves $14,000–22,000/mo; the middle is shown.');
  });

  it('print the conventions a figure rests on', () => {
    expect(sheetOf(ARTICLE).sheet.notes.find((note) => note.lead === 'Assumed')?.text).toBe('1 week of work = 40 hr.');
  });
});

describe('who and when', () => {
  it('sets names apart from roles, and the version behind the date', () => {
    const { sheet } = sheetOf({ header: { author: 'Alex Doe', team: 'Platform team', decisionMaker: 'Robin Roe, VP Engineering' }, ask: { decideBy: '2026-03-20' } }, 4);
    expect(sheet.facts).toEqual([
      { label: 'From', lead: 'Alex Doe', rest: 'Platform team' },
      { label: 'For', lead: 'Robin Roe', rest: 'VP Engineering' },
      { label: 'Date', lead: '', rest: 'March 2, 2026, version 4' },
      { label: 'Decision wanted by', lead: 'Friday, March 20, 2026', rest: '' },
    ]);
    expect(sheet.footer.left).toBe('Version 4, prepared with Greenlight');
  });
});

it('the author’s own standfirst stands instead of ours', () => {
  expect(sheetOf({ ...ARTICLE, header: { standfirst: 'We **wait**.' } }).sheet.standfirst).toEqual(parseRichText('We **wait**.')[0]?.runs);
});

it('the page prints half the savings with one figure: in the table, the sentence and the chart', () => {
  const { sheet } = sheetOf({
    header: { currency: 'EUR', locale: 'de-DE' },
    lines: [{ formula: '6 people × 3 h/wk → 20 min/wk × 85 €/h' }, { formula: '3 errors/quarter → 1 error/quarter × 1200 € each' }, { formula: '450 €/mo → 0' }],
    items: [{ formula: '2 engineers × 3 weeks × 85 €/h' }],
    roi: { horizonMonths: 24, rampMonths: 2 },
  });
  const { chart, compactChart, compact, sensitivity } = blockOf(sheet, 'return');
  const half = sensitivity.rows.find((row) => row.share === '50%')?.net ?? '';
  expect(half).toBe('59.963\u00a0€');
  for (const drawing of [chart, compactChart]) expect(drawing.labels.map((label) => label.text)).toEqual(expect.arrayContaining([half, 'if half']));
  expect(plainOf(compact.runs)).toContain(`the net is ${half}.`);
});

it('what loses every month is never back, in the table as in the figures', () => {
  const given: Case = { lines: [{ metric: 'a', formula: '$2,500/mo → $500/mo', kind: 'cash' }], items: [{ what: 'b', formula: '$1,500/mo' }, { what: 'c', formula: '$2,000' }] };
  const { rows } = blockOf(sheetOf(given).sheet, 'return').sensitivity;
  expect(rows.map((row) => [row.share, row.payback])).toEqual([['100%', '17 wk'], ['83.3%', '52 wk'], ['50%', 'never'], ['25%', 'never']]);
  const tight: Case = { ...given, items: [{ what: 'b', formula: '$900/mo' }, { what: 'c', formula: '$2,000' }] };
  expect(blockOf(sheetOf(tight).sheet, 'return').sensitivity.rows.map((row) => row.payback)).toEqual(['8 wk', '52 wk', '>12 mo', 'never']);
});

it('freed time is told as people only where nearly a whole one is free', () => {
  const detail = (hours: number) => blockOf(sheetOf({ lines: [{ metric: 'a', formula: `1 dev × ${hours} hr/mo → 0 × $100/hr`, kind: 'capacity' }] }).sheet, 'costTable').split.find((row) => row.label === 'Time freed')?.detail;
  expect([detail(150), detail(160)]).toEqual(['150 hours a month', '160 hours a month, about one engineer back']);
});

it('two years and more are also given in today’s money', () => {
  expect(roiSentence({ ...AT_ONCE, roi: { goLiveMonths: 0, horizonMonths: 36 } })).toMatch(/ In today’s money, at 10% a year, the net is \$584,136\.$/);
  expect(roiSentence(AT_ONCE)).not.toContain('today’s money');
});

it('a table shows cents in all its cells or in none', () => {
  const { rows, total } = blockOf(sheetOf({ lines: [{ metric: 'a', formula: '$2,500.50/mo → $500/mo', kind: 'cash' }, { metric: 'b', formula: MACHINES, kind: 'cash' }] }).sheet, 'costTable');
  expect([...rows, total].map((row) => [row.current, row.saving])).toEqual([['$2,500.50', '$2,000.50'], ['$2,500.00', '$2,000.00'], ['$5,000.50', '$4,000.50']]);
});
