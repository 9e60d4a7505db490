/**
 * Runs the tests of one room for Stryker within its own process: bundled once, loaded afresh for every mutant, the test that
 * last noticed a mutant first, else the quickest. The tests of the pure core need no more of Vitest than describe, it and expect, and a run of
 * Vitest for each of thousands of mutants takes most of a second before its first test.
 */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend, chai } from '@vitest/expect';
import { build, transform } from 'esbuild';
import fc from 'fast-check';

const require = createRequire(import.meta.url);

/** Property tests try few documents and always the same ones: each mutant runs them again, and none may be found by luck. */
const PROPERTY_RUNS = 'seed: 1, numRuns: 10';
fc.configureGlobal({ seed: 1, numRuns: 10 });
process.env.ORACLE_RUNS = '30';
process.env.CORPUS_STEP = '40';

[JestExtend, JestChaiExpect, JestAsymmetricMatchers].forEach((plugin) => chai.use(plugin));

/** Stryker's switch and counters, under the name its instrumented code uses. */
const stryker = (globalThis.__stryker__ ??= {});

/** The room's tests and all they test as one text; the libraries they use stay outside and are loaded once. */
async function bundleTests(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.test.ts')).toSorted();
  const { outputFiles: [bundle] } = await build({
    stdin: { contents: files.map((name) => `import './${name}';`).join('\n'), resolveDir: folder },
    absWorkingDir: process.cwd(), bundle: true, write: false, format: 'cjs', platform: 'node', packages: 'external', logLevel: 'error',
    plugins: [{
      name: 'tests-of-a-room',
      setup: ({ onLoad }) => onLoad({ filter: /\.test\.ts$/ }, async ({ path }) => ({
        contents: `enterFile(${JSON.stringify(path)});${testOf(await readFile(path, 'utf8'), path)}\nenterFile(undefined);`,
        loader: 'ts',
      })),
    }],
  });
  return bundle.text;
}

const testOf = (code, path) => code.replace(/\bnumRuns: \w+/g, PROPERTY_RUNS).replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));

/**
 * The same text with the mutants of one file only: Stryker's questions whether another is the active one are answered, and its
 * counting of what is reached, needed once, is left out. Both take many times as long as the tests themselves.
 */
async function withMutantsOf(file, text) {
  const modules = text.split(/^(?=\s*\/\/ \S+\.ts$)/m);
  const asked = modules.map((module) => (file.endsWith(`/${module.match(/\/\/ (\S+)/)?.[1]}`) ? module : withMutant(module, null)));
  const { code } = await transform(asked.join('').replace(/\bstryCov_9fa48\d*\((?:"\d+"(?:, )?)+\)/g, '0'), { minifySyntax: true });
  return code;
}

const withMutant = (text, wanted) => text.replace(/\bstryMutAct_9fa48\d*\("(\d+)"\)/g, (question, id) => (id === wanted ? question : 'false'));

/** The same text as it counts what each test reaches, by number: a lookup by text is several times slower. */
const withCounting = (text) => text.replace(/\bstryCov_9fa48\d*\((?:"\d+"(?:, )?)+\)/g, (call) => call.replaceAll('"', ''));

const textsOf = (row) => (typeof row === 'string' ? [row] : Object.values(row ?? {}).filter((value) => typeof value === 'string'));

/** The text that a mutant takes away, where it is one: '' otherwise. */
const textBefore = (text, id) => text.match(new RegExp(`stryCov_9fa48\\d*\\("${id}"\\), "((?:[^"\\\\]|\\\\.)+)"`))?.[1] ?? '';

/**
 * What the tests import from 'vitest', and the tests they registered with it, in order. What a file of tests works out while
 * it is loaded is put down to the file, and in the end to each of its tests.
 */
function testCollector() {
  const tests = [];
  let groups = [];
  const enterFile = (path) => { stryker.currentTestId = path; };
  const each = (register) => (rows) => (name, body) => rows.forEach((row, at) => {
    register(`${name} (${at + 1}) ${textsOf(row).join(' ')}`, () => (Array.isArray(row) ? body(...row) : body(row)));
  });
  const describe = (name, body) => {
    const outer = groups;
    groups = [...outer, name];
    body();
    groups = outer;
  };
  const it = (name, body) => void tests.push({ id: `${tests.length + 1}: ${[...groups, name].join(' ')}`, file: stryker.currentTestId, body });
  return { tests, enterFile, vitest: { describe: Object.assign(describe, { each: each(describe) }), it: Object.assign(it, { each: each(it) }), expect: chai.expect } };
}

class InProcessRunner {
  bundle;
  /** By file: the bundle with the mutants of that file only. */
  bundleOf = new Map();
  /** By the test's id: the number of the mutant it last noticed, and how long it took (ms). */
  noticed = new Map();
  took = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.bundle = await bundleTests(resolve('lib', process.env.MUTATION_ROOM));
  }

  /** Looked at and loaded once without a mutant, so that a fault of ours is not taken for one that was noticed, or was not. */
  async bundleWith(fileName) {
    const text = await withMutantsOf(fileName, this.bundle);
    if (!/stryMutAct_9fa48\d*\("/.test(text)) throw new Error(`The bundle holds no mutant of ${fileName}.`);
    stryker.activeMutant = undefined;
    this.load(withMutant(text, null));
    return text;
  }

  load(text) {
    const { tests, enterFile, vitest } = testCollector();
    const script = new Script(`(require, enterFile, module, exports) => {${text}\n}`, { filename: 'tests.js' });
    script.runInThisContext()((name) => (name === 'vitest' ? vitest : require(name)), enterFile, { exports: {} }, {});
    return tests;
  }

  run({ id, body }) {
    const startTimeMs = performance.now();
    const outcome = () => {
      try {
        body();
        return { status: TestStatus.Success };
      } catch (error) {
        return { status: TestStatus.Failed, failureMessage: String(error) };
      }
    };
    stryker.currentTestId = id;
    const result = { id, name: id, startTimeMs, ...outcome(), timeSpentMs: performance.now() - startTimeMs };
    stryker.currentTestId = undefined;
    this.took.set(id, result.timeSpentMs);
    return result;
  }

  /** The likeliest to notice a mutant first: whose name has the text it takes away, then who noticed the last one; the slowest last. */
  inOrder(tests, text) {
    const rank = (of, { id }) => of.get(id) ?? 0;
    const named = ({ id }) => Number(text !== '' && id.includes(text));
    return tests.toSorted((a, b) => named(b) - named(a) || rank(this.noticed, b) - rank(this.noticed, a) || rank(this.took, a) - rank(this.took, b));
  }

  dryRun() {
    stryker.activeMutant = undefined;
    const tests = this.load(withCounting(this.bundle));
    const results = tests.map((test) => this.run(test));
    const { perTest } = stryker.mutantCoverage;
    const reached = Object.fromEntries(tests.map(({ id, file }) => [id, { ...perTest[file], ...perTest[id] }]));
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: { ...stryker.mutantCoverage, perTest: reached } };
  }

  async mutantRun({ activeMutant, hitLimit, testFilter }) {
    const { fileName } = activeMutant;
    if (!this.bundleOf.has(fileName)) this.bundleOf.set(fileName, await this.bundleWith(fileName));
    Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const results = [];
    try {
      const wanted = testFilter && new Set(testFilter);
      const tests = this.load(withMutant(this.bundleOf.get(fileName), activeMutant.id)).filter(({ id }) => wanted?.has(id) ?? true);
      for (const test of this.inOrder(tests, textBefore(this.bundle, activeMutant.id))) {
        const result = this.run(test);
        results.push(result);
        if (result.status === TestStatus.Failed) {
          this.noticed.set(result.id, Number(activeMutant.id) + 1);
          break;
        }
      }
    } catch (error) {
      /** A mutant that keeps the tests from being loaded is noticed as well. */
      results.push({ id: 'load', name: 'load', status: TestStatus.Failed, failureMessage: String(error), timeSpentMs: 0 });
    }
    return toMutantRunResult(determineHitLimitReached(stryker.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: results });
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
