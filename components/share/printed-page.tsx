/**
 * What a browser prints instead of the screen's page: the PDF's page, drawn from the same marks. It fills the sheet whatever
 * paper the printer holds. A case that fits on no page prints as it reads, on as many sheets as it takes.
 */
import type { Paper } from '@/lib/proposal/schema';
import { PAPER_BOXES } from '@/lib/sheet/theme';
import paperStyle from './paper.css?raw';

export function PrintedPage({ svg }: { svg: string | null }) {
  return svg === null ? null : <div className="printed" dangerouslySetInnerHTML={{ __html: svg }} />;
}

export function pageStyle(paper: Paper, isDrawn: boolean): string {
  const { top, side, bottom } = PAPER_BOXES[paper];
  const margin = isDrawn ? '0' : `${top}pt ${side}pt ${bottom}pt`;
  return `@page{size:${paper === 'A4' ? 'A4' : 'letter'};margin:${margin}}${isDrawn ? paperStyle : ''}`;
}
