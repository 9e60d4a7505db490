import type { AskFigure, Block } from '@/lib/sheet/sheet';
import { Explained } from './explained';
import { NoteMarks } from './runs';

export function AskFigures({ figures }: Extract<Block, { kind: 'askFigures' }>) {
  return <dl className="ask-figures">{figures.map((figure, index) => <Figure key={index} figure={figure} />)}</dl>;
}

function Figure({ figure: { label, value, unit, detail, notes, about } }: { figure: AskFigure }) {
  const marks = <NoteMarks notes={notes} />;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Explained about={about?.value}><span className="ask-value">{value}</span></Explained> <span className="ask-unit">{unit}</span>
        {detail === '' ? marks : <span className="ask-detail"> {detail}{marks}</span>}
      </dd>
    </div>
  );
}
