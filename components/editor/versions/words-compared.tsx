import { useMemo } from 'react';
import { listChanges } from '@/lib/proposal/changes';
import type { Proposal } from '@/lib/proposal/schema';
import { WordDiff } from './word-diff';

type Props = { before: Proposal; after: Proposal; names: readonly [string, string] };

/** Every field that two versions say differently, side by side and word for word. */
export function WordsCompared({ before, after, names }: Props) {
  const changes = useMemo(() => listChanges(before, after), [before, after]);
  if (changes.length === 0) return <p className="text-base text-ink2">Every word is the same.</p>;
  return (
    <ul className="flex flex-col gap-4">
      {changes.map(({ path, section, label, before: was, after: is }) => (
        <li key={path.join('/')}>
          <h4 className="mb-1 text-label"><span className="text-ink2">{section}: </span><span className="font-semibold">{label}</span></h4>
          <dl className="grid gap-2 text-base mid:grid-cols-2">
            <div className="min-w-0 rounded-control bg-ground p-2"><dt className="sr-only">{names[0]}</dt><dd><WordDiff before={was} after={is} side="before" /></dd></div>
            <div className="min-w-0 rounded-control bg-ground p-2"><dt className="sr-only">{names[1]}</dt><dd><WordDiff before={was} after={is} side="after" /></dd></div>
          </dl>
        </li>
      ))}
    </ul>
  );
}
