/** The five sections of a proposal, in order. The id is the schema's key, the key of its words and the name of its component. */
export const STEPS = ['problem', 'cost', 'solution', 'ask', 'roi'] as const;
export type StepId = (typeof STEPS)[number];

/** The step after this one, or null behind the last. */
export function nextStep(step: StepId): StepId | null {
  return STEPS[STEPS.indexOf(step) + 1] ?? null;
}
