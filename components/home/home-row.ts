/** One row of the table of proposals: strings only, so that the server and the browser show the same. */
import type { ProposalHeadline } from '@/lib/sheet/readout';

export type HomeState = { name: 'draft' | 'shared' | 'viewed' | 'approved' | 'funded' | 'declined'; word: string; detail: string };

export type HomeRow = {
  id: string;
  /** When it was last edited, decided or put away, in words. */
  edited: string;
  isArchived: boolean;
  /** It stands by what the author recorded, which can be taken back. */
  isByHand: boolean;
  figures: ProposalHeadline;
  /** The length of the row's bar, 0 to 1, against the dearest row of its currency. */
  barLength: number;
  state: HomeState;
};

/** A proposal that can still be brought back. */
export type DeletedRow = { id: string; title: string; deleted: string; /** It comes back where it was: among the archived. */ isArchived: boolean };
