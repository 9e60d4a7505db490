import type { ReactNode } from 'react';
import type { SheetSection } from '@/lib/sheet/sheet';
import { BlockView } from './block-view';

/** @param children what a screen shows below the page's own blocks. */
export function SheetSectionView({ section, children }: { section: SheetSection; children?: ReactNode }) {
  const headingId = `section-${section.id}`;
  return (
    <section className={`section section-${section.id}`} aria-labelledby={headingId}>
      <h2 id={headingId}>{section.heading}</h2>
      <div className="section-body">
        {section.blocks.map((block, index) => <BlockView key={index} block={block} />)}
        {children}
      </div>
    </section>
  );
}
