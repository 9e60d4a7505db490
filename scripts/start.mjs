/**
 * "npm start": from whatever is there to a running Greenlight. Written for any Node, so that an old one gets a sentence
 * and not a syntax error: everything newer is imported after the check.
 * With a name behind it ("node scripts/start.mjs backup") it prepares the same way and runs that tool instead.
 */
var OLDEST = [20, 19];
var version = process.versions.node.split('.').map(Number);

if (version[0] < OLDEST[0] || (version[0] === OLDEST[0] && version[1] < OLDEST[1])) {
  console.error('Greenlight needs Node ' + OLDEST.join('.') + ' or newer, and this is ' + process.versions.node + '. Install a newer one from https://nodejs.org and run the command again.');
  process.exit(1);
} else {
  start(process.argv[2]).catch(function (error) {
    console.error(error && error.isPlain ? error.message : error);
    process.exit(1);
  });
}

async function start(name) {
  var prepare = await import('./prepare.mjs');
  var isDev = name === '--dev';
  await prepare.ensureInstalled({ withDev: isDev });
  await prepare.ensureGenerated();
  if (name === 'build') return prepare.ensureBuilt({ force: true });
  if (name === undefined) await prepare.ensureBuilt();
  else await prepare.buildBundles();
  if (process.env.npm_lifecycle_event) stopWithNpm();
  await import(name === undefined || isDev ? '../build/main.mjs' : '../build/' + name + '.mjs');
}

/** npm hands a stop signal to the shell between it and us, which dies of it without passing it on. */
function stopWithNpm() {
  var parent = process.ppid;
  setInterval(function () {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}
