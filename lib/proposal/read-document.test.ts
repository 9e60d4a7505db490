import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyProposal } from './empty';
import { readDocument, readDraft } from './read-document';
import { LIMITS } from './limits';

const TODAY = '2026-11-22';

function issuesOf(input: unknown) {
  const reading = readDocument(input, TODAY);
  return reading.ok ? [] : reading.issues;
}

describe('readDocument', () => {
  it('gives keys that were left out the values of an empty proposal', () => {
    expect(readDocument({}, TODAY)).toEqual({ ok: true, proposal: emptyProposal(TODAY) });
    const reading = readDocument({ header: { title: 'Builds' }, roi: { realisationPercent: { cash: 80 } } }, TODAY);
    expect(reading.ok && reading.proposal.header).toEqual({ ...emptyProposal(TODAY).header, title: 'Builds' });
    expect(reading.ok && reading.proposal.roi.realisationPercent).toEqual({ cash: 80, avoided: 50, capacity: 50, revenue: 100, risk: 100 });
  });

  it('fills entries of lists too and gives each an id of its own', () => {
    const reading = readDocument({ cost: { lines: [{ formula: '$5/mo' }, { id: 'line-1' }, { metric: 'B' }] }, ask: { items: [{}] } }, TODAY);
    expect(reading.ok && reading.proposal.cost.lines.map((line) => line.id)).toEqual(['line-2', 'line-1', 'line-3']);
    expect(reading.ok && reading.proposal.cost.lines[0]?.kind).toBe('capacity');
    expect(reading.ok && reading.proposal.ask.items[0]).toEqual({ id: 'item-1', what: '', formula: '', quoted: false, note: '' });
  });

  it('names the path of an unknown key, a wrong type and an unknown choice', () => {
    expect(issuesOf({ header: { titel: 'x' } })).toMatchObject([{ path: 'header.titel', code: 'unrecognized_keys' }]);
    expect(issuesOf({ cost: { lines: [{ metric: 7 }] } })).toMatchObject([{ path: 'cost.lines.0.metric', code: 'invalid_type' }]);
    expect(issuesOf({ cost: { lines: [{ kind: 'gold' }] } })).toMatchObject([{ path: 'cost.lines.0.kind', code: 'invalid_value' }]);
    expect(issuesOf({ header: null })).toMatchObject([{ path: 'header', code: 'invalid_type' }]);
    expect(issuesOf({ cost: { lines: 'none' } })).toMatchObject([{ path: 'cost.lines', code: 'invalid_type' }]);
  });

  it('says how much fits when there is too much', () => {
    expect(issuesOf({ header: { title: 'x'.repeat(10_000) } })).toEqual([{ path: 'header.title', code: 'too_big', message: 'At most 200 characters fit here. Shorten it.' }]);
    const lines = Array.from({ length: LIMITS.costLines + 1 }, () => ({}));
    expect(issuesOf({ cost: { lines } })).toEqual([{ path: 'cost.lines', code: 'too_big', message: 'At most 60 entries fit here. Remove some.' }]);
  });

  it('accepts an empty date and a real one, and no other text', () => {
    expect(issuesOf({ header: { date: '' }, ask: { decideBy: '2026-02-28' } })).toEqual([]);
    expect(issuesOf({ header: { date: '22.11.2026' } })).toMatchObject([{ path: 'header.date' }]);
    expect(issuesOf({ ask: { decideBy: '2026-02-30' } })).toMatchObject([{ path: 'ask.decideBy', message: 'This has to be a date such as 2026-11-22.' }]);
  });

  it('refuses two entries with one id', () => {
    expect(issuesOf({ cost: { lines: [{ id: 'a' }, { id: 'a' }] } })).toMatchObject([{ path: 'cost.lines', code: 'custom' }]);
  });

  it('reads what was typed back even where it is longer than can be stored, and nothing else that is wrong', () => {
    const typed = { ...emptyProposal(TODAY), header: { ...emptyProposal(TODAY).header, title: 'x'.repeat(10_000) } };
    expect(readDraft(typed)).toEqual(typed);
    expect(readDraft({ ...typed, header: { ...typed.header, paper: 'A5' } })).toBeNull();
    expect(readDraft('a text')).toBeNull();
  });

  it('answers every JSON value without throwing, and reads its own documents back unchanged', () => {
    fc.assert(fc.property(fc.jsonValue(), (input) => {
      const reading = readDocument(input, TODAY);
      if (reading.ok) expect(readDocument(JSON.parse(JSON.stringify(reading.proposal)), '2000-01-01')).toEqual(reading);
      else for (const issue of reading.issues) expect(issue.message).toMatch(/[.]$/);
    }));
  });

  it('takes a key named like a prototype as the unknown key it is', () => {
    expect(issuesOf(JSON.parse('{"__proto__": {"admin": true}, "header": {"constructor": 1}}')).length).toBeGreaterThan(0);
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
  });
});
