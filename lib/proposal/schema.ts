/**
 * What a proposal is: the single source for its shape, its TypeScript type and its JSON Schema.
 * It says what may be STORED, so an empty text and a null number are legal; `readiness.ts` says what is finished.
 * No transform, coerce or default in here: the form's value, the domain's value and the stored JSON are one thing.
 */
import { z } from 'zod';
import { LIMITS } from './limits';

const text = z.string().max(LIMITS.textChars);
const formula = z.string().max(LIMITS.formulaChars);
const number = z.number().nullable();
const id = z.string().min(1).max(LIMITS.idChars);
const date = z.iso.date();

const hasUniqueIds = (items: readonly { id: string }[]) => new Set(items.map((item) => item.id)).size === items.length;
const UNIQUE_IDS = 'Two entries have the same id. Give each its own.';

/** How a saving reaches the company. The order is the order they are offered and summed in. */
export const COST_KINDS = ['cash', 'capacity', 'avoided', 'revenue', 'risk'] as const;
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export const PAPERS = ['A4', 'LETTER'] as const;

export const costLineSchema = z.strictObject({
  id,
  metric: text,
  formula,
  kind: z.enum(COST_KINDS),
  confidence: z.enum(CONFIDENCES),
  source: text,
  note: text,
});

export const alternativeSchema = z.strictObject({ id, name: text, verdict: text, ask: formula, saving: formula });
export const riskSchema = z.strictObject({ id, risk: text, answer: text });
export const askItemSchema = z.strictObject({ id, what: text, formula, quoted: z.boolean(), note: text });

export const proposalSchema = z.strictObject({
  schemaVersion: z.literal(1),
  notationVersion: z.literal(1),
  header: z.strictObject({
    title: z.string().max(LIMITS.titleChars),
    /** Empty: the page writes one from the figures. */
    standfirst: text,
    author: text,
    team: text,
    decisionMaker: text,
    date: z.union([z.literal(''), date]),
    /** ISO 4217. */
    currency: z.string().regex(/^[A-Z]{3}$/, 'A currency is three capital letters, such as USD.'),
    /** BCP 47. */
    locale: z.string().max(35).regex(/^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/, 'A locale is a language tag, such as en-US.'),
    paper: z.enum(PAPERS),
  }),
  problem: z.strictObject({ statement: text }),
  cost: z.strictObject({
    summary: text,
    notCounted: text,
    lines: z.array(costLineSchema).max(LIMITS.costLines).refine(hasUniqueIds, UNIQUE_IDS),
  }),
  solution: z.strictObject({
    summary: text,
    alternatives: z.array(alternativeSchema).max(LIMITS.alternatives).refine(hasUniqueIds, UNIQUE_IDS),
    risks: z.array(riskSchema).max(LIMITS.risks).refine(hasUniqueIds, UNIQUE_IDS),
  }),
  ask: z.strictObject({
    summary: text,
    items: z.array(askItemSchema).max(LIMITS.askItems).refine(hasUniqueIds, UNIQUE_IDS),
    owner: text,
    decideBy: date.nullable(),
    stopRule: text,
  }),
  roi: z.strictObject({
    summary: text,
    horizonMonths: number,
    /** Months from approval to the first saving; null: from the longest one-off effort in the ask. */
    goLiveMonths: number,
    rampMonths: number,
    discountRatePercent: number,
    realisationPercent: z.strictObject({ cash: number, avoided: number, capacity: number, revenue: number, risk: number }),
    riskPercent: z.strictObject({ high: number, medium: number, low: number, costs: number }),
    seed: number,
    followUp: text,
  }),
  settings: z.strictObject({ hourlyRate: number, hoursPerDay: number, daysPerWeek: number, sprintWeeks: number }),
});

export type Proposal = z.infer<typeof proposalSchema>;
export type CostLine = z.infer<typeof costLineSchema>;
export type Alternative = z.infer<typeof alternativeSchema>;
export type Risk = z.infer<typeof riskSchema>;
export type AskItem = z.infer<typeof askItemSchema>;
export type CostKind = (typeof COST_KINDS)[number];
export type Confidence = (typeof CONFIDENCES)[number];
export type Paper = (typeof PAPERS)[number];
