/**
 * Our Markdown, once for both directions: which heading holds which text of the document, and which column of which table
 * holds which key. What is worked out has a place too, so that the way in knows it and leaves it aside.
 */
import { CONFIDENCE_COPY } from '../../proposal/figures-copy';
import { emptyAlternative, emptyAskItem, emptyCostLine, emptyRisk } from '../../proposal/empty';
import { CONFIDENCES, COST_KINDS } from '../../proposal/schema';
import type { JsonObject } from '../../json-object';
import { KIND_LABELS } from '../../sheet/kind-label';

/** A column that a person fills. */
export type Field =
  | { name: string; key: string; as: 'plain' | 'rich' | 'yes'; isOptional?: true }
  | { name: string; key: string; as: 'choice'; labels: Record<string, string>; isOptional?: true };
/** A column that is worked out: written, and left aside on the way in. "Net" is also known as "Net, 12 months". */
export type Figure = { name: string; as: 'figure' };
export type Column = Field | Figure;

export type Table = { list: readonly [section: string, list: string]; columns: readonly Column[]; empty: (id: string) => JsonObject };

/** Where a text stands in the document, and the heading it stands under here; `part` is null directly under the section. */
export type Part = { section: string; part: string | null; text: readonly [section: string, key: string] | null; table: Table | null };

const kinds = Object.fromEntries(COST_KINDS.map((kind) => [kind, KIND_LABELS[kind]]));
const confidences = Object.fromEntries(CONFIDENCES.map((confidence) => [confidence, CONFIDENCE_COPY[confidence].label]));

export const COST_TABLE: Table = {
  list: ['cost', 'lines'],
  empty: emptyCostLine,
  columns: [
    { name: 'Metric', key: 'metric', as: 'plain' },
    { name: 'Cost', key: 'formula', as: 'plain' },
    { name: 'Current cost per month', as: 'figure' },
    { name: 'Projected savings per month', as: 'figure' },
    { name: 'How it is saved', key: 'note', as: 'rich', isOptional: true },
    { name: 'Kind', key: 'kind', as: 'choice', labels: kinds },
    { name: 'Confidence', key: 'confidence', as: 'choice', labels: confidences, isOptional: true },
    { name: 'Source', key: 'source', as: 'rich', isOptional: true },
  ],
};

export const OPTIONS_TABLE: Table = {
  list: ['solution', 'alternatives'],
  empty: emptyAlternative,
  columns: [
    { name: 'Option', key: 'name', as: 'plain' },
    { name: 'What it would cost', key: 'ask', as: 'plain', isOptional: true },
    { name: 'What it would save', key: 'saving', as: 'plain', isOptional: true },
    { name: 'First-year cost', as: 'figure' },
    { name: 'Net', as: 'figure' },
    { name: 'Why, or why not', key: 'verdict', as: 'rich' },
  ],
};

export const RISK_TABLE: Table = {
  list: ['solution', 'risks'],
  empty: emptyRisk,
  columns: [{ name: 'Risk', key: 'risk', as: 'rich' }, { name: 'Answer', key: 'answer', as: 'rich' }],
};

export const ASK_TABLE: Table = {
  list: ['ask', 'items'],
  empty: emptyAskItem,
  columns: [
    { name: 'What', key: 'what', as: 'plain' },
    { name: 'Price', key: 'formula', as: 'plain' },
    { name: 'Comes to', as: 'figure' },
    { name: 'Written quote', key: 'quoted', as: 'yes', isOptional: true },
    { name: 'Note', key: 'note', as: 'rich', isOptional: true },
  ],
};

export const PARTS: readonly Part[] = [
  { section: 'Problem', part: null, text: ['problem', 'statement'], table: null },
  { section: 'Cost', part: null, text: ['cost', 'summary'], table: COST_TABLE },
  { section: 'Cost', part: 'Not counted', text: ['cost', 'notCounted'], table: null },
  { section: 'Solution', part: null, text: ['solution', 'summary'], table: null },
  { section: 'Solution', part: 'Options', text: null, table: OPTIONS_TABLE },
  { section: 'Solution', part: 'What could go wrong', text: null, table: RISK_TABLE },
  { section: 'Ask', part: null, text: ['ask', 'summary'], table: ASK_TABLE },
  { section: 'Ask', part: 'Owner', text: ['ask', 'owner'], table: null },
  { section: 'Ask', part: 'Stop rule', text: ['ask', 'stopRule'], table: null },
  { section: 'ROI', part: null, text: ['roi', 'summary'], table: null },
  { section: 'ROI', part: 'How we will check', text: ['roi', 'followUp'], table: null },
];

/** Headings under which everything is worked out: two sections, and a part of ROI. */
export const WORKED_OUT = { glance: 'At a glance', return: 'The return', notes: 'Notes' } as const;
