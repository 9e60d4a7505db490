/** The command line as people run it: the real program, on files in a folder of its own, away from the project. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readPdf } from '../../../components/pdf/testing/read-pdf';
import { EXPORT_FORMATS } from '../../export/formats';
import { ROOT } from '../testing/test-databases';

const folder = mkdtempSync(join(tmpdir(), 'greenlight-cli-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const documented = /```markdown\n([^]*?)```/.exec(readFileSync(join(ROOT, 'docs', 'markdown.md'), 'utf8'))?.[1] ?? '';
const write = (file: string, text: string | Uint8Array) => { writeFileSync(join(folder, file), text); };
beforeEach(() => { write('case.md', documented); });

function greenlight(...given: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'greenlight.mjs'), ...given], { cwd: folder, encoding: 'utf8' });
  return { code: status, out: stdout, fault: stderr };
}

describe('greenlight render', () => {
  test('writes the page of a case, and every other format, from one command', async () => {
    const formats = Object.entries(EXPORT_FORMATS);
    const { code, out, fault } = greenlight('render', 'case.md', ...formats.flatMap(([format, { extension }]) => [`--${format}`, `out.${extension}`]));
    expect({ code, fault }).toEqual({ code: 0, fault: '' });
    for (const [, { extension }] of formats) expect(out).toContain(`Wrote ${join(folder, `out.${extension}`)}`);
    const { pages, text } = await readPdf(readFileSync(join(folder, 'out.pdf')));
    expect(pages).toBe(1);
    for (const words of ['Stop paying 40 developers to wait for builds', 'Alex Doe', '$22,500', '$18,000', '$24,000']) expect(text).toContain(words);
    expect(text).not.toContain('$20,500');

    const again = greenlight('render', 'out.json', '--markdown', 'again.md');
    expect(again.code).toBe(0);
    expect(readFileSync(join(folder, 'again.md'), 'utf8')).toBe(readFileSync(join(folder, 'out.md'), 'utf8'));
  });

  test('a case that does not fit on one page writes nothing and says what to cut', () => {
    write('long.md', documented.replace('Every change waits', 'Every change waits for a build. '.repeat(110)).replace('Reuse what has', 'Reuse what has not changed, and more. '.repeat(60)));
    const { code, fault } = greenlight('render', 'long.md', '--pdf', 'long.pdf', '--markdown', 'long-out.md');
    expect({ code, fault }).toEqual({ code: 1, fault: expect.stringMatching(/^The page is \d+ lines too long.*the longest section is Problem\.\n$/) });
    expect(readdirSync(folder).filter((file) => file.startsWith('long') && file !== 'long.md')).toEqual([]);
  });

  test.each([
    [['render'], 'Say which case'],
    [['render', 'case.md'], 'Say what to write'],
    [['render', 'case.md', 'case.md', '--pdf', 'x.pdf'], 'one case at a time'],
    [['render', 'case.md', '--exe', 'x.exe'], 'Unknown option'],
    [['render', 'case.md', '--markdown', './case.md'], 'case.md is the case itself'],
    [['check', 'case.md', '--pdf', 'x.pdf'], 'Checking writes no file'],
    [['check'], 'Say which case'],
    [['paint', 'case.md'], 'There is no command "paint"'],
  ])('%j is called wrongly', (given, words) => {
    const { code, fault } = greenlight(...given);
    expect({ code, fault }).toEqual({ code: 2, fault: expect.stringContaining(words) });
    expect(existsSync(join(folder, 'x.pdf'))).toBe(false);
  });
  test('a file that cannot be written is named, without a stack', () => {
    const { code, fault } = greenlight('render', 'case.md', '--csv', 'nowhere/out.csv');
    expect({ code, fault }).toEqual({ code: 1, fault: `${join(folder, 'nowhere', 'out.csv')} cannot be written. Is its folder there, and yours to write in?\n` });
  });

  test('without a command it says what it does', () => { expect(greenlight()).toMatchObject({ code: 0, out: expect.stringContaining('greenlight render case.md --pdf case.pdf') }); });
});

describe('greenlight check', () => {
  test('says what a manager will ask, where, and ends well', () => {
    const { code, out } = greenlight('check', 'case.md');
    expect(code).toBe(0);
    expect(out).toMatch(/^case\.md:\d+: will be asked: .+ \([A-Z]\d+\)$/m);
    expect(out).toMatch(/^case\.md: 0 missing, \d+ questions?, \d+ tips?$/m);
  });

  test('a cost that cannot be read is a fault with its line, for each of several files', () => {
    const line = documented.split('\n').findIndex((text) => text.startsWith('| Build machines')) + 1;
    write('bad.md', documented.replace('$2,500/mo → $500/mo', '$2,500 sometimes'));
    const { code, out } = greenlight('check', 'bad.md', 'case.md');
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`^bad\\.md:${line}: missing: .+ \\(C5\\)$`, 'm'));
    expect(out).toMatch(/^case\.md: 0 missing/m);
  });

  test('a file that is no case is told where it goes wrong', () => {
    write('readme.md', '# Project\n');
    write('table.md', documented.replace('| Cash |', '| Cash | |'));
    write('broken.json', '{\n"header": ,\n');
    write('wrong.json', '{ "header": { "title": 1 } }');
    write('picture.md', new Uint8Array([0xff, 0xd8, 0xff]));
    write('large.md', 'x'.repeat(5_000_000));
    expect(greenlight('check', 'readme.md').fault).toMatch(/^readme\.md:1: A case in Markdown starts with/);
    expect(greenlight('check', 'table.md').fault).toMatch(/^table\.md:\d+: This row has 6 cells and the table has 5 columns/);
    expect(greenlight('check', 'broken.json').fault).toBe('broken.json:2: here it stops being JSON.\n');
    expect(greenlight('check', 'wrong.json').fault).toBe('wrong.json: header.title: This has to be a text.\n');
    expect(greenlight('check', 'picture.md').fault).toBe('picture.md is not a text in UTF-8.\n');
    expect(greenlight('check', 'large.md').fault).toBe('large.md is larger than 256 KiB, more than any case needs.\n');
    expect(greenlight('check', 'nowhere.md')).toMatchObject({ code: 1, fault: 'nowhere.md cannot be read. Is the name right?\n' });
  });
});
