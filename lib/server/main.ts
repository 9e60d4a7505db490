/**
 * The host around Next, and the whole start in one place: settings, port, database, Next, warm-up, address; and the stop
 * in the other order. The port is taken first, so a second start by mistake ends before it touches the database.
 */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { paths } from '../paths';
import { AUTHOR_COOKIE, isAuthorPage } from './author-mark';
import { CLIENT_HEADER, clientAddress } from './client-address';
import { checkRequest } from './guard';
import { startPdfEngine } from './pdf/start-engine';
import { PROBLEM_TYPE, Problem } from './problem';
import { refusedPage } from './refused-page';
import { startRiskThread } from './risk/start-risk-thread';
import { contentSecurityPolicy, securityHeaders } from './security-headers';
import { readSettings, StartError, type Settings } from './settings';
import { startRuntime, type RunningParts } from './start-runtime';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const isDev = process.argv.includes('--dev');
/** Time for accepted requests to finish after a stop signal; the promise is 10 s in all. */
const FINISH_MS = 7000;
/** Request headers that only Next itself may set. */
const INTERNAL_HEADERS = /^(x-middleware-|x-nextjs-data$|x-invoke-|x-matched-path$|next-action$)/;

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
const WRITABLE = /^\/(api|s)(\/|$)/;

// A line that nobody can read any more (the terminal is gone) is no reason to fail; Next would report it, to the same place, for ever.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);

await main().catch((error: unknown) => {
  if (error instanceof StartError) console.error(error.message);
  else console.error(error);
  process.exit(1);
});

async function main(): Promise<void> {
  process.chdir(ROOT);
  if (existsSync('.env')) process.loadEnvFile('.env');
  Object.assign(process.env, { NODE_ENV: isDev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' });
  const settings = readSettings(process.env, ROOT);

  let setReady: (handler: Handler) => void = () => undefined;
  const ready = new Promise<Handler>((resolve) => { setReady = resolve; });
  const server = createServer((request, response) => void answer(request, response, settings, ready));
  await listen(server, settings);
  const parts = await startRuntime(settings, ROOT, (line) => console.log(line));
  const { default: next } = await import('next');
  const app = next({ dev: isDev, dir: ROOT, hostname: settings.host, port: settings.port, httpServer: server });
  startRiskThread(ROOT);
  await Promise.all([app.prepare(), startPdfEngine(ROOT)]);
  stopOnSignals(server, parts, () => app.close());
  setReady(app.getRequestHandler());
  if (!isDev) await warmUpPages(settings);
  console.log(`Greenlight is ready on ${settings.appUrl}`);
}

/** The first visitor waits for no code to load. What fails here will fail, and say so, when somebody asks for it. */
async function warmUpPages({ port, host }: Settings): Promise<void> {
  const origin = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  for (const path of [paths.home(), paths.api.proposals()]) await fetch(origin + path).then((answered) => answered.arrayBuffer()).catch(() => undefined);
}

function listen(server: Server, { port, host }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reasons: Record<string, string> = {
        EADDRINUSE: `Port ${port} is taken, perhaps by a Greenlight that is already running. Stop it, or start with another port: PORT=${port === 65_535 ? 3001 : port + 1} npm start`,
        EACCES: `Port ${port} may not be opened by you. Choose one above 1023: PORT=3001 npm start`,
        EADDRNOTAVAIL: `HOST is ${host}, which is no address of this machine. Leave HOST out, or use 127.0.0.1.`,
        ENOTFOUND: `HOST is ${host}, which no name service knows. Leave HOST out, or use 127.0.0.1.`,
      };
      reject(new StartError(reasons[error.code ?? ''] ?? `The server cannot listen on ${host}:${port}: ${error.message}`));
    });
    server.listen(port, host, resolve);
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, settings: Settings, ready: Promise<Handler>): Promise<void> {
  const policy = contentSecurityPolicy(randomBytes(16).toString('base64'), isDev);
  for (const [name, value] of Object.entries(securityHeaders(policy, settings.appUrl))) response.setHeader(name, value);
  for (const name of Object.keys(request.headers)) if (INTERNAL_HEADERS.test(name)) Reflect.deleteProperty(request.headers, name);
  // Next takes the nonce for its own scripts from here.
  request.headers['content-security-policy'] = policy;
  request.headers[CLIENT_HEADER] = clientAddress(request.socket.remoteAddress, request.headers['x-forwarded-for'], settings.trustedProxies);
  if (isAuthorPage(request.url?.split('?')[0] ?? '')) response.setHeader('Set-Cookie', AUTHOR_COOKIE);
  const refusal = checkRequest({ method: request.method ?? 'GET', headers: request.headers }, settings.appUrl) ?? checkAddress(request);
  if (refusal !== null) return isForPerson(request) ? sendPage(response, refusal) : sendProblem(response, refusal);
  try {
    const handle = await ready;
    await handle(request, response);
  } catch (error) {
    console.error(error);
    if (response.headersSent) response.destroy();
    else sendProblem(response, new Problem(500, 'This did not work, and it is not your doing. Try again in a moment.'));
  }
}

/** Pages are only read: nothing of Next's own listens to a POST. */
function checkAddress({ url = '/', method = 'GET' }: IncomingMessage): Problem | null {
  const path = url.split('?')[0] ?? '';
  if (!path.startsWith('/') || !isDecodable(path)) return new Problem(400, 'The address cannot be read.');
  if (READING.has(method) || WRITABLE.test(path) || isDev) return null;
  return new Problem(405, 'This address can only be read.', {}, { allow: 'GET, HEAD' });
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function sendProblem(response: ServerResponse, { body, headers }: Problem): void {
  response.writeHead(body.status, { 'content-type': PROBLEM_TYPE, 'cache-control': 'no-store', ...headers });
  response.end(JSON.stringify(body));
}

/** A page or a form of a page, in a browser. The API speaks JSON to everybody. */
function isForPerson({ url = '/', headers }: IncomingMessage): boolean {
  return !/^\/api(\/|$)/.test(url) && (headers.accept?.includes('text/html') ?? false);
}

function sendPage(response: ServerResponse, { body, headers }: Problem): void {
  response.writeHead(body.status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'x-robots-tag': 'noindex', ...headers });
  response.end(refusedPage(body));
}

function stopOnSignals(server: Server, parts: RunningParts, closeNext: () => Promise<void>): void {
  const stop = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const cut = setTimeout(() => server.closeAllConnections(), FINISH_MS);
    await closed;
    clearInterval(idle);
    clearTimeout(cut);
    await parts.stop();
    await closeNext();
    process.exit(0);
  };
  let isStopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      stop().catch((error: unknown) => {
        console.error(error);
        process.exit(1);
      });
    });
  }
}
