/** Who found that a thing is asked, by the tags of the rules; what nobody is quoted for is our own judgement. */
export const SOURCE_NAMES = {
  judgement: null,
  BAZHIN: 'Andrey Bazhin, on selling a refactoring',
  CIOAU: 'Gartner, in CIO',
  CIONZ: 'CIO New Zealand',
  EACH: 'Each Digit, “I want to be convinced”',
  HBR: 'Harvard Business Review’s guide to business cases',
  LEADDEV: 'LeadDev',
  LETHAIN: 'Will Larson, on presenting to executives',
  LEVY: 'Steven Levy, on calculating returns',
  NUC: 'Nucleus Research',
  PMI: 'Project Management Institute',
  PMINS: 'Project Management Insight, on why cases are turned down',
  PRFAQ: 'the PR/FAQ method',
  VIRT: 'Virtual, on hard and soft savings',
  VNOVA: 'ValueNova, on why ROI models collapse',
} as const;

export type Source = keyof typeof SOURCE_NAMES;
