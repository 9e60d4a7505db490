import type { SheetSection } from '@/lib/sheet/sheet';
import { BlockView } from './block-view';

export function SheetSectionView({ section }: { section: SheetSection }) {
  const headingId = `section-${section.id}`;
  return (
    <section className={`section section-${section.id}`} aria-labelledby={headingId}>
      <h2 id={headingId}>{section.heading}</h2>
      <div className="section-body">
        {section.blocks.map((block, index) => <BlockView key={index} block={block} />)}
      </div>
    </section>
  );
}
