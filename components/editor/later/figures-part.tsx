/**
 * The half of the editor that reads formulas and shows figures, with the code that works them out and what else is not typed
 * into first: one file to fetch, entered here only. Whoever has it can read the results of a draft.
 */
import { computeResults } from '@/lib/finance/compute-results';
import { provideFigures } from '../document/draft-store';
import { SectionRail } from '../frame/section-rail';
import { TotalsBar } from '../frame/totals-bar';
import { InterviewOffer } from '../interview/offer';
import { Alternatives } from '../sections/alternatives';
import { AskFields } from '../sections/ask-fields';
import { CostFields } from '../sections/cost-fields';
import { HeaderDetails } from '../sections/header-details';
import { Risks } from '../sections/risks';
import { RoiFields } from '../sections/roi-fields';

provideFigures(computeResults);

export const FIGURES_PART = { Alternatives, AskFields, CostFields, InterviewOffer, HeaderDetails, Risks, RoiFields, SectionRail, TotalsBar };
