/** Places of a document by name, such as "cost.lines.0.formula": which there are, what stands there, and how one is written. */
import type { Proposal } from '@/lib/proposal/schema';

/** Every place that holds nothing but such a value. */
export type PathOf<Value, In = Proposal> = In extends readonly (infer Entry)[]
  ? Step<`${number}`, Entry, Value>
  : In extends object
    ? { [Key in keyof In & string]: Step<Key, In[Key], Value> }[keyof In & string]
    : never;
type Step<Key extends string, Part, Value> = ([Part] extends [Value] ? Key : never) | `${Key}.${PathOf<Value, Part>}`;

/** What may stand in a place. */
export type ValueAt<Path extends string, In = Proposal> = Path extends `${infer Key}.${infer Below}` ? ValueAt<Below, Part<In, Key>> : Part<In, Path>;
type Part<In, Key> = In extends readonly (infer Entry)[] ? Entry : Key extends keyof In ? In[Key] : never;

/** Undefined where the document has no such place, as for a line that was just removed. */
export function readAt(document: object, path: string): unknown {
  return path.split('.').reduce<unknown>((part, key) => (isObject(part) ? Reflect.get(part, key) : undefined), document);
}

/** The document with another value in one place; every other part is the very same object. A place there is not stays so. */
export function withValueAt<Document extends object>(document: Document, path: string, value: unknown): Document {
  const [key = '', ...below] = path.split('.');
  const part: unknown = Reflect.get(document, key);
  const next = below.length === 0 ? value : isObject(part) ? withValueAt(part, below.join('.'), value) : part;
  if (!(key in document) || Object.is(part, next)) return document;
  const copy = Object.assign(Array.isArray(document) ? [] : {}, document);
  Reflect.set(copy, key, next);
  return copy;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
