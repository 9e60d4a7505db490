import { Fragment } from 'react';
import type { FormulaPart } from '@/lib/sheet/sheet';
import { NoteMarks } from './runs';

/** The notation as chips, with the marks of its notes: amber is now, green is after. Read aloud it is the formula itself, so nothing is hidden. */
export function Formula({ formula, parts, notes }: { formula: string; parts: FormulaPart[]; notes: number[] }) {
  if (formula === '') return null;
  if (parts.length === 0) return <span className="formula"><span className="chip">{formula}</span><NoteMarks notes={notes} /></span>;
  return (
    <span className="formula">
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 ? ' ' : null}
          <span className="factor">
            {part.operator === '' ? null : <><span className="operator">{part.operator}</span>{' '}</>}
            <Chip part={part} />
          </span>
        </Fragment>
      ))}
      <NoteMarks notes={notes} />
    </span>
  );
}

function Chip({ part }: { part: FormulaPart }) {
  const look = part.isRange ? 'chip chip-range' : 'chip';
  if (part.after === null) return <span className={look}>{part.text}</span>;
  return (
    <span className={`${look} chip-change`}>
      <span className="chip-now">{part.text}</span>
      <span className="chip-arrow"> → </span>
      <span className="chip-after">{part.after}</span>
    </span>
  );
}
