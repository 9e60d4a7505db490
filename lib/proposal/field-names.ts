/** The names of the document's parts, as the form gives them, by their place in the document. */
import { HEADER_COPY, PROBLEM_COPY, SOLUTION_COPY } from './copy';
import { ASK_COPY, COST_COPY, ROI_COPY } from './figures-copy';
import { partName } from './parts';
import type { Proposal } from './schema';

export type FieldName = { section: string; /** "Metric of “Waiting for builds”". */ label: string };

/** Where the copy of a field stands, by its key. */
const FIELDS: Record<string, Record<string, unknown>> = {
  header: HEADER_COPY, problem: PROBLEM_COPY, cost: COST_COPY, solution: SOLUTION_COPY, ask: ASK_COPY, roi: ROI_COPY, settings: ROI_COPY,
};
const LISTS: Record<string, { one: string; order: string; nameKey: string }> = {
  'cost.lines': { one: 'Cost line', order: 'Order of the cost lines', nameKey: 'metric' },
  'ask.items': { one: 'Ask item', order: 'Order of the ask items', nameKey: 'what' },
  'solution.alternatives': { one: 'Alternative', order: 'Order of the alternatives', nameKey: 'name' },
  'solution.risks': { one: 'Risk', order: 'Order of the risks', nameKey: 'risk' },
};

/** @param versions where a line's own name is looked for, first to last. */
export function nameField(path: readonly string[], versions: readonly Proposal[]): FieldName {
  const [part = '', ...rest] = path;
  const section = partName(part);
  const list = LISTS[`${part}.${rest[0]}`];
  if (!list) return { section, label: labelOf(part, rest) };
  const [, id, key] = rest;
  if (id === undefined) return { section, label: list.order };
  const name = nameOfEntry(versions, path.slice(0, 3), list.nameKey);
  const entry = name === '' ? list.one : `“${name}”`;
  return { section, label: key === undefined ? entry : `${labelOf(part, [key])} of ${name === '' ? list.one.toLowerCase() : entry}` };
}

function labelOf(part: string, keys: readonly string[]): string {
  const [key = ''] = keys;
  if (part === 'roi' && key === 'horizonMonths') return ROI_COPY.horizon.label;
  if (part === 'roi' && key === 'realisationPercent') return ROI_COPY.realisation;
  if (part === 'roi' && key === 'riskPercent') return ROI_COPY.riskPercent;
  const copy = FIELDS[part]?.[key];
  return typeof copy === 'object' && copy !== null && 'label' in copy && typeof copy.label === 'string' ? copy.label : key;
}

function nameOfEntry(versions: readonly Proposal[], [part = '', list = '', id = '']: readonly string[], nameKey: string): string {
  for (const version of versions) {
    const entries: unknown = Reflect.get(Object(Reflect.get(version, part)), list);
    const entry: unknown = Array.isArray(entries) ? entries.find((each: unknown) => Object(each).id === id) : undefined;
    const name: unknown = Object(entry)[nameKey];
    if (typeof name === 'string' && name.trim() !== '') return name.trim();
  }
  return '';
}
