import type { Paragraph } from '@/lib/sheet/sheet';
import { Runs } from './runs';

/** Paragraphs as they come; items that follow one another make one list. */
export function Prose({ paragraphs }: { paragraphs: Paragraph[] }) {
  return (
    <div className="prose">
      {groupItems(paragraphs).map((group, index) =>
        group.kind === 'list' ? (
          <ul key={index}>
            {group.items.map((item, place) => <li key={place}><Runs runs={item.runs} /></li>)}
          </ul>
        ) : (
          <p key={index}><Runs runs={group.paragraph.runs} /></p>
        ),
      )}
    </div>
  );
}

type Group = { kind: 'paragraph'; paragraph: Paragraph } | { kind: 'list'; items: Paragraph[] };

function groupItems(paragraphs: Paragraph[]): Group[] {
  const groups: Group[] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1);
    if (paragraph.kind === 'paragraph') groups.push({ kind: 'paragraph', paragraph });
    else if (last?.kind === 'list') last.items.push(paragraph);
    else groups.push({ kind: 'list', items: [paragraph] });
  }
  return groups;
}
