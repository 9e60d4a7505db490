import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';

/** One side of two texts, word for word: on the older side what went is marked, on the newer one what came. Shape as well as colour: struck or underlined. */
export function WordDiff({ before, after, side }: { before: string; after: string; side: 'before' | 'after' }) {
  const parts = useMemo(() => diffWordsWithSpace(before, after), [before, after]);
  const text = side === 'before' ? before : after;
  if (text === '') return <span className="text-ink3">Empty</span>;
  return (
    <span className="break-words whitespace-pre-wrap">
      {parts.map((part, index) => {
        if (part.added) return side === 'after' ? <ins key={index} className="rounded-chip bg-go-soft text-go decoration-1 underline-offset-2">{part.value}</ins> : null;
        if (part.removed) return side === 'before' ? <del key={index} className="rounded-chip bg-now-soft text-now decoration-1">{part.value}</del> : null;
        return <span key={index}>{part.value}</span>;
      })}
    </span>
  );
}
