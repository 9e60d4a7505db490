import { describe, expect, test } from 'vitest';
import { isLoopback, readSettings, StartError } from './settings';

const ROOT = process.cwd();
const settings = (environment: Record<string, string>) => readSettings(environment, ROOT);

describe('what is not set takes its value from the contract', () => {
  test('nothing set, or set to nothing', () => {
    const expected = { port: 3000, host: '127.0.0.1', appUrl: 'http://localhost:3000', authMode: 'personal', database: { engine: 'sqlite', file: `${ROOT}/data/greenlight.db` }, trustedProxies: [] };
    expect(settings({})).toEqual(expected);
    expect(settings({ PORT: '', HOST: ' ', DATABASE_URL: '', APP_URL: '', TRUSTED_PROXIES: '' })).toEqual(expected);
  });
  test('the address follows the port', () => expect(settings({ PORT: '8080' }).appUrl).toBe('http://localhost:8080'));
  test('APP_URL loses the slash behind it', () => expect(settings({ APP_URL: 'https://case.example.com/' }).appUrl).toBe('https://case.example.com'));
});

describe('where the data is', () => {
  test.each([
    ['file:./data/x.db', `${ROOT}/data/x.db`],
    ['file:x.db', `${ROOT}/x.db`],
    ['file:/var/lib/x.db', '/var/lib/x.db'],
    ['file:///var/lib/x.db', '/var/lib/x.db'],
  ])('%s', (url, file) => expect(settings({ DATABASE_URL: url }).database).toEqual({ engine: 'sqlite', file }));
  test.each(['postgresql://u:p@db:5432/x', 'postgres://u@db/x'])('%s', (url) => expect(settings({ DATABASE_URL: url }).database).toEqual({ engine: 'postgresql', url }));
});

test.each(['127.0.0.1', '127.9.9.9', '::1', 'localhost', 'LOCALHOST'])('%s is this machine', (host) => {
  expect(isLoopback(host)).toBe(true);
  expect(settings({ HOST: host }).host).toBe(host);
});

test.each(['0.0.0.0', '::', '192.168.1.5', '128.0.0.1', 'example.com', '127.0.0.1.example.com', 'localhost.example.com'])('%s needs people to sign in', (HOST) => {
  expect(isLoopback(HOST)).toBe(false);
  expect(() => settings({ HOST })).toThrow(/^HOST is .*AUTH_MODE=team/);
});

test.each<[string, Record<string, string>]>([
  ['PORT', { PORT: 'web' }],
  ['PORT', { PORT: '0' }],
  ['PORT', { PORT: '65536' }],
  ['HOST', { HOST: 'http://localhost' }],
  ['DATABASE_URL', { DATABASE_URL: 'mysql://localhost/x' }],
  ['DATABASE_URL', { DATABASE_URL: 'file:' }],
  ['DATABASE_URL', { DATABASE_URL: 'file::memory:' }],
  ['DATABASE_URL', { DATABASE_URL: 'file:data/' }],
  ['DATABASE_URL', { DATABASE_URL: 'postgresql://host:port/x' }],
  ['APP_URL', { APP_URL: 'localhost:3000' }],
  ['APP_URL', { APP_URL: 'https://example.com/greenlight' }],
  ['AUTH_MODE', { AUTH_MODE: 'none' }],
  ['AUTH_MODE', { AUTH_MODE: 'team' }],
  ['AUTH_SECRET', { AUTH_SECRET: 'short' }],
  ['OIDC_ISSUER', { OIDC_ISSUER: 'https://id.example.com' }],
  ['OIDC_ISSUER', { OIDC_ISSUER: 'http://id.example.com', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' }],
  ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '10.0.0.1, proxy' }],
])('a bad %s stops the start with one sentence that names it: %o', (name, environment) => {
  const refusal = () => settings(environment);
  expect(refusal).toThrow(StartError);
  expect(refusal).toThrow(new RegExp(`^${name}`));
  expect(refusal).toThrow(/^[^\n]{20,250}\.$/);
});
