import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { FACES, FONT_FILES } from './font-faces';

const require = createRequire(import.meta.url);
const json = (path: string): { version: string; dependencies: Record<string, string> } => JSON.parse(readFileSync(path, 'utf8'));
const ours = json(require.resolve('../../package.json')).dependencies;
const PARTS = ['@react-pdf/font', '@react-pdf/layout', 'pdfkit', 'fontkit'];
const folderOf = (name: string, from: NodeJS.Require = require) => from.resolve.paths(name)?.map((path) => `${path}/${name}/package.json`).find((path) => {
  try {
    return readFileSync(path).length > 0;
  } catch {
    return false;
  }
}) ?? '';

describe('the parts of the PDF engine that are imported by name', () => {
  it.each(['@react-pdf/renderer', ...PARTS])('%s is pinned to one exact version, and that one is installed', (name) => {
    expect(ours[name]).toMatch(/^\d+\.\d+\.\d+$/);
    expect(json(folderOf(name)).version).toBe(ours[name]);
  });

  it.each(PARTS.filter((name) => name !== 'fontkit'))('%s is the same copy that the renderer uses', (name) => {
    expect(folderOf(name, createRequire(folderOf('@react-pdf/renderer')))).toBe(folderOf(name));
  });
});

describe('the fonts folder', () => {
  const folder = new URL('../../public/fonts/', import.meta.url);

  it('holds every face as TTF, the form that parses fast', () => {
    for (const file of FONT_FILES) expect(readFileSync(new URL(file, folder)).readUInt32BE(0)).toBe(0x00010000);
    expect(new Set(FACES.map((face) => face.file))).toEqual(new Set(FONT_FILES));
  });

  it('holds every face that the screens name, and the licences', () => {
    const css = readFileSync(new URL('../ui/fonts.css', import.meta.url), 'utf8');
    const named = [...css.matchAll(/url\("\/fonts\/([^"]+)"\)/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(6);
    for (const file of named) expect(readFileSync(new URL(file, folder)).toString('latin1', 0, 4)).toBe('wOF2');
    for (const licence of ['OFL-source-serif.txt', 'OFL-ibm-plex.txt']) expect(readFileSync(new URL(licence, folder), 'utf8')).toContain('SIL Open Font License');
  });
});
