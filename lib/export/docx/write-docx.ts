/**
 * The page as a Word file: real title, headings, lists and tables in named styles, so that whoever gets it can go on writing.
 * The same Sheet as every other view of it, and the same bytes for the same Sheet.
 */
import type { Paper } from '../../proposal/schema';
import type { KeyFigure, Sheet } from '../../sheet/sheet';
import { BLOCK_WIDTH, PAPER_BOXES, PRINT } from '../../sheet/theme';
import { el, type Child, type Markup } from '../office/markup';
import { officeFile, type Link, type Part } from '../office/office-file';
import type { PrintedCase } from '../printed-case';
import { blockParts } from './blocks';
import { LinkBook, noteTarget, paragraph, runs, text } from './pieces';
import { color, fontTablePart, numberingPart, stylesPart, twips, WORD } from './styles';
import { table } from './table';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const FOOTER_ID = 'rId5';
const FIXED_LINKS: readonly Link[] = [
  { id: 'rId1', type: 'styles', target: 'styles.xml' },
  { id: 'rId2', type: 'numbering', target: 'numbering.xml' },
  { id: 'rId3', type: 'fontTable', target: 'fontTable.xml' },
  { id: 'rId4', type: 'settings', target: 'settings.xml' },
  { id: FOOTER_ID, type: 'footer', target: 'footer1.xml' },
];
const part = (name: string, root: Markup): Part => ({ path: `word/${name}.xml`, type: `wordprocessingml.${name.replace(/\d/, '')}`, root });

export function writeDocx({ sheet }: Pick<PrintedCase, 'sheet'>): Uint8Array {
  const links = new LinkBook(FIXED_LINKS.length);
  const body = documentBody(sheet, links);
  const document: Part = { path: 'word/document.xml', type: 'wordprocessingml.document.main', root: body, links: [...FIXED_LINKS, ...links.links] };
  return officeFile(sheet, document, [
    part('styles', stylesPart(sheet.language)), part('numbering', numberingPart()), part('fontTable', fontTablePart()),
    part('settings', settingsPart()), part('footer1', footerPart(sheet)),
  ]);
}

function documentBody(sheet: Sheet, links: LinkBook): Markup {
  return el('w:document', { 'xmlns:w': WORD, 'xmlns:r': RELATIONSHIPS }, el('w:body', {},
    paragraph('Kicker', text(sheet.kicker)),
    paragraph('Title', text(sheet.title)),
    sheet.standfirst.length === 0 ? null : paragraph('Subtitle', runs(sheet.standfirst, links)),
    facts(sheet),
    keyFigures(sheet.figures),
    sheet.sections.map((section) => [paragraph('Heading1', text(section.heading)), section.blocks.map((block) => blockParts(block, links))]),
    notes(sheet)));
}

/** Labels over their values, in as many columns as there are. */
function facts({ facts: all }: Sheet): Child {
  if (all.length === 0) return null;
  return [table({
    style: 'Pairs',
    about: all.map((fact) => fact.label).join(', '),
    widths: all.map(() => BLOCK_WIDTH / all.length),
    head: { cells: all.map((fact) => ({ content: paragraph('TableHead', text(fact.label)) })) },
    rows: [{ cells: all.map(({ lead, rest }) => ({ content: paragraph('TableText', text(lead, { bold: true }), text(lead === '' || rest === '' ? rest : `, ${rest}`)) })) }],
  }), paragraph('Gap')];
}

const TONES = { plain: PRINT.ink, gain: PRINT.gain, loss: PRINT.loss } as const;

function keyFigures(figures: readonly KeyFigure[]): Child {
  if (figures.length === 0) return null;
  return table({
    style: 'Figures',
    about: 'Key figures',
    widths: figures.map(() => BLOCK_WIDTH / figures.length),
    head: { cells: figures.map(({ label }) => ({ content: paragraph('TableHead', text(label)) })) },
    rows: [{
      cells: figures.map(({ value, unit, detail, tone }) => ({
        content: [paragraph('KeyFigure', text(value, { color: color(TONES[tone]) }), text(unit === '' ? '' : ` ${unit}`, { style: 'Unit' })), paragraph('Detail', text(detail))],
      })),
    }],
  });
}

/** In two columns, as on the page: the head of the notes is the last line of what has one. Word wants a paragraph behind a last table. */
function notes({ notes: all, paper }: Sheet): Child {
  if (all.length === 0) return [paragraph('Gap'), pageSetup(paper, 1)];
  return [
    el('w:p', {}, el('w:pPr', {}, el('w:pStyle', { 'w:val': 'Heading1' }), pageSetup(paper, 1)), text('Notes')),
    all.map(({ number, lead, text: words }) => number === null
      ? paragraph('Note', text(lead, { bold: true }), text(` ${words}`))
      : paragraph('Note', noteTarget(number, text(String(number), { bold: true })), text(` ${words}`))),
    pageSetup(paper, 2),
  ];
}

const FOOTER_ROOM = 4;
const NOTES_GAP = 15;

function pageSetup(paper: Paper, columns: 1 | 2): Markup {
  const { width, height, top, side, bottom } = PAPER_BOXES[paper];
  return el('w:sectPr', {},
    el('w:footerReference', { 'w:type': 'default', 'r:id': FOOTER_ID }),
    columns === 2 ? el('w:type', { 'w:val': 'continuous' }) : null,
    el('w:pgSz', { 'w:w': twips(width), 'w:h': twips(height) }),
    el('w:pgMar', { 'w:top': twips(top), 'w:right': twips(side), 'w:bottom': twips(bottom + FOOTER_ROOM), 'w:left': twips(side), 'w:header': twips(top / 2), 'w:footer': twips(bottom * 0.7), 'w:gutter': 0 }),
    el('w:cols', { 'w:num': columns, 'w:space': twips(NOTES_GAP) }));
}

function footerPart({ footer }: Sheet): Markup {
  const tab = el('w:tabs', {}, el('w:tab', { 'w:val': 'right', 'w:pos': twips(BLOCK_WIDTH) }));
  return el('w:ftr', { 'xmlns:w': WORD }, el('w:p', {}, el('w:pPr', {}, el('w:pStyle', { 'w:val': 'Footer' }), tab), text(footer.left), el('w:r', {}, el('w:tab')), text(footer.right)));
}

/** The mode of Word since 2013; without it Word opens the file as an old one. */
function settingsPart(): Markup {
  const setting = { 'w:name': 'compatibilityMode', 'w:uri': 'http://schemas.microsoft.com/office/word', 'w:val': 15 };
  return el('w:settings', { 'xmlns:w': WORD }, el('w:compat', {}, el('w:compatSetting', setting)));
}
