'use client';

import { useState } from 'react';
import { Segmented } from '@/components/ui/segmented';
import { HORIZON_CHOICES, ROI_COPY } from '@/lib/proposal/figures-copy';
import { NumberField } from '../fields/number-field';
import { useNumberField } from '../fields/use-document-field';

const OTHER = 'other';
const OPTIONS = [...HORIZON_CHOICES.map((months) => ({ value: String(months), label: ROI_COPY.yearsChoice(months / 12) })), { value: OTHER, label: ROI_COPY.otherChoice }];

/** One, two or three years, or any number of months. */
export function HorizonField() {
  const { value, setValue } = useNumberField('roi.horizonMonths');
  const isListed = HORIZON_CHOICES.some((months) => months === value);
  const [wantsOther, setWantsOther] = useState(!isListed);
  const isOther = wantsOther || !isListed;
  return (
    <div className="flex flex-wrap items-end gap-3">
      <div className="flex flex-col items-start gap-1">
        <p aria-hidden className="text-label font-medium">{ROI_COPY.horizon.label}</p>
        <Segmented
          label={ROI_COPY.horizon.label}
          options={OPTIONS}
          value={isOther ? OTHER : String(value)}
          onChange={(choice) => {
            setWantsOther(choice === OTHER);
            if (choice !== OTHER) setValue(Number(choice));
          }}
        />
      </div>
      {isOther ? <NumberField path="roi.horizonMonths" copy={ROI_COPY.otherMonths} className="w-40" /> : null}
    </div>
  );
}
