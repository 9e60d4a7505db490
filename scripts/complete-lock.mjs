/**
 * Completes package-lock.json after "npm install". npm leaves out optional packages for other systems when its registry
 * does not carry them, and "npm ci" then refuses the lock everywhere. Their exact versions stand in the packages that ask
 * for them, and their names say which system they are for. With --check it only says what is missing.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const LOCK = new URL('../package-lock.json', import.meta.url);
const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** The entries a lock lacks, by path. @param {{ packages: Record<string, any> }} lock */
function missingEntries(lock) {
  const missing = {};
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!/^\d/.test(version) || isReachable(lock, path, name)) continue;
      missing[`node_modules/${name}`] = { version, ...systemOf(name), ...(entry.dev ? { dev: true } : {}), optional: true };
    }
  }
  return missing;
}

/** Looks where Node would: beside the package, then further out. */
function isReachable(lock, path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (`${at === '' ? '' : `${at}/`}node_modules/${name}` in lock.packages) return true;
    if (at === '' || !at.includes('/node_modules/')) return `node_modules/${name}` in lock.packages;
  }
}

/** From a name such as @next/swc-linux-x64-musl. */
function systemOf(name) {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') && os.includes('linux') ? ['glibc'] : [];
  return { ...(os.length > 0 ? { os } : {}), ...(cpu.length > 0 ? { cpu } : {}), ...(libc.length > 0 ? { libc } : {}) };
}

const isCheck = process.argv.includes('--check');
const file = process.argv.slice(2).find((argument) => argument !== '--check') ?? LOCK;
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = missingEntries(lock);
const names = Object.keys(missing).map((path) => path.replace('node_modules/', ''));

if (isCheck) {
  if (names.length > 0) console.error(`package-lock.json lacks ${names.join(', ')}. Run: node scripts/complete-lock.mjs`);
  process.exitCode = names.length > 0 ? 1 : 0;
} else {
  const { '': root, ...packages } = { ...lock.packages, ...missing };
  lock.packages = { '': root, ...Object.fromEntries(Object.entries(packages).sort(([one], [other]) => one.localeCompare(other, 'en'))) };
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`Added ${names.length} entries to package-lock.json.`);
}
