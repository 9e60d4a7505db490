/**
 * What the manager opens: the sheet with the what-if beside it. The order here is the order it is read aloud; the
 * stylesheet moves the what-if behind Cost in one column, and beside the case in two.
 */
import type { ReactNode } from 'react';
import { SheetFooter } from '@/components/sheet/sheet-footer';
import { SheetHeader } from '@/components/sheet/sheet-header';
import { SheetSectionView } from '@/components/sheet/sheet-section';
import { ViewsTable } from '@/components/sheet/views-table';
import type { SectionId, Sheet } from '@/lib/sheet/sheet';
import type { ViewsTable as Views } from '@/lib/sheet/views-table';
import { AnswerCard, type AnswerCardProps } from './answer-form';
import { ShareBar } from './share-bar';
import { WhatIfCard } from './what-if-card';
import type { WhatIfCase } from './what-if-case';

export type SharePageProps = {
  sheet: Sheet;
  /** "Read-only" and ", version 4 of 2 March 2026. Link ends 1 April."; a phone has room for the first alone. */
  status: { lead: string; detail: string };
  /** null where nobody could answer. */
  pdfHref: string | null;
  /** null while the figures it would doubt are missing. */
  whatIf: WhatIfCase | null;
  /** null while the return is missing. */
  views: Views | null;
  /** null where nobody takes answers. */
  answer: AnswerCardProps | null;
};

export function SharePage({ sheet, status, pdfHref, whatIf, views, answer }: SharePageProps) {
  const sectionOf = (id: SectionId, more?: ReactNode) => {
    const section = sheet.sections.find((one) => one.id === id);
    return section ? <SheetSectionView section={section}>{more}</SheetSectionView> : null;
  };
  return (
    <>
      <ShareBar status={status} pdfHref={pdfHref} answerLabel={answer && (answer.given === null ? 'Answer' : 'Your answer')} />
      <main className="sheet">
        <SheetHeader sheet={sheet} />
        <div className="columns">
          {sectionOf('problem')}
          {sectionOf('cost')}
          {sectionOf('solution')}
          <div className="side">
            {whatIf === null ? null : <WhatIfCard {...whatIf} />}
            {sectionOf('ask')}
          </div>
          {sectionOf('roi', views === null ? null : <ViewsTable {...views} />)}
        </div>
        {answer === null ? null : <AnswerCard {...answer} />}
        <SheetFooter sheet={sheet} />
        <p className="tip">Select any figure to see how it is worked out.</p>
      </main>
    </>
  );
}
