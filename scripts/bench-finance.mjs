/** The figures themselves, in this process: all totals and measures with their ranges, and the draws on top of them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from './prepare.mjs';

const SOURCE = `
  export { computeResults } from './lib/finance/compute-results';
  export { computeRisk } from './lib/finance/risk';
  export { emptyAskItem, emptyCostLine, emptyProposal } from './lib/proposal/empty';
`;

export async function benchFinance() {
  const folder = mkdtempSync(join(tmpdir(), 'greenlight-bench-'));
  try {
    const outfile = join(folder, 'finance.mjs');
    await build({ stdin: { contents: SOURCE, resolveDir: ROOT, loader: 'ts' }, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'warning' });
    const finance = await import(pathToFileURL(outfile).href);
    const [typical, large] = [4, 60].map((count) => documentOf(finance, count));
    const changed = (run) => withFormula(large, `${run + 2}–${run + 5} devs × 4–6 hr/mo → 20–40 min/mo × $90–110/hr`);
    const drawn = (document) => () => finance.computeRisk(document, finance.computeResults(document));
    return {
      '60 lines with ranges, without draws': median(300, () => finance.computeResults(large)),
      '60 lines with ranges, one of them just typed': median(300, (run) => finance.computeResults(changed(run))),
      '60 lines with ranges, with 10,000 draws': median(30, drawn(large)),
      '4 lines with ranges, with 10,000 draws': median(30, drawn(typical)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function documentOf({ emptyAskItem, emptyCostLine, emptyProposal }, count) {
  const empty = emptyProposal('2026-01-01');
  const lines = Array.from({ length: count }, (_, index) => ({ ...emptyCostLine(`l${index}`), formula: `${index + 2}–${index + 5} devs × 4–6 hr/mo → 20–40 min/mo × $90–110/hr` }));
  const items = ['2–3 engineers × 3–6 weeks × $90–110/hr', '$400–600/mo'].map((formula, index) => ({ ...emptyAskItem(`a${index}`), formula }));
  return { ...empty, cost: { ...empty.cost, lines }, ask: { ...empty.ask, items } };
}

function withFormula(document, formula) {
  return { ...document, cost: { ...document.cost, lines: document.cost.lines.map((line, index) => (index === 0 ? { ...line, formula } : line)) } };
}

function median(runs, work) {
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    work(run);
    times.push(performance.now() - started);
  }
  return `${times.sort((one, other) => one - other)[Math.floor(times.length / 2)].toFixed(2)} ms`;
}
