'use client';

import { memo } from 'react';
import { SOLUTION_COPY } from '@/lib/proposal/copy';
import { ProseField } from '../fields/prose-field';
import { FormSection } from '../frame/form-section';
import { Alternatives, Risks } from '../later/with-figures';

export const SolutionSection = memo(function SolutionSection() {
  return (
    <FormSection step="solution">
      <ProseField path="solution.summary" copy={SOLUTION_COPY.summary} isLabelHidden rows={3} />
      <Alternatives />
      <Risks />
    </FormSection>
  );
});
