/**
 * The page as Markdown that GitHub, GitLab and Confluence show well, and that reads back as the same proposal: what a person
 * typed stands under its heading or in its column, and every figure beside it comes from the Sheet.
 */
import type { JsonObject } from '../../json-object';
import { askReadout } from '../../sheet/readout';
import { parseRichLine, parseRichText } from '../../sheet/rich-text';
import type { Block, BlockKind, Run, Sheet } from '../../sheet/sheet';
import type { PrintedCase } from '../printed-case';
import { ASK_TABLE, COST_TABLE, OPTIONS_TABLE, RISK_TABLE, WORKED_OUT, type Field, type Table } from './case-grammar';
import { writeFrontMatter } from './front-matter';
import { writePlain, writeRichCell, writeRichText } from './markdown-text';

/** What stands in a row, by the name of its column. */
type Cells = Record<string, string>;

/** The file, with what comes back. */
export function writeMarkdown(printed: PrintedCase): string {
  return `${writeFrontMatter(printed.proposal)}\n\n${markdownBody(printed)}`;
}

/** For a paste, where nobody wants the settings. */
export function markdownBody(printed: PrintedCase): string {
  const { proposal, sheet } = printed;
  const { header, problem, cost, solution, ask, roi } = proposal;
  const pieces = [
    header.title === '' ? '' : `# ${writePlain(header.title)}`,
    writeRichText(header.standfirst),
    ...glance(printed),
    ...section('Problem', [writeRichText(problem.statement)]),
    ...section('Cost', [writeRichText(cost.summary), costTable(printed), ...part('Not counted', [writeRichText(cost.notCounted)])]),
    ...section('Solution', [writeRichText(solution.summary), ...part('Options', [optionsTable(printed)]), ...part('What could go wrong', [table(RISK_TABLE, solution.risks, [])])]),
    ...section('Ask', [writeRichText(ask.summary), askTable(printed), ...part('Owner', [writeRichText(ask.owner)]), ...part('Stop rule', [writeRichText(ask.stopRule)])]),
    ...section('ROI', [writeRichText(roi.summary), ...part(WORKED_OUT.return, theReturn(printed)), ...part('How we will check', [writeRichText(roi.followUp)])]),
    ...section(WORKED_OUT.notes, [notes(sheet)]),
  ];
  return `${pieces.filter((piece) => piece !== '').join('\n\n')}\n`;
}

const section = (heading: string, pieces: string[]) => under(`## ${heading}`, pieces);
const part = (heading: string, pieces: string[]) => under(`### ${heading}`, pieces);

/** Nothing at all where there is nothing to say. */
function under(heading: string, pieces: string[]): string[] {
  const written = pieces.filter((piece) => piece !== '');
  return written.length === 0 ? [] : [heading, ...written];
}

function glance({ proposal, sheet }: PrintedCase): string[] {
  const isWritten = parseRichLine(proposal.header.standfirst).length > 0;
  const facts = sheet.facts.map(({ label, lead, rest }) => `**${label}** ${[lead, rest].filter((words) => words !== '').map(writePlain).join(', ')}`);
  const { figures } = sheet;
  return section(WORKED_OUT.glance, [
    isWritten ? '' : runs(sheet.standfirst),
    facts.join(' · '),
    rows([figures.map(({ label }) => writePlain(label)), figures.map(() => '---'), figures.map(({ value, unit }) => `**${writePlain(value)}** ${writePlain(unit)}`.trim()), figures.map(({ detail }) => writePlain(detail))]),
  ]);
}

function costTable({ proposal, sheet }: PrintedCase): string {
  const block = blockOf(sheet, 'costTable');
  if (block === undefined) return table(COST_TABLE, proposal.cost.lines, proposal.cost.lines.map(() => ({})));
  const figures = proposal.cost.lines.map(({ id }): Cells => {
    const row = block.rows.find((one) => one.id === id);
    const marks = row?.notes.map(superior).join('') ?? '';
    return row === undefined ? {} : { 'Current cost per month': writePlain(row.current), 'Projected savings per month': `${writePlain(row.saving)}${marks}` };
  });
  const { total, split } = block;
  return table(COST_TABLE, proposal.cost.lines, figures, [
    { Metric: `**${writePlain(total.label)}**`, 'Current cost per month': `**${writePlain(total.current)}**`, 'Projected savings per month': `**${writePlain(total.saving)}**` },
    ...split.map(({ label, saving, detail }) => ({ Metric: `**${writePlain(label)}**${detail === '' ? '' : `, ${writePlain(detail)}`}`, 'Projected savings per month': writePlain(saving) })),
  ]);
}

function optionsTable({ proposal, sheet }: PrintedCase): string {
  const { alternatives } = proposal.solution;
  const block = blockOf(sheet, 'optionsTable');
  const cells = (row: { firstYearCost: string; net: string }) => ({ 'First-year cost': writePlain(row.firstYearCost), Net: writePlain(row.net) });
  const figures = alternatives.map(({ id }): Cells => {
    const row = block?.rows.find((one) => one.id === id && !one.isProposed);
    return row === undefined ? {} : cells(row);
  });
  const others = block?.rows.filter((row) => row.isProposed || !alternatives.some(({ id }) => id === row.id)) ?? [];
  return table(OPTIONS_TABLE, alternatives, figures, others.map((row) => ({ Option: `**${writePlain(row.name)}**`, ...cells(row), 'Why, or why not': writePlain(row.why) })), { Net: block?.columns.net ?? 'Net' });
}

function askTable({ proposal, results, sheet }: PrintedCase): string {
  const { items } = proposal.ask;
  const figures = items.map((_, index): Cells => {
    const result = results.ask[index];
    const figure = result && askReadout(proposal, result);
    return figure === undefined ? {} : { 'Comes to': writePlain(figure.unit === '' ? figure.value : `${figure.value} ${figure.unit}`) };
  });
  const decision = blockOf(sheet, 'askFigures')?.figures.at(-1);
  return table(ASK_TABLE, items, figures, decision === undefined ? [] : [
    { What: `**${writePlain(decision.label)}**`, 'Comes to': writePlain(decision.detail === '' ? decision.value : `${decision.value}. ${decision.detail}`) },
  ]);
}

/** The page leads this section's prose with what is worked out; the author's summary follows it and stands above. */
function theReturn({ proposal, results, sheet }: PrintedCase): string[] {
  if (results.views.drafted.net === null) return [];
  const first = sheet.sections.find(({ id }) => id === 'roi')?.blocks[0];
  const paragraphs = first?.kind === 'prose' ? first.paragraphs : [];
  const workedOut = paragraphs.slice(0, paragraphs.length - parseRichText(proposal.roi.summary).length).map((paragraph) => runs(paragraph.runs));
  const block = blockOf(sheet, 'return');
  if (block === undefined) return workedOut;
  const { subtitle, columns, rows: shares } = block.sensitivity;
  const heads = [columns.share, columns.net, columns.roi, columns.payback];
  return [
    ...workedOut,
    writePlain(block.alt),
    subtitle === '' ? '' : `${writePlain(subtitle)}.`,
    shares.length === 0 ? '' : rows([heads.map(writePlain), ['---', '--:', '--:', '--:'], ...shares.map((row) => [row.share, row.net, row.roi, row.payback].map(writePlain))]),
  ];
}

function notes({ notes: all, footer }: Sheet): string {
  const numbered = all.filter(({ number }) => number !== null).map(({ number, text }) => `${number}. ${writeRichText(text)}`);
  const named = all.filter(({ number }) => number === null).map(({ lead, text }) => `- **${writePlain(lead)}** ${writePlain(text)}`);
  return [numbered.join('\n'), named.join('\n'), `${footer.left}. ${footer.right}.`].filter((piece) => piece !== '').join('\n\n');
}

/** @param figures what is worked out for each entry, and @param others the rows that are worked out altogether, by column. */
function table({ columns, empty }: Table, entries: readonly JsonObject[], figures: readonly Cells[], others: readonly Cells[] = [], heads: Cells = {}): string {
  if (entries.length === 0 && others.length === 0) return '';
  const initial = empty('');
  const shown = columns.filter((column) => column.as === 'figure' || !column.isOptional || entries.some((entry) => entry[column.key] !== initial[column.key]));
  return rows([
    shown.map(({ name }) => writePlain(heads[name] ?? name)),
    shown.map(({ as }) => (as === 'figure' ? '--:' : '---')),
    ...entries.map((entry, index) => shown.map((column) => (column.as === 'figure' ? figures[index]?.[column.name] ?? '' : writeCell(column, entry[column.key])))),
    ...others.map((cells) => shown.map(({ name }) => cells[name] ?? '')),
  ]);
}

function writeCell(column: Field, value: unknown): string {
  if (column.as === 'choice') return column.labels[String(value)] ?? '';
  if (column.as === 'yes') return value === true ? 'yes' : '';
  return column.as === 'rich' ? writeRichCell(String(value)) : writePlain(String(value));
}

function rows(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Runs that were worked out, with their looks. */
function runs(all: readonly Run[]): string {
  return all.map(({ text, bold }) => (bold ? `**${writePlain(text)}**` : writePlain(text).replaceAll('&#32;', ' '))).join('');
}

const SUPERIORS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
function superior(number: number): string {
  return ` ${[...String(number)].map((digit) => SUPERIORS.charAt(Number(digit))).join('')}`;
}

function blockOf<Kind extends BlockKind>(sheet: Sheet, kind: Kind): Extract<Block, { kind: Kind }> | undefined {
  const isKind = (block: Block): block is Extract<Block, { kind: Kind }> => block.kind === kind;
  return sheet.sections.flatMap(({ blocks }) => blocks).find(isKind);
}
