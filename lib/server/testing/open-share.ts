import type { Proposal } from '../../proposal/schema';
import { findShare, sharedProposal, type LiveShare } from '../shares';

/** A link and what it shows, or null when it shows nothing. */
export async function openShare(token: string): Promise<(LiveShare & { proposal: Proposal }) | null> {
  const share = await findShare(token);
  return share && { ...share, proposal: await sharedProposal(share) };
}
