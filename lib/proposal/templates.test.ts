import { describe, expect, it } from 'vitest';
import { readDocument } from './read-document';
import { buildTemplate, TEMPLATES, TEMPLATE_SLUGS } from './templates';

describe('templates', () => {
  it('has one template for each name, and none for another name', () => {
    expect(TEMPLATES.map((template) => template.slug)).toEqual([...TEMPLATE_SLUGS]);
    expect(buildTemplate('slow-ci', '2026-11-22')?.header.title).toContain('40 developers');
    expect(buildTemplate('unknown', '2026-11-22')).toBeNull();
  });

  it.each(TEMPLATES)('$slug is a document that can be stored, with every section filled', ({ build }) => {
    const proposal = build('2026-11-22');
    expect(readDocument(proposal, '')).toEqual({ ok: true, proposal });
    expect(proposal.problem.statement.split(' ').length).toBeGreaterThan(30);
    expect(proposal.cost.lines.every((line) => line.metric && line.formula && line.source && line.note)).toBe(true);
    expect(proposal.solution.summary && proposal.solution.risks.length && proposal.roi.followUp && proposal.ask.owner && proposal.ask.stopRule).toBeTruthy();
    expect(proposal.solution.alternatives.some((option) => option.name === 'Do nothing')).toBe(true);
    expect(proposal.ask.decideBy).toMatch(/^2026-12-(11|18)$/);
  });

  it('has no decision date when the page has no date to count from', () => {
    expect(buildTemplate('slow-ci', '')?.ask.decideBy).toBeNull();
  });
});
