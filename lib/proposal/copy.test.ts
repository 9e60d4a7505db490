import { describe, expect, it } from 'vitest';
import * as choices from './choices-copy';
import * as copy from './copy';
import * as examples from './examples-copy';
import * as figures from './figures-copy';
import * as interview from './interview-copy';
import * as paste from './paste-copy';
import { CONFIDENCES, COST_KINDS, PAPERS } from './schema';

/** Every text in a tree of words; a function of a count is asked for one and for two. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [1, 2].map((count) => String(words(count)));
  if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(textsOf);
  return [];
}

describe('the words of the form', () => {
  const texts = textsOf({ ...copy, ...figures, ...choices, ...examples, ...interview, ...paste });

  it('are there', () => expect(texts.length).toBeGreaterThan(150));

  it('keep to the voice: no shouting, no apology, one kind of dash, no straight apostrophe', () => {
    const against = (rule: RegExp) => texts.filter((text) => rule.test(text));
    expect(against(/!|\bplease\b|\boops\b|\bsorry\b|\binvalid\b/i)).toEqual([]);
    expect(against(/—|\d-\d|'(?=[a-z])/)).toEqual([]);
    expect(texts.filter((text) => text !== text.trim())).toEqual([]);
  });

  it('name every kind, confidence and paper of the schema, in its order', () => {
    expect(Object.keys(figures.KIND_COPY)).toEqual([...COST_KINDS]);
    expect(Object.keys(figures.CONFIDENCE_COPY)).toEqual([...CONFIDENCES]);
    expect(Object.keys(choices.PAPER_COPY)).toEqual([...PAPERS]);
  });

  it('give the fields the names the contract promises', () => {
    expect([
      copy.HEADER_COPY.title.label, copy.HEADER_COPY.author.label, copy.HEADER_COPY.team.label, copy.HEADER_COPY.decisionMaker.label,
      copy.PROBLEM_COPY.statement.label, copy.SOLUTION_COPY.summary.label, figures.ASK_COPY.summary.label,
      figures.COST_COPY.metric.label, figures.COST_COPY.formula.label, figures.COST_COPY.kind.label, figures.COST_COPY.confidence.label, figures.COST_COPY.source.label,
      figures.COST_COPY.add, figures.ASK_COPY.add, copy.EDITOR_COPY.share, copy.EDITOR_COPY.exportPdf,
    ]).toEqual([
      'Title', 'Author', 'Team', 'Decision maker', 'Problem', 'Solution', 'Ask',
      'Metric', 'Cost', 'Kind', 'Confidence', 'Source', 'Add cost line', 'Add ask item', 'Share', 'Export PDF',
    ]);
  });
});
