import { describe, expect, it } from 'vitest';
import { SECTION_COPY } from './copy';
import { proposalSchema } from './schema';
import { STEPS } from './steps';

describe('the five sections', () => {
  it('have one name everywhere: step, schema key, words', () => {
    expect(Object.keys(proposalSchema.shape).filter((key) => key in SECTION_COPY)).toEqual([...STEPS]);
    expect(Object.keys(SECTION_COPY)).toEqual([...STEPS]);
  });
});
