/**
 * What a part of the page is: its role in the PDF's own terms, and its name where the fit or the preview asks for it. It
 * travels in the `id` that the layout keeps, as text, because the layout passes on nothing else.
 */
import type { SectionId } from '../../lib/sheet/sheet';

/** Standard structure types of PDF 1.7. */
export type Role = 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'Table' | 'TR' | 'TH' | 'TD' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Figure';

export type PageTag = {
  role?: Role | undefined;
  /** What the fit asks for. */
  part?: 'gap' | 'rest';
  /** Of a section of the case. */
  section?: SectionId;
  /** Of a head: the cells it speaks for. */
  scope?: 'Column' | 'Row';
  /** Of a cell that takes the room of several. */
  columns?: number;
  /** Of a picture: what it shows. */
  alt?: string;
};

/** Of a table: what stands over a column, what stands before a row, and the cells. */
export const HEAD: PageTag = { role: 'TH', scope: 'Column' };
export const ROW_HEAD: PageTag = { role: 'TH', scope: 'Row' };
export const CELL: PageTag = { role: 'TD' };

export const tagged = (tag: PageTag): string => JSON.stringify(tag);

export function readTag(id: string | undefined): PageTag {
  return id === undefined ? {} : JSON.parse(id);
}
