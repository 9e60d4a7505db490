/**
 * "npm run test:mutation": breaks the pure core in thousands of small ways and expects its own tests to notice each. Fails
 * where a room stays under 90 of 100. It takes hours, so it is no part of "npm test"; with names behind it
 * ("npm run test:mutation -- lib/coach lib/finance/money.ts") it does only those.
 */
import { spawnSync } from 'node:child_process';

const ROOMS = ['notation', 'finance', 'coach'];
const wanted = process.argv.slice(2).map((path) => path.replace(/\/$/, ''));
const roomOf = (path) => ROOMS.find((room) => path === `lib/${room}` || path.startsWith(`lib/${room}/`));

const unknown = wanted.filter((path) => !roomOf(path));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')} is not mutated. There are: ${ROOMS.map((room) => `lib/${room}`).join(', ')}, and the files in them.`);
  process.exit(1);
}

const failed = ROOMS.filter((room) => {
  const paths = wanted.filter((path) => roomOf(path) === room);
  if (wanted.length > 0 && paths.length === 0) return false;
  const isWhole = paths.length === 0 || paths.includes(`lib/${room}`);
  const args = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'scripts/mutation/stryker.config.mjs', ...(isWhole ? [] : ['--mutate', paths.join(',')])];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, MUTATION_ROOM: room } });
  return status !== 0;
});
process.exitCode = failed.length > 0 ? 1 : 0;
