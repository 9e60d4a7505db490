import { describe, expect, it } from 'vitest';
import { emptyCostLine, emptyProposal } from '@/lib/proposal/empty';
import { readAt, withValueAt } from './document-path';

const empty = emptyProposal('2026-01-01');
const document = { ...empty, cost: { ...empty.cost, lines: [emptyCostLine('a'), emptyCostLine('b')] } };

describe('a place of the document', () => {
  it('is read by its name, and is undefined where there is none', () => {
    expect(readAt(document, 'cost.lines.1.id')).toBe('b');
    expect(readAt(document, 'cost.lines.2.id')).toBeUndefined();
    expect(readAt(document, 'cost.lines.0.id.length')).toBeUndefined();
    expect(readAt(document, 'ask.decideBy')).toBeNull();
  });

  it('is written without touching the document, and keeps every other part as it is', () => {
    const before = structuredClone(document);
    const next = withValueAt(document, 'cost.lines.1.formula', '3 hr');
    expect(next).toEqual({ ...document, cost: { ...document.cost, lines: [document.cost.lines[0], { ...document.cost.lines[1], formula: '3 hr' }] } });
    expect(document).toEqual(before);
    expect(next.cost.lines[0]).toBe(document.cost.lines[0]);
    expect(next.header).toBe(document.header);
    expect(Array.isArray(next.cost.lines)).toBe(true);
  });

  it('gives back the very document when nothing changes, or when there is no such place', () => {
    expect(withValueAt(document, 'cost.lines.0.formula', '')).toBe(document);
    expect(withValueAt(document, 'cost.lines.2.formula', '3 hr')).toBe(document);
    expect(withValueAt(document, 'header.nothing', 'x')).toBe(document);
  });
});
