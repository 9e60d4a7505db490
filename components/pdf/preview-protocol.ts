/** What the editor and its preview worker say to each other. Answers come in the order of the requests. */
import type { Proposal } from '../../lib/proposal/schema';
import type { FitReport } from '../../lib/sheet/fit';
import type { SectionId } from '../../lib/sheet/sheet';

/** `widthPx` in device pixels; 0 while the page is not on the screen. */
export type PreviewRequest = { id: number; proposal: Proposal; version: number | null; widthPx: number };

/** Where a section stands on the page, as shares of the paper's height. */
export type SectionPlace = { id: SectionId; top: number; bottom: number };

/** The page as it prints, painted. */
export type PagePicture = { bitmap: ImageBitmap; sections: SectionPlace[] };

/** `page` is null when it does not fit or has no width; `failure` is a sentence for the log, not for people. */
export type PreviewAnswer = { id: number; report: FitReport; page: PagePicture | null } | { id: number; failure: string };
