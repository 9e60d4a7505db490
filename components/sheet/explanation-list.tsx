import type { Explanation } from '@/lib/sheet/explanation';

/** Name and value, the formula in words, the same with numbers, and what it rests on. */
export function ExplanationList({ about }: { about: readonly Explanation[] }) {
  return (
    <dl className="explanations">
      {about.map(({ name, value, formula, worked, convention }) => (
        <div key={name}>
          <dt>{name} <b>{value}</b></dt>
          <dd>{formula}</dd>
          {worked === '' ? null : <dd className="worked">{worked}</dd>}
          {convention === '' ? null : <dd className="convention">{convention}</dd>}
        </div>
      ))}
    </dl>
  );
}
