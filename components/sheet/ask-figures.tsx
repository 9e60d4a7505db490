import type { Block } from '@/lib/sheet/sheet';
import { NoteMarks } from './runs';

export function AskFigures({ figures }: Extract<Block, { kind: 'askFigures' }>) {
  return (
    <dl className="ask-figures">
      {figures.map((figure, index) => (
        <div key={index}>
          <dt>{figure.label}</dt>
          <dd>
            <span className="ask-value">{figure.value}</span> <span className="ask-unit">{figure.unit}</span>
            <span className="ask-detail">{' '}{figure.detail}<NoteMarks notes={figure.notes} /></span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
