/** LibreOffice for the checks that open our Office files in a real program: SOFFICE_PATH, else the one of the system, else null. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['soffice', 'libreoffice', 'soffice.exe'];
const PLACES = ['/Applications/LibreOffice.app/Contents/MacOS', '/usr/lib/libreoffice/program', 'C:\\Program Files\\LibreOffice\\program'];

export function findSoffice() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...PLACES];
  return [process.env.SOFFICE_PATH, ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))].find((path) => path && isExecutable(path)) ?? null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
