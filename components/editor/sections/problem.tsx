'use client';

import { PROBLEM_COPY } from '@/lib/proposal/copy';
import { ProseField } from '../fields/prose-field';
import { FormSection } from '../frame/form-section';

export function ProblemSection() {
  return (
    <FormSection step="problem">
      <ProseField path="problem.statement" copy={PROBLEM_COPY.statement} isLabelHidden rows={4} />
    </FormSection>
  );
}
