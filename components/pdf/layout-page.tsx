/** One layout pass: the sheet drawn at one rung of the ladder, with every box placed and every line broken. */
import layout, { type DocumentNode, type SafeDocumentNode } from '@react-pdf/layout';
import type FontStore from '@react-pdf/font';
import { pdf } from '@react-pdf/renderer';
import type { SectionLoad } from '../../lib/sheet/fit';
import type { Sheet } from '../../lib/sheet/sheet';
import { GAP_PT, PAPER_BOXES } from '../../lib/sheet/theme';
import { loadFonts } from './fonts';
import type { Rung } from './page-context';
import { groupsIn, type PageDrawing } from './page-drawing';
import type { PageTag } from './page-tags';
import { createPrinter } from './printable';
import { readDrawing } from './read-drawing';
import { blockHeight, SheetPage } from './sheet-page';
import { SPACINGS } from './spacing';

export type LaidOutPage = {
  drawing: PageDrawing;
  /** Height in points with the smallest gaps, over the room there is. */
  height: number;
  room: number;
  /** The gap the page came out with, in points. */
  gapPt: number;
  sectionHeights: { id: SectionLoad['id']; height: number }[];
  missingGlyphs: string[];
};

/** The engine's layout takes a font store, which its types leave out. */
const layoutDocument: (document: DocumentNode, fonts: FontStore) => Promise<SafeDocumentNode> = layout;

export async function layoutPage(sheet: Sheet, rung: Rung): Promise<LaidOutPage> {
  const fonts = await loadFonts();
  const printer = createPrinter(fonts.prints);
  const page = { rung, space: rung.isTight ? SPACINGS.tight : SPACINGS.open, print: printer.print, widthOf: fonts.widthOf };
  const tree: DocumentNode = pdf(<SheetPage sheet={sheet} page={page} />).container.document;
  const document = await layoutDocument(tree, fonts.store);
  const [only] = document.children;
  if (only?.box === undefined || document.children.length !== 1) throw new Error(`The engine made ${document.children.length} pages of one.`);

  // The engine counts in single precision; the paper is exactly what it is.
  const paper = PAPER_BOXES[sheet.paper];
  only.box.width = paper.width;
  only.box.height = paper.height;

  const drawing = readDrawing(document);
  const parts = groupsIn(drawing.root);
  const heightsOf = (isWanted: (tag: PageTag) => boolean) => parts.filter(({ tag }) => isWanted(tag)).map(({ top, bottom }) => bottom - top);
  const springs = heightsOf(({ part }) => part === 'gap');
  const [rest = 0] = heightsOf(({ part }) => part === 'rest');
  const stretched = springs.reduce((sum, height) => sum + height - GAP_PT.min, 0);
  return {
    drawing,
    height: columnHeight(drawing) - stretched - rest,
    room: blockHeight(sheet),
    gapPt: springs[0] ?? GAP_PT.min,
    sectionHeights: sheet.sections.map(({ id }) => ({ id, height: heightsOf(({ section }) => section === id)[0] ?? 0 })),
    missingGlyphs: printer.missing(),
  };
}

/** Height of the page's one column. */
function columnHeight({ root }: PageDrawing): number {
  const column = root.children.find((child) => child.kind === 'group');
  return column ? column.bottom - column.top : 0;
}
