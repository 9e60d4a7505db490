/** What will change, what else was weighed, and what could go wrong. */
import type { OptionResult } from '../finance/results';
import type { Alternative } from '../proposal/schema';
import { isAsked } from './ask-words';
import { explain } from './explain';
import { NOTHING } from './format';
import { bold, plain, type PageContext } from './page-context';
import { backIn, draftedPayback } from './payback-words';
import { asSentence, cleanLine } from './plain-text';
import { proseBlock } from './problem-section';
import { plainLine } from './rich-text';
import type { Block, OptionRow, Paragraph, Run } from './sheet';

export function solutionBlocks(context: PageContext): Block[] {
  const { solution } = context.proposal;
  const risks = solution.risks
    .map(({ risk, answer }) => ({ risk: plainLine(risk), answer: plainLine(answer) }))
    .filter(({ risk, answer }) => risk !== '' || answer !== '');
  return [
    ...proseBlock(solution.summary),
    ...optionsTable(context),
    ...(risks.length === 0 ? [] : [{ kind: 'riskList' as const, title: 'What could go wrong', rows: risks }]),
  ];
}

/** Left off while nothing else was weighed; with any alternative it always ends in doing nothing. */
function optionsTable(context: PageContext): Block[] {
  const { proposal, results, format, horizon } = context;
  const written = new Map(proposal.solution.alternatives.filter(isWritten).map((alternative) => [alternative.id, alternative]));
  if (written.size === 0) return [];
  const options = results.options.filter((option) => option.kind !== 'alternative' || written.has(option.id));
  const ordered = [...options.filter((option) => option.kind !== 'nothing'), ...options.filter((option) => option.kind === 'nothing')];
  const costOf = ({ kind, firstYearCost }: OptionResult) => (kind === 'proposed' && !isAsked(proposal) ? null : firstYearCost);
  const cost = format.headlineMoney(ordered.map(costOf));
  const net = format.headlineMoney(ordered.map((option) => option.net));
  const rows = ordered.map((option) => ({
    id: option.id,
    name: nameOf(option, written.get(option.id)),
    firstYearCost: cost(costOf(option)),
    net: net(option.net),
    why: whyOf(option, written.get(option.id), context),
    isProposed: option.kind === 'proposed',
    about: {
      firstYearCost: costOf(option) === null ? [] : explain(context, [{ of: 'option', id: option.id, figure: 'firstYearCost' }]),
      net: explain(context, [{ of: 'option', id: option.id, figure: 'net' }]),
    },
  }));
  const columns = { name: 'Options', firstYearCost: 'First-year cost', net: horizon === '' ? 'Net' : `Net, ${horizon}`, why: 'Why, or why not' };
  return [{ kind: 'optionsTable', columns, rows, compact: compactOptions(ordered, rows) }];
}

function isWritten({ name, verdict, ask, saving }: Alternative): boolean {
  return [name, verdict, ask, saving].some((text) => cleanLine(text) !== '');
}

function nameOf(option: OptionResult, alternative: Alternative | undefined): string {
  if (option.kind === 'proposed') return cleanLine(option.name) || 'This proposal';
  return cleanLine(alternative?.name ?? option.name) || (option.kind === 'nothing' ? 'Do nothing' : 'Another way');
}

function whyOf(option: OptionResult, alternative: Alternative | undefined, { results, format }: PageContext): string {
  const verdict = plainLine(alternative?.verdict ?? '');
  if (option.kind === 'proposed') return ['Proposed', backIn(draftedPayback(results))].filter((part) => part !== '').join('; ');
  if (verdict !== '' || option.kind === 'alternative') return verdict;
  const { currentPerMonth } = results.totals;
  return currentPerMonth === null ? '' : `We go on paying ${format.money(currentPerMonth)} every month`;
}

/** "Weighed against: Rent faster machines ($36,000 in the first year, net $60,000): … Do nothing: …" */
function compactOptions(options: readonly OptionResult[], rows: readonly OptionRow[]): Paragraph {
  const others = rows.flatMap((row, index): Run[] => {
    const figures = options[index]?.kind === 'nothing' ? [] : [
      ...(row.firstYearCost === NOTHING ? [] : [`${row.firstYearCost} in the first year`]),
      ...(row.net === NOTHING ? [] : [`net ${row.net}`]),
    ];
    const rest = `${figures.length === 0 ? '' : ` (${figures.join(', ')})`}${row.why === '' ? '' : `: ${row.why}`}`;
    return row.isProposed ? [] : [plain(' '), bold(row.name), plain(rest === '' ? '.' : asSentence(rest))];
  });
  return { kind: 'paragraph', runs: [plain('Weighed against:'), ...others] };
}
