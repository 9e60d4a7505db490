/**
 * The environment, read once at the start. A value that cannot be used stops the start with one sentence that names
 * the variable and says what would do; nothing is guessed.
 */
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';

export type DatabasePlace = { engine: 'sqlite'; file: string } | { engine: 'postgresql'; url: string };

export type Settings = {
  port: number;
  host: string;
  /** Where browsers reach this installation, without a path: 'http://localhost:3000'. */
  appUrl: string;
  authMode: 'personal';
  database: DatabasePlace;
  /** Addresses whose X-Forwarded-* headers count; none by default. */
  trustedProxies: string[];
};

/** Something the person who starts Greenlight can mend; the message says how. */
export class StartError extends Error {}

const LOOPBACK_NAMES = new Set(['localhost', '::1', '[::1]']);

/** true for names and addresses that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return LOOPBACK_NAMES.has(host.toLowerCase()) || (isIP(host) === 4 && host.startsWith('127.'));
}

const text = z.string().trim();
const environmentSchema = z.object({
  PORT: text.regex(/^\d{1,5}$/, 'PORT has to be a whole number from 1 to 65535, such as 3000.')
    .transform(Number).pipe(z.number().min(1, 'PORT has to be from 1 to 65535.').max(65_535, 'PORT has to be from 1 to 65535.')).default(3000),
  HOST: text.regex(/^[a-zA-Z0-9.:_-]+$/, 'HOST has to be an address or a name without a port, such as 127.0.0.1.').default('127.0.0.1'),
  DATABASE_URL: text.default('file:./data/greenlight.db'),
  APP_URL: text.optional(),
  AUTH_MODE: z.enum(['personal', 'team'], 'AUTH_MODE has to be personal or team.').default('personal'),
  AUTH_SECRET: text.min(32, 'AUTH_SECRET has to have at least 32 characters, such as the output of "openssl rand -base64 32".').optional(),
  OIDC_ISSUER: text.optional(),
  OIDC_CLIENT_ID: text.optional(),
  OIDC_CLIENT_SECRET: text.optional(),
  TRUSTED_PROXIES: text.default(''),
});
type Environment = z.infer<typeof environmentSchema>;

/**
 * @param environment usually process.env; a variable set to nothing counts as not set.
 * @param root the project's folder, which relative paths start from.
 * @throws StartError
 */
export function readSettings(environment: Record<string, string | undefined>, root: string): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) throw new StartError(parsed.error.issues[0]?.message ?? 'The environment cannot be read.');
  const values = parsed.data;
  checkSignIn(values);
  if (!isLoopback(values.HOST)) {
    throw new StartError(
      `HOST is ${values.HOST}, but in personal mode nobody signs in, so Greenlight answers this machine only. Leave HOST out. Others sign in with AUTH_MODE=team, which comes with a later version.`,
    );
  }
  return {
    port: values.PORT,
    host: values.HOST,
    appUrl: readAppUrl(values.APP_URL ?? `http://localhost:${values.PORT}`),
    authMode: 'personal',
    database: readDatabasePlace(values.DATABASE_URL, root),
    trustedProxies: readProxies(values.TRUSTED_PROXIES),
  };
}

function checkSignIn(values: Environment): void {
  const oidc = [values.OIDC_ISSUER, values.OIDC_CLIENT_ID, values.OIDC_CLIENT_SECRET];
  if (oidc.some((value) => value !== undefined) && oidc.includes(undefined)) {
    throw new StartError('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together. Set all three, or none.');
  }
  if (values.OIDC_ISSUER !== undefined && readUrl(values.OIDC_ISSUER)?.protocol !== 'https:') {
    throw new StartError('OIDC_ISSUER has to be the https address of your sign-in service.');
  }
  if (values.AUTH_MODE === 'team') {
    throw new StartError('AUTH_MODE is team, but sign-in is not part of this version. Leave AUTH_MODE out and use Greenlight on your own machine.');
  }
}

function readUrl(value: string): URL | null {
  return URL.canParse(value) ? new URL(value) : null;
}

function readAppUrl(value: string): string {
  const url = readUrl(value);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new StartError('APP_URL has to be the address browsers use, such as https://greenlight.example.com.');
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new StartError('APP_URL has to be an address without a path, such as https://greenlight.example.com.');
  }
  return url.origin;
}

function readDatabasePlace(value: string, root: string): DatabasePlace {
  if (/^postgres(ql)?:\/\//.test(value)) {
    if (readUrl(value) === null) throw new StartError('DATABASE_URL is not an address PostgreSQL understands, such as postgresql://user:password@host:5432/greenlight.');
    return { engine: 'postgresql', url: value };
  }
  const path = /^file:(?:\/\/(?=\/))?([^?#]+)$/.exec(value)?.[1];
  if (path === undefined || path.startsWith('//') || path.includes(':memory:') || path.endsWith('/')) {
    throw new StartError('DATABASE_URL has to be a file, such as file:./data/greenlight.db, or start with postgresql://.');
  }
  return { engine: 'sqlite', file: resolve(root, path) };
}

function readProxies(value: string): string[] {
  const addresses = value.split(/[\s,]+/).filter((address) => address !== '');
  for (const address of addresses) {
    if (isIP(address) === 0) throw new StartError(`TRUSTED_PROXIES has to be a list of IP addresses; "${address.slice(0, 60)}" is none.`);
  }
  return addresses;
}
