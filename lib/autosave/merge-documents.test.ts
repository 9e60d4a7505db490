import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeDocuments } from './merge-documents';

type Line = { id: string; metric: string; formula: string };
type Doc = { header: { title: string; author: string; decideBy: string | null }; lines: Line[] };

const line = (id: string, metric = id, formula = '1'): Line => ({ id, metric, formula });
const doc = (lines: Line[] = [line('a'), line('b'), line('c')], title = 'T', author = 'A'): Doc => ({ header: { title, author, decideBy: null }, lines });
const ids = (document: Doc) => document.lines.map(({ id }) => id).join('');

describe('merging what two people did to one document', () => {
  it('takes each field from the side that changed it, also inside one line', () => {
    const mine = doc([line('a', 'mine'), line('b'), line('c')], 'Mine');
    const theirs = doc([line('a', 'a', 'theirs'), line('b'), line('c')], 'T', 'Theirs');
    expect(mergeDocuments(doc(), mine, theirs)).toEqual({ merged: doc([line('a', 'mine', 'theirs'), line('b'), line('c')], 'Mine', 'Theirs'), conflicts: [] });
  });

  it('shows both values of a field that both changed, and follows the choice', () => {
    const [mine, theirs] = [doc([line('a', 'mine')], 'Mine'), doc([line('a', 'theirs')], 'Theirs')];
    const { merged, conflicts } = mergeDocuments(doc([line('a')]), mine, theirs);
    expect(merged).toEqual(mine);
    expect(conflicts).toEqual([
      { path: ['header', 'title'], mine: 'Mine', theirs: 'Theirs' },
      { path: ['lines', 'a', 'metric'], mine: 'mine', theirs: 'theirs' },
    ]);
    const chosen = mergeDocuments(doc([line('a')]), mine, theirs, (path) => (path.includes('title') ? 'theirs' : 'mine'));
    expect(chosen.merged).toEqual(doc([line('a', 'mine')], 'Theirs'));
  });

  it('is no conflict when both made the same change', () => {
    expect(mergeDocuments(doc(), doc(undefined, 'New'), doc(undefined, 'New'))).toEqual({ merged: doc(undefined, 'New'), conflicts: [] });
  });

  it('keeps what both added, where each put it', () => {
    const mine = doc([line('m'), line('a'), line('b'), line('c'), line('n')]);
    const theirs = doc([line('a'), line('t'), line('b'), line('c')]);
    expect(ids(mergeDocuments(doc(), mine, theirs).merged)).toBe('matbcn');
  });

  it('follows the side that moved lines, and lets the other side\'s texts and additions go along', () => {
    const moved = doc([line('c'), line('a'), line('b')]);
    const typed = doc([line('a', 'new'), line('x'), line('b'), line('c')]);
    expect(mergeDocuments(doc(), moved, typed).merged.lines).toEqual([line('c'), line('a', 'new'), line('x'), line('b')]);
    expect(mergeDocuments(doc(), typed, moved).merged.lines).toEqual([line('c'), line('a', 'new'), line('x'), line('b')]);
  });

  it('deletes what one side deleted, unless the other side wrote in it', () => {
    const without = doc([line('a'), line('c')]);
    expect(mergeDocuments(doc(), without, doc(undefined, 'New'))).toEqual({ merged: doc([line('a'), line('c')], 'New'), conflicts: [] });
    const edited = doc([line('a'), line('b', 'edited'), line('c')]);
    const { merged, conflicts } = mergeDocuments(doc(), without, edited);
    expect([ids(merged), conflicts]).toEqual(['ac', [{ path: ['lines', 'b'], mine: null, theirs: line('b', 'edited') }]]);
    expect(mergeDocuments(doc(), without, edited, () => 'theirs').merged.lines).toEqual(edited.lines);
  });

  it('asks about everything that differs when the base is not known, and still keeps every line', () => {
    const { merged, conflicts } = mergeDocuments(null, doc([line('a'), line('m')], 'Mine'), doc([line('a'), line('t')], 'Theirs'));
    expect(conflicts.map(({ path }) => path.join('.'))).toEqual(['header.title']);
    expect(new Set(ids(merged))).toEqual(new Set('amt'));
  });
});

/** One change of one field or of the list. */
type Change = { do: 'field'; key: 'title' | 'author' } | { do: 'line'; id: string; key: 'metric' | 'formula' } | { do: 'add' | 'delete'; id: string } | { do: 'move'; id: string };
const lineId = fc.constantFrom('a', 'b', 'c');
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom('title', 'author').map((key): Change => ({ do: 'field', key })),
  fc.record({ id: lineId, key: fc.constantFrom('metric', 'formula') }).map((change): Change => ({ do: 'line', ...change })),
  fc.record({ do: fc.constantFrom('add', 'delete'), id: lineId }),
  lineId.map((id): Change => ({ do: 'move', id })),
);

function apply(document: Doc, change: Change, value: string): Doc {
  const { header, lines } = document;
  switch (change.do) {
    case 'field': return { ...document, header: { ...header, [change.key]: value } };
    case 'line': return { ...document, lines: lines.map((each) => (each.id === change.id ? { ...each, [change.key]: value } : each)) };
    case 'add': return { ...document, lines: [...lines.filter(({ id }) => id !== `${change.id}-${value}`), line(`${change.id}-${value}`)] };
    case 'delete': return { ...document, lines: lines.filter(({ id }) => id !== change.id) };
    case 'move': return { ...document, lines: [...lines.filter(({ id }) => id === change.id), ...lines.filter(({ id }) => id !== change.id)] };
  }
}
const applyAll = (changes: Change[], value: string) => changes.reduce((document, change) => apply(document, change, value), doc());

it('whatever two people do: what one side left alone is the other side\'s, and every line and field of both is there or asked about', () => {
  fc.assert(fc.property(fc.array(anyChange, { maxLength: 5 }), fc.array(anyChange, { maxLength: 5 }), (ours, others) => {
    const [base, mine, theirs] = [doc(), applyAll(ours, 'mine'), applyAll(others, 'theirs')];
    const { merged, conflicts } = mergeDocuments(base, mine, theirs);
    expect(mergeDocuments(base, mine, base).merged).toEqual(mine);
    expect(mergeDocuments(base, base, theirs).merged).toEqual(theirs);
    const flat = (document: Doc) => new Map([...Object.entries(document.header).map(([key, value]) => [`header.${key}`, value] as const), ...document.lines.flatMap((each) => [[`lines.${each.id}.metric`, each.metric], [`lines.${each.id}.formula`, each.formula]] as const)]);
    const [was, own, other, is] = [base, mine, theirs, merged].map(flat);
    const asked = conflicts.map(({ path }) => path.join('.'));
    for (const path of new Set([...own!.keys(), ...other!.keys(), ...was!.keys()])) {
      const isAsked = asked.some((each) => path === each || path.startsWith(`${each}.`));
      if (own!.get(path) === other!.get(path)) expect(is!.get(path)).toBe(own!.get(path));
      else if (own!.get(path) === was!.get(path) && !isAsked) expect(is!.get(path)).toBe(other!.get(path));
      else if (other!.get(path) === was!.get(path) && !isAsked) expect(is!.get(path)).toBe(own!.get(path));
      else expect(isAsked).toBe(true);
    }
    expect(mergeDocuments(base, theirs, mine).conflicts.map(({ path }) => path.join('.')).sort()).toEqual(asked.sort());
    expect(new Set(merged.lines.map(({ id }) => id)).size).toBe(merged.lines.length);
    expect(mergeDocuments(base, mine, theirs, () => 'theirs').conflicts).toEqual(conflicts);
  }), { numRuns: 500 });
});
