import type { Run } from '@/lib/sheet/sheet';

/** Text with its looks. A link opens in the same tab and tells its target nothing about the page it came from. */
export function Runs({ runs }: { runs: Run[] }) {
  return runs.map((run, index) => (
    <span key={index}>
      <Look run={run} />
      {run.note === undefined ? null : <NoteMarks notes={[run.note]} />}
    </span>
  ));
}

function Look({ run }: { run: Run }) {
  let text = <>{run.text}</>;
  if (run.code) text = <code>{text}</code>;
  if (run.italic) text = <em>{text}</em>;
  if (run.bold) text = <strong>{text}</strong>;
  return run.href ? <a href={run.href} rel="noopener noreferrer nofollow">{text}</a> : text;
}

/** The superior figures that lead to the footnotes: "2, 3". */
export function NoteMarks({ notes }: { notes: number[] }) {
  if (notes.length === 0) return null;
  return (
    <sup className="note-marks">
      {notes.map((note, index) => (
        <span key={index}>
          {index > 0 ? ', ' : null}
          <a href={`#note-${note}`} aria-label={`Note ${note}`}>{note}</a>
        </span>
      ))}
    </sup>
  );
}
