/**
 * greenlight render and greenlight check: the product's own code on files, without a server and without a database.
 * Ends with 0 when all is well, 1 when a case cannot be read, does not fit or has a fault, 2 when it was called wrongly.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { coach } from '../../coach/coach';
import type { Finding, Severity } from '../../coach/finding';
import { EXPORT_FORMATS } from '../../export/formats';
import { readMarkdown, type LineOf } from '../../export/markdown/read-markdown';
import { computeResults } from '../../finance/compute-results';
import { isoDay } from '../../iso-day';
import { lineWhereJsonEnds } from '../../json-line';
import { LIMITS } from '../../proposal/limits';
import { readDocument } from '../../proposal/read-document';
import type { Proposal } from '../../proposal/schema';
import { countOf } from '../../sheet/format';
import { exportFile } from '../export-file';
import { closePdfEngine, startPdfEngine } from '../pdf/start-engine';
import { Problem } from '../problem';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const USAGE = `greenlight render case.md --pdf case.pdf    writes the page; also ${Object.keys(EXPORT_FORMATS).filter((format) => format !== 'pdf').map((format) => `--${format}`).join(', ')}, several at once
greenlight check case.md                    says what a manager will ask, and ends with 1 when something is missing or cannot be read

A case is a file in Greenlight's Markdown (docs/markdown.md) or its JSON.`;
const SEVERITY_WORDS: Record<Severity, string> = { E: 'missing', W: 'will be asked', T: 'tip' };

/** Ends the program with a sentence. */
class Ending extends Error {
  constructor(readonly exitCode: 1 | 2, message: string) {
    super(message);
  }
}

type Case = { file: string; proposal: Proposal; /** null in JSON, where the path says the place. */ lineOf: LineOf | null };

const startedIn = process.cwd();
try {
  process.chdir(ROOT);
  await run(process.argv.slice(2));
} catch (error) {
  const isOurs = error instanceof Ending || error instanceof Problem;
  console.error(isOurs ? error.message : error);
  process.exitCode = error instanceof Ending ? error.exitCode : 1;
}

async function run([command, ...rest]: string[]): Promise<void> {
  if (command === undefined || command === 'help' || command === '--help') return console.log(USAGE);
  if (command !== 'render' && command !== 'check') throw new Ending(2, `There is no command "${command}".\n\n${USAGE}`);
  const { files, targets } = readArguments(rest);
  if (files.length === 0) throw new Ending(2, `Say which case: greenlight ${command} case.md`);
  if (command === 'check') return check(files, targets.length > 0);
  await render(files, targets);
}

function readArguments(given: string[]): { files: string[]; targets: { format: string; file: string }[] } {
  const options = Object.fromEntries(Object.keys(EXPORT_FORMATS).map((format) => [format, { type: 'string' as const }]));
  try {
    const { values, positionals } = parseArgs({ args: given, options, allowPositionals: true });
    return { files: positionals, targets: Object.entries(values).flatMap(([format, file]) => (typeof file === 'string' ? [{ format, file: resolve(startedIn, file) }] : [])) };
  } catch (error) {
    const [what] = error instanceof Error ? error.message.split('. ') : [];
    throw new Ending(2, `${what ?? ''}.\n\n${USAGE}`);
  }
}

/** Everything is made before anything is written. */
async function render(files: string[], targets: { format: string; file: string }[]): Promise<void> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new Ending(2, 'Render one case at a time.');
  if (targets.length === 0) throw new Ending(2, `Say what to write: greenlight render ${file} --pdf case.pdf`);
  if (targets.some((target) => target.file === resolve(startedIn, file))) throw new Ending(2, `${file} is the case itself. Write to another file.`);
  const { proposal } = readCase(file);
  if (targets.some(({ format }) => format === 'pdf' || format === 'html')) await startPdfEngine(ROOT);
  try {
    const made = await Promise.all(targets.map(async (target) => ({ ...target, bytes: (await exportFile(proposal, target.format)).bytes })));
    for (const { file: target, bytes } of made) writeTo(target, bytes);
    for (const { file: target } of made) console.log(`Wrote ${target}`);
  } finally {
    await closePdfEngine();
  }
}

function writeTo(target: string, bytes: Uint8Array): void {
  try {
    writeFileSync(target, bytes);
  } catch {
    throw new Ending(1, `${target} cannot be written. Is its folder there, and yours to write in?`);
  }
}

function check(files: string[], hasTargets: boolean): void {
  if (hasTargets) throw new Ending(2, 'Checking writes no file. Use greenlight render for that.');
  for (const file of files) {
    try {
      const one = readCase(file);
      const findings = coach(one.proposal, computeResults(one.proposal));
      for (const finding of findings) console.log(findingText(one, finding));
      console.log(`${file}: ${findings.length === 0 ? 'nothing left to ask' : counts(findings)}`);
      if (findings.some(({ severity }) => severity === 'E')) process.exitCode = 1;
    } catch (error) {
      if (!(error instanceof Ending)) throw error;
      console.error(error.message);
      process.exitCode = error.exitCode;
    }
  }
}

function findingText({ file, lineOf }: Case, { path, rule, severity, sentence }: Finding): string {
  return `${file}:${lineOf === null ? ` ${path}` : lineOf(path)}: ${SEVERITY_WORDS[severity]}: ${sentence} (${rule})`;
}

function counts(findings: readonly Finding[]): string {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return `${of('E')} missing, ${countOf(of('W'), 'question')}, ${countOf(of('T'), 'tip')}`;
}

/** @throws Ending that names every fault with its line. */
function readCase(file: string): Case {
  const text = readText(file);
  const today = isoDay(new Date());
  if (/^\s*\{/.test(text)) {
    const reading = readDocument(parse(file, text), today);
    if (reading.ok) return { file, proposal: reading.proposal, lineOf: null };
    throw new Ending(1, reading.issues.map(({ path, message }) => `${file}: ${path === '' ? '' : `${path}: `}${message}`).join('\n'));
  }
  const reading = readMarkdown(text, today);
  if (reading.ok) return { file, ...reading };
  throw new Ending(1, reading.issues.map(({ line, message }) => `${file}:${line}: ${message.replace(/^Line \d+: /, '')}`).join('\n'));
}

function readText(file: string): string {
  const path = resolve(startedIn, file);
  try {
    if (statSync(path).size > LIMITS.bodyBytes) throw new Ending(1, `${file} is larger than ${LIMITS.bodyBytes / 1024} KiB, more than any case needs.`);
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof Ending) throw error;
    throw new Ending(1, error instanceof TypeError ? `${file} is not a text in UTF-8.` : `${file} cannot be read. Is the name right?`);
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Ending(1, `${file}:${lineWhereJsonEnds(text)}: here it stops being JSON.`);
  }
}
