/** Test support: the design's sample page as data, as the picture of the printed page shows it. Its figures illustrate. */
import type { ChartDrawing } from './chart';
import type { Sheet } from './sheet';

/** The picture's chart: from −$30,000 to $216,000 over 12 months, at a given height in points. */
function chartAt(height: number): ChartDrawing {
  const [left, right, top, bottom] = [20, 192.5, 3, height - 13];
  const x = (month: number) => left + ((right - left) * month) / 12;
  const y = (thousand: number) => bottom - ((bottom - top) * (thousand + 30)) / 250;
  return {
    width: 237,
    height,
    areas: [
      { path: `M${x(0)} ${y(-30)}L${x(1.46)} ${y(0)}L${x(0)} ${y(0)}Z`, tone: 'loss' },
      { path: `M${x(1.46)} ${y(0)}L${x(12)} ${y(216)}L${x(12)} ${y(0)}Z`, tone: 'gain' },
    ],
    lines: [
      { path: `M${x(0)} ${y(0)}L${x(12)} ${y(0)}`, tone: 'ink', width: 0.75, dash: null },
      { path: `M${x(0)} ${y(-30)}L${x(12)} ${y(93)}`, tone: 'muted', width: 1, dash: [3, 2] },
      { path: `M${x(0)} ${y(-30)}L${x(12)} ${y(216)}`, tone: 'gain', width: 2, dash: null },
      { path: `M${x(1.46)} ${y(160)}L${x(1.46)} ${y(0)}`, tone: 'ink', width: 0.5, dash: null },
    ],
    circles: [{ x: x(1.46), y: y(0), r: 3 }],
    labels: [
      ...[0, 50, 100, 150, 200].map((tick): ChartDrawing['labels'][number] => ({ x: 15, y: y(tick) + 2.5, text: String(tick), size: 7, anchor: 'end', weight: 400, tone: 'muted' })),
      ...[0, 3, 6, 9, 12].map((month): ChartDrawing['labels'][number] => ({ x: x(month), y: height - 1.5, text: String(month), size: 7, anchor: 'middle', weight: 400, tone: 'muted' })),
      { x: x(1.46) + 4, y: y(150) + 2, text: 'Paid back, 6 weeks', size: 7.5, anchor: 'start', weight: 600, tone: 'ink' },
      { x: right + 4, y: y(216) + 2.5, text: '$216,000', size: 7.5, anchor: 'start', weight: 600, tone: 'gain' },
      { x: right + 4, y: y(216) + 11.5, text: 'as planned', size: 7, anchor: 'start', weight: 400, tone: 'muted' },
      { x: right + 4, y: y(93) + 1.5, text: '$93,000', size: 7.5, anchor: 'start', weight: 600, tone: 'ink' },
      { x: right + 4, y: y(93) + 10.5, text: 'if half', size: 7, anchor: 'start', weight: 400, tone: 'muted' },
    ],
  };
}

export const sampleSheet: Sheet = {
  paper: 'A4',
  language: 'en-US',
  kicker: 'Business case',
  title: 'Stop paying 40 developers to wait for builds',
  author: 'Alex Doe',
  date: '2026-03-02',
  standfirst: [
    { text: 'Slow builds cost us ' },
    { text: '$22,500 a month', bold: true },
    { text: '. Spending ' },
    { text: '$24,000 once and $500 a month', bold: true },
    { text: ' ends $20,500 of that, and pays for itself in about six weeks.' },
  ],
  facts: [
    { label: 'From', lead: 'Alex Doe', rest: 'Platform team' },
    { label: 'For', lead: 'Robin Roe', rest: 'VP Engineering' },
    { label: 'Date', lead: '', rest: '2 March 2026, version 4' },
    { label: 'Decision wanted by', lead: 'Friday 20 March 2026', rest: '' },
  ],
  figures: [
    { label: 'The problem costs', value: '$22,500', unit: '/mo', detail: '$270,000 a year, today', tone: 'plain' },
    { label: 'The fix saves', value: '$20,500', unit: '/mo', detail: '91% of what it costs today', tone: 'plain' },
    { label: 'The ask', value: '$24,000', unit: 'once', detail: 'plus $500 a month', tone: 'plain' },
    { label: 'Net gain in 12 months', value: '$216,000', unit: '', detail: 'ROI 720%, back in about 6 weeks', tone: 'gain' },
  ],
  sections: [
    {
      id: 'problem',
      heading: 'Problem',
      blocks: [
        {
          kind: 'prose',
          paragraphs: [
            {
              kind: 'paragraph',
              runs: [
                { text: 'Every change waits for a build before anyone can test it. A developer loses about 14 minutes a day to that queue, five hours a month,', note: 1 },
                { text: ' and starts something else meanwhile. We pay for it twice: once in waiting, and again in rented machines that rebuild code nobody has changed.' },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'cost',
      heading: 'Cost',
      blocks: [
        {
          kind: 'costTable',
          columns: { metric: 'Metric, and how it is worked out', current: 'Current cost per month', saving: 'Projected savings per month', how: 'How it is saved' },
          rows: [
            {
              id: 'waiting',
              metric: 'Developers waiting for builds',
              formula: '40 devs × 5 hr/mo → 30 min/mo × $100/hr',
              parts: [
                { operator: '', text: '40 devs', after: null, isRange: false },
                { operator: '×', text: '5 hr/mo', after: '30 min/mo', isRange: false },
                { operator: '×', text: '$100/hr', after: null, isRange: false },
              ],
              current: '$20,000',
              saving: '$18,000',
              how: 'Tests run side by side; finished work is reused',
              kind: 'capacity',
              kindLabel: 'Time freed',
              notes: [2],
            },
            {
              id: 'machines',
              metric: 'Rented overflow build machines',
              formula: '$2,500/mo → $0/mo',
              parts: [{ operator: '', text: '$2,500/mo', after: '$0/mo', isRange: false }],
              current: '$2,500',
              saving: '$2,500',
              how: 'Builds fit on machines we already own',
              kind: 'cash',
              kindLabel: 'Cash',
              notes: [4],
            },
          ],
          total: { label: 'Total', current: '$22,500', saving: '$20,500', detail: 'Not counted: late releases' },
          split: [],
        },
      ],
    },
    {
      id: 'solution',
      heading: 'Solution',
      blocks: [
        {
          kind: 'prose',
          paragraphs: [
            {
              kind: 'paragraph',
              runs: [
                { text: 'Reuse what has not changed, and test in parallel.', bold: true },
                { text: ' A shared build cache skips unchanged steps, and the tests are split over eight machines. A two-week trial with eight developers cut the wait to 30 minutes a month each.', note: 3 },
              ],
            },
          ],
        },
        {
          kind: 'optionsTable',
          columns: { name: 'Options', firstYearCost: 'First-year cost', net: 'Net, 12 months', why: 'Why, or why not' },
          rows: [
            { id: 'proposed', name: 'Cache and parallel tests', firstYearCost: '$30,000', net: '$216,000', why: 'Proposed. Removes the cause; tested here', isProposed: true },
            { id: 'faster', name: 'Rent faster machines', firstYearCost: '$36,000', net: '$60,000', why: 'Wait falls only to 3 hr/mo; adds $3,000/mo', isProposed: false },
            { id: 'nothing', name: 'Do nothing', firstYearCost: '$0', net: '$0', why: 'We go on paying $22,500 every month', isProposed: false },
          ],
          compact: { kind: 'paragraph', runs: [{ text: 'Against renting faster machines ($60,000) and doing nothing ($0).' }] },
        },
      ],
    },
    {
      id: 'ask',
      heading: 'Ask',
      blocks: [
        {
          kind: 'askFigures',
          figures: [
            { label: 'People', value: '$24,000', unit: 'once', detail: '2 engineers × 3 weeks × $100/hr', notes: [] },
            { label: 'Money', value: '$500', unit: 'a month', detail: 'Build cache licence', notes: [5] },
            { label: 'Decision', value: 'Yes, by 20 March', unit: '', detail: 'Live by 13 April. A month’s delay costs $20,000', notes: [] },
          ],
        },
      ],
    },
    {
      id: 'roi',
      heading: 'ROI',
      blocks: [
        {
          kind: 'prose',
          paragraphs: [
            {
              kind: 'paragraph',
              runs: [{ text: 'Savings of $246,000 less a first-year cost of $30,000 leave ' }, { text: '$216,000', bold: true }, { text: ', or 720% of what we spend.' }],
            },
          ],
        },
        {
          kind: 'return',
          chart: chartAt(90),
          compactChart: chartAt(62),
          title: 'Net gain, added up month by month',
          subtitle: '$ thousand, by months from go-live',
          alt: 'Net gain starts at −$30,000, crosses zero after about 6 weeks and reaches $216,000 at 12 months.',
          sensitivity: {
            title: 'What has to be true',
            subtitle: 'Breaks even if only 12% of the savings come true',
            columns: { share: 'Savings that come true', net: 'Net in 12 months', roi: 'ROI', payback: 'Paid back' },
            rows: [
              { share: '100%', sharePercent: 100, net: '$216,000', roi: '720%', payback: '6 wk' },
              { share: '50%', sharePercent: 50, net: '$93,000', roi: '310%', payback: '13 wk' },
              { share: '25%', sharePercent: 25, net: '$31,500', roi: '105%', payback: '25 wk' },
              { share: '12%', sharePercent: 12.2, net: '$0', roi: '0%', payback: '52 wk' },
            ],
          },
          compact: { kind: 'paragraph', runs: [{ text: 'It breaks even if only 12% of the savings come true.' }] },
        },
      ],
    },
  ],
  notes: [
    { number: 1, lead: '', text: 'Build logs, Nov 2025 to Jan 2026, 40 developers, 21 working days a month. Measured range 4–6 hr/mo; the middle is used.' },
    { number: 2, lead: '', text: '$100/hr: loaded rate, Finance, 2026 budget. A week is 40 hr.' },
    { number: 3, lead: '', text: 'Trial on the payments code, 2–13 Feb 2026, 8 developers.' },
    { number: 4, lead: '', text: 'Provider invoices, Dec 2025 to Feb 2026, monthly mean.' },
    { number: 5, lead: '', text: 'Supplier’s written quote, held until 31 May 2026.' },
    { number: null, lead: 'Payback', text: 'runs from go-live and takes the whole first-year cost as spent on day one. ROI is net gain over first-year cost. No discounting.' },
  ],
  footer: { left: 'Version 4, prepared with Greenlight', right: 'Internal' },
  summary: 'Stop paying 40 developers to wait for builds: $216,000 net in 12 months for $24,000 once and $500 a month.',
};
