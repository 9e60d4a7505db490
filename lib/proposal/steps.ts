/** The five sections of a proposal, in order. The id is the schema's key, the key of its words and the name of its component. */
export const STEPS = ['problem', 'cost', 'solution', 'ask', 'roi'] as const;
export type StepId = (typeof STEPS)[number];

export const isStep = (value: string | undefined): value is StepId => STEPS.some((step) => step === value);
