'use client';

import { lazy, Suspense } from 'react';
import { SETTINGS_COPY } from '@/lib/proposal/copy';
import { CONFIDENCE_COPY, KIND_COPY, ROI_COPY } from '@/lib/proposal/figures-copy';
import { NumberField } from '../fields/number-field';
import { ProseField } from '../fields/prose-field';
import { MoreFields } from '../frame/more-fields';
import { ReturnFigures } from '../figures/return-figures';
import { ThreeViews } from '../figures/three-views';
import { untilFetched } from '@/lib/client/until-fetched';
import { HorizonField } from './horizon-field';

const HowSure = lazy(() => untilFetched(() => import('../figures/how-sure')).then((module) => ({ default: module.HowSure })));

const REALISATION = ['cash', 'capacity', 'avoided', 'revenue', 'risk'] as const;
const CONFIDENCES = ['high', 'medium', 'low'] as const;
const GRID = 'grid grid-cols-2 items-end gap-3 mid:grid-cols-3';

export function RoiFields() {
  return (
    <>
      <ReturnFigures />
      <Suspense><HowSure /></Suspense>
      <HorizonField />
      <div className="grid gap-3 mid:grid-cols-3">
        <NumberField path="roi.goLiveMonths" copy={ROI_COPY.goLiveMonths} />
        <NumberField path="roi.rampMonths" copy={ROI_COPY.rampMonths} />
        <NumberField path="roi.discountRatePercent" copy={ROI_COPY.discountRatePercent} />
      </div>
      <ThreeViews />
      <ProseField path="roi.summary" copy={ROI_COPY.summary} />
      <ProseField path="roi.followUp" copy={ROI_COPY.followUp} />
      <MoreFields title={ROI_COPY.carefulHeading} hint={ROI_COPY.carefulHint}>
        <fieldset>
          <legend className="mb-2 text-label font-semibold">{ROI_COPY.realisation}</legend>
          <div className={GRID}>
            {REALISATION.map((kind) => <NumberField key={kind} path={`roi.realisationPercent.${kind}`} copy={{ label: KIND_COPY[kind].short }} />)}
          </div>
        </fieldset>
        <fieldset>
          <legend className="mb-2 text-label font-semibold">{ROI_COPY.riskPercent}</legend>
          <div className={GRID}>
            {CONFIDENCES.map((confidence) => <NumberField key={confidence} path={`roi.riskPercent.${confidence}`} copy={CONFIDENCE_COPY[confidence]} />)}
            <NumberField path="roi.riskPercent.costs" copy={{ label: ROI_COPY.riskCosts }} />
          </div>
        </fieldset>
      </MoreFields>
      <MoreFields title={SETTINGS_COPY.heading} hint={ROI_COPY.settingsHint}>
        <div className={GRID}>
          <NumberField path="settings.hourlyRate" copy={ROI_COPY.hourlyRate} />
          <NumberField path="settings.hoursPerDay" copy={ROI_COPY.hoursPerDay} />
          <NumberField path="settings.daysPerWeek" copy={ROI_COPY.daysPerWeek} />
          <NumberField path="settings.sprintWeeks" copy={ROI_COPY.sprintWeeks} />
        </div>
      </MoreFields>
    </>
  );
}
