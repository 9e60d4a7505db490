/**
 * What each number of a model stands for: the words around it, and whether another line means the very same thing by it.
 * Goes by where a number stands in the text, so a factor that was changed, moved or taken over is still found.
 */
import { leavesOf, type Leaf, type LineModel, type ModelFactor } from './amounts';
import { moneyText } from './currencies';
import type { House } from './house';
import { sliceOf, type Factor, type Line, type Per, type Term } from './line';
import type { Span } from './reading';

type Place = Span & { factor: Factor | null };

export function modelFactors({ now, after }: LineModel, line: Line, house: House): ModelFactor[] {
  const leaves = leavesOf(now);
  if (after) leavesOf(after, true, leaves);
  const places = line.terms.flatMap(placesOf);
  return [...leaves.keys()].map((leaf) => factorAt(leaf, places, house));
}

/** Every factor that was typed, and every change of a whole line, which has none. */
function placesOf(term: Term): Place[] {
  const inside = (factor: Factor): Place[] => [{ start: factor.start, end: factor.end, factor }, ...factor.terms.flatMap(placesOf)];
  return [
    ...term.factors.flatMap(inside),
    ...term.changes.flatMap((change): Place[] => ('factor' in change ? inside(change.factor) : [{ ...change.valueAt, factor: null }])),
  ];
}

function factorAt(leaf: Leaf, places: readonly Place[], house: House): ModelFactor {
  if (leaf.start < 0) {
    const { currency } = house.context;
    return { leaf, text: `${moneyText(leaf.likely, currency)}/hr`, kind: 'money', sharedKey: keyOf(leaf, ['money', currency, 'hour']) };
  }
  // The innermost: of those around it, the one that starts last.
  let place: Place | null = null;
  for (const other of places) if (other.start <= leaf.start && leaf.start < other.end && (!place || other.start >= place.start)) place = other;
  const factor = place?.factor ?? null;
  const text = sliceOf(house.text, place ?? { start: leaf.start, end: leaf.start });
  if (!factor) return { leaf, text, kind: 'share', sharedKey: null };
  if (factor.numberAt.start !== leaf.start) return { leaf, text, kind: 'plain', sharedKey: null };
  return { leaf, text, kind: factor.kind, sharedKey: sharedKeyOf(leaf, factor) };
}

/** A rate of work and a number of things are facts that other lines rest on too; a time, a bill or a share is this line's own estimate. */
function sharedKeyOf(leaf: Leaf, { kind, currency, noun, pers }: Factor): string | null {
  if (kind === 'count' && noun) return keyOf(leaf, ['count', noun.stem, ...pers.map(perKey)]);
  return kind === 'money' && pers.some(isWorkRate) ? keyOf(leaf, ['money', currency ?? '', ...pers.map(perKey)]) : null;
}

const RATE_UNITS: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day']);
const isWorkRate = (per: Per) => per.kind === 'period' && per.count === null && RATE_UNITS.has(per.unit);

function perKey(per: Per): string {
  if (per.kind === 'period') return `${per.unit}${per.day ?? ''}${per.count ? JSON.stringify(per.count) : ''}`;
  return per.kind === 'noun' ? `${per.noun.stem}${per.count ? JSON.stringify(per.count) : ''}` : per.kind;
}

function keyOf({ low, high }: Leaf, parts: readonly string[]): string {
  return [...parts, low, high].join(' ');
}
