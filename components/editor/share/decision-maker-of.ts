import type { Proposal } from '@/lib/proposal/schema';

/** The name in "Robin Roe, CTO". */
export function decisionMakerOf({ header }: Proposal): string {
  return header.decisionMaker.split(',')[0]?.trim() ?? '';
}
