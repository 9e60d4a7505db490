/** Typed access to the published worked examples beside this file: a number that is not there fails the test that asks for it. */
import published from './published.json';

export type PublishedCase = {
  id: string;
  /** A number, or a list of them, from the case's inputs or expected results. */
  input: (name: string) => number;
  inputs: (name: string) => number[];
  expected: (name: string) => number;
  expectedList: (name: string) => number[];
  tolerance: (name: string) => number;
  toleranceList: (name: string) => number[];
};

export const PUBLISHED_IDS: readonly string[] = published.cases.map((entry) => entry.id);

export function publishedCase(id: string): PublishedCase {
  const entry = published.cases.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`There is no published case ${id}.`);
  const inputs: object = entry.inputs;
  const expected: object = entry.expected;
  const tolerance: unknown = entry.tolerance_abs;
  const toleranceOf = (name: string) => (typeof tolerance === 'object' && tolerance !== null ? field(tolerance, name) : tolerance);
  return {
    id,
    input: (name) => asNumber(field(inputs, name), name),
    inputs: (name) => asNumbers(field(inputs, name), name),
    expected: (name) => asNumber(field(expected, name), name),
    expectedList: (name) => asNumbers(field(expected, name), name),
    tolerance: (name) => asNumber(toleranceOf(name), name),
    toleranceList: (name) => asNumbers(toleranceOf(name), name),
  };
}

function field(record: object, name: string): unknown {
  return Object.entries(record).find(([key]) => key === name)?.[1];
}

function asNumber(value: unknown, name: string): number {
  if (typeof value !== 'number') throw new Error(`${name} is not a number.`);
  return value;
}

function asNumbers(value: unknown, name: string): number[] {
  if (!Array.isArray(value)) throw new Error(`${name} is not a list.`);
  return value.flat().map((entry: unknown) => asNumber(entry, name));
}
