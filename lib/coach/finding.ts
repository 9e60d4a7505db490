/** What the coach says: one remark about one field, with the change that answers it where that change is mechanical. */
import type { Proposal } from '../proposal/schema';
import { STEPS } from '../proposal/steps';
import type { Facts } from './facts';
import type { Source } from './sources';

/** E: cannot be called ready. W: a manager will ask. T: worth doing. The order they are shown in. */
export const SEVERITIES = ['E', 'W', 'T'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What stands above the five sections comes first, as on the page. */
export const COACH_SECTIONS = ['header', ...STEPS] as const;
export type CoachSection = (typeof COACH_SECTIONS)[number];

export type CoachFix = {
  /** A verb with its object: "Use 4–6 hr/mo". */
  label: string;
  /** The proposal with the change made; the same one when there is nothing left to change. */
  apply: (proposal: Proposal) => Proposal;
};

/** What a rule gives; the coach adds who said it. */
export type Note = {
  /** The place in the document, such as "cost.lines.2.source". */
  path: string;
  sentence: string;
  fix?: CoachFix;
  /** Where one rule weighs its cases differently. */
  severity?: Severity;
};

export type Rule = { id: string; severity: Severity; source: Source; find: (facts: Facts) => readonly Note[] };

export type Finding = {
  rule: string;
  severity: Severity;
  /** Who found that it is asked. */
  source: Source;
  section: CoachSection;
  path: string;
  sentence: string;
  fix: CoachFix | null;
  /** Stays the same while lines are moved: the rule and the field, with the entry's id in place of its position. */
  key: string;
};
