/** Four ways to begin a cost line, offered in the empty field. The figures are placeholders to write over. */
export type Starter = { title: string; text: string };

export const STARTERS: readonly Starter[] = [
  { title: "People's time", text: '6 people × 2 hr/wk → 20 min/wk × $100/hr' },
  { title: 'A recurring bill', text: '$2,500/mo → $500/mo' },
  { title: 'Incidents', text: '3 incidents/quarter × 4 hr × 6 engineers × $120/hr' },
  { title: 'Tickets', text: '50 tickets/day → 10 tickets/day × $15 each' },
];
