'use client';

import { memo } from 'react';
import { PROBLEM_COPY } from '@/lib/proposal/copy';
import { ProseField } from '../fields/prose-field';
import { FormSection } from '../frame/form-section';

export const ProblemSection = memo(function ProblemSection() {
  return (
    <FormSection step="problem">
      <ProseField path="problem.statement" copy={PROBLEM_COPY.statement} isLabelHidden rows={4} />
    </FormSection>
  );
});
