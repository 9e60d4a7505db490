import { describe, expect, it } from 'vitest';
import { splitLead } from './split-lead';

describe('the first sentence of a remark', () => {
  it('is set apart from what follows', () => {
    expect(splitLead('Time cannot become money. 5 hr/mo is time; $500/mo is dollars.')).toEqual(['Time cannot become money.', ' 5 hr/mo is time; $500/mo is dollars.']);
  });

  it('does not end inside a number or a unit', () => {
    expect(splitLead('This line gets dearer by $2,000.50/mo.')).toEqual(['This line gets dearer by $2,000.50/mo.', '']);
    expect(splitLead('0.5 hr is time')).toEqual(['0.5 hr is time', '']);
  });
});
