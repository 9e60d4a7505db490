/** Fonts for tests: the same files the server reads. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { provideFonts, type FontFile } from '../font-faces';

/** The files that were asked for, in order. */
export const filesRead: FontFile[] = [];

export function provideFontsFromDisk(): void {
  provideFonts((file) => {
    filesRead.push(file);
    return readFile(fileURLToPath(new URL(`../../../public/fonts/${file}`, import.meta.url)));
  });
}
