/** Brings what undo or redo has changed into view: the field, its line, or its section. The focus stays where it is. */
import { sameDocument } from '@/lib/autosave/same-document';
import type { Proposal } from '@/lib/proposal/schema';

/** After the change is drawn. */
export function showChange(from: Proposal, to: Proposal): void {
  requestAnimationFrame(() => {
    const path = changedPath(from, to);
    const place = document.querySelector(`[name="${CSS.escape(path.join('.'))}"]`) ?? lineAt(to, path) ?? document.getElementById(`section-${path[0]}`);
    place?.scrollIntoView({ block: 'nearest' });
  });
}

/** The keys down to the first and narrowest place that differs: a field, or a list whose entries are others now. */
export function changedPath(from: unknown, to: unknown): string[] {
  if (!isObject(from) || !isObject(to) || Array.isArray(from) !== Array.isArray(to)) return [];
  if (Array.isArray(from) && Array.isArray(to) && !sameDocument(from.map(idOf), to.map(idOf))) return [];
  const key = Object.keys(to).find((each) => !sameDocument(Reflect.get(from, each), Reflect.get(to, each)));
  return key === undefined ? [] : [key, ...changedPath(Reflect.get(from, key), Reflect.get(to, key))];
}

function lineAt(document_: Proposal, [section = '', list = '', index = '']: string[]): Element | null {
  const entries: unknown = Reflect.get(Reflect.get(document_, section) ?? {}, list);
  const id = Array.isArray(entries) ? idOf(entries[Number(index)]) : undefined;
  return typeof id === 'string' ? document.querySelector(`[data-entry="${CSS.escape(id)}"]`) : null;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const idOf = (entry: unknown): unknown => (isObject(entry) && 'id' in entry ? entry.id : entry);
