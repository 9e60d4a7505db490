/** What the editor and its preview worker say to each other. Answers come in the order of the requests. */
import type { Proposal } from '../../lib/proposal/schema';
import type { FitReport } from '../../lib/sheet/fit';

export type PreviewRequest = { id: number; proposal: Proposal; version: number | null };

/** `pdf` is null when the page does not fit; `failure` is a sentence for the log, not for people. */
export type PreviewAnswer = { id: number; report: FitReport; pdf: Uint8Array<ArrayBuffer> | null } | { id: number; failure: string };
