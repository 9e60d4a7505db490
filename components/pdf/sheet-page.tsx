/**
 * The whole page as one column: head, sections with springy gaps between them, notes and footer at the foot. The page has no
 * fixed height; the column is at least as tall as the paper's text block, so it outgrows the paper exactly when the case does.
 */
import { Document, Page, View } from '@react-pdf/renderer';
import type { Sheet, SheetSection } from '../../lib/sheet/sheet';
import { BLOCK_WIDTH, COLUMNS, GAP_PT, PAPER_BOXES, PRINT } from '../../lib/sheet/theme';
import { BlockView } from './block-view';
import { LOOKS } from './looks';
import { PageProvider, usePage, type PageContext } from './page-context';
import { PageHeader } from './page-header';
import { PageFooter, PageNotes } from './page-notes';
import { tagged } from './page-tags';
import { PageText } from './page-text';
import { Gap, Rule } from './rules';

export function SheetPage({ sheet, page }: { sheet: Sheet; page: PageContext }) {
  const paper = PAPER_BOXES[sheet.paper];
  return (
    <PageProvider value={page}>
      <Document>
        <Page size={{ width: paper.width }} wrap={false} style={{ paddingTop: paper.top, paddingBottom: paper.bottom, paddingHorizontal: paper.side }}>
          <View style={{ width: BLOCK_WIDTH, minHeight: blockHeight(sheet), flexShrink: 0 }}>
            <PageHeader sheet={sheet} />
            {sheet.sections.map((section, index) => (
              <Section key={index} section={section} isFirst={index === 0} />
            ))}
            <Spring />
            <View id={tagged({ part: 'rest' })} style={{ flexGrow: 0.01, flexShrink: 0 }} />
            <PageNotes notes={sheet.notes} />
            <PageFooter footer={sheet.footer} />
          </View>
        </Page>
      </Document>
    </PageProvider>
  );
}

/** Height in points of the text block on the sheet's paper. */
export function blockHeight(sheet: Sheet): number {
  const paper = PAPER_BOXES[sheet.paper];
  return paper.height - paper.top - paper.bottom;
}

/** A gap that takes the room there is, between its least and its most. */
function Spring() {
  return <View id={tagged({ part: 'gap' })} style={{ height: GAP_PT.min, maxHeight: GAP_PT.max, flexGrow: 1, flexShrink: 0 }} />;
}

function Section({ section, isFirst }: { section: SheetSection; isFirst: boolean }) {
  const { space } = usePage();
  return (
    <>
      {!isFirst && <Spring />}
      <View id={tagged({ role: 'Sect', section: section.id })} style={{ flexShrink: 0 }}>
        {!isFirst && <Rule thickness={0.5} color={PRINT.ruleSection} />}
        <View style={{ flexDirection: 'row', flexShrink: 0, paddingTop: isFirst ? space.sectionAbove + 2 : space.sectionAbove }}>
          <PageText look={LOOKS.sectionLabel} width={COLUMNS.label} text={section.heading} tag={{ role: 'H2' }} />
          <Gap width={COLUMNS.gutter} />
          <View style={{ width: COLUMNS.content, flexShrink: 0 }}>
            {section.blocks.map((block, index) => (
              <View key={index} style={{ flexShrink: 0, paddingTop: index === 0 ? 0 : space.betweenBlocks }}>
                <BlockView block={block} />
              </View>
            ))}
          </View>
        </View>
      </View>
    </>
  );
}
