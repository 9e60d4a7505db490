/** How a saving reaches the company, in a reader's words. */
import type { CostKind } from '../proposal/schema';

export const KIND_LABELS: Record<CostKind, string> = {
  cash: 'Cash',
  capacity: 'Time freed',
  avoided: 'Cost avoided',
  revenue: 'Revenue',
  risk: 'Risk reduced',
};
