import { describe, expect, test } from 'vitest';
import { checkRequest } from './guard';
import { refusedPage } from './refused-page';

const APP_URL = 'http://localhost:3000';
const WRITING = ['POST', 'PUT', 'PATCH', 'DELETE'];
const READING = ['GET', 'HEAD', 'OPTIONS'];
type Headers = Record<string, string | string[]>;

const statusOf = (method: string, headers: Headers) => checkRequest({ method, headers: { host: 'localhost:3000', ...headers } }, APP_URL)?.body.status ?? 200;

describe('a name that is not this machine is refused, whatever the method (DNS rebinding)', () => {
  const foreign = ['evil.example', 'evil.example:3000', 'localhost.evil.example', '127.0.0.1.evil.example', '192.168.0.7:3000', '0.0.0.0:3000', '', 'localhost@evil.example', 'evil.example/localhost', 'a b'];
  test.each(foreign)('%j', (host) => {
    for (const method of [...READING, ...WRITING]) expect(statusOf(method, { host, 'sec-fetch-site': 'same-origin' })).toBe(403);
  });
  test('no Host at all', () => expect(checkRequest({ method: 'GET', headers: {} }, APP_URL)?.body.status).toBe(403));
  test.each(['localhost:3000', 'LOCALHOST', '127.0.0.1:3000', '[::1]:3000', 'localhost:8080'])('%j is this machine', (host) => expect(statusOf('GET', { host })).toBe(200));
  test('the name in APP_URL is this machine too', () => {
    expect(checkRequest({ method: 'GET', headers: { host: 'case.example.com' } }, 'https://case.example.com')).toBeNull();
    expect(checkRequest({ method: 'GET', headers: { host: 'other.example.com' } }, 'https://case.example.com')?.body.status).toBe(403);
  });
});

describe.each(WRITING)('%s changes something only from our own pages or from a program', (method) => {
  test.each<[number, Headers]>([
    [200, { 'sec-fetch-site': 'same-origin' }],
    [403, { 'sec-fetch-site': 'same-site' }],
    [403, { 'sec-fetch-site': 'cross-site' }],
    [403, { 'sec-fetch-site': 'none' }],
    [403, { 'sec-fetch-site': '' }],
    [403, { 'sec-fetch-site': ['same-origin', 'cross-site'] }],
    [403, { 'sec-fetch-site': 'cross-site', origin: APP_URL }],
    [200, { origin: APP_URL }],
    [403, { origin: 'null' }],
    [403, { origin: 'https://localhost:3000' }],
    [403, { origin: 'http://localhost:3001' }],
    [403, { origin: 'http://localhost:3000.evil.example' }],
    [403, { 'content-type': 'application/x-www-form-urlencoded' }],
    [403, { 'content-type': 'Multipart/Form-Data; boundary=x' }],
    [403, { 'content-type': 'text/plain;charset=UTF-8' }],
    [403, { 'content-length': '12' }],
    [403, { 'transfer-encoding': 'chunked' }],
    [200, { 'content-type': 'application/json' }],
    [200, { 'content-length': '0' }],
    [200, {}],
  ])('%i for %o', (status, headers) => expect(statusOf(method, headers)).toBe(status));
});

test('a form of ours that cannot say where it comes from, over plain http, is told what to do; another site is told that it is one', () => {
  const detailOf = (origin: string) => checkRequest({ method: 'POST', headers: { host: 'localhost:3000', origin } }, APP_URL)?.body.detail;
  expect(detailOf('null')).toMatch(/^Your browser did not say which page this came from, so nothing was stored\..*open it with https\./);
  expect(detailOf('https://evil.example')).toMatch(/^This change came from another site/);
});

test.each<[string, Headers, string, string]>([
  ['another site', { origin: 'https://evil.example' }, 'This change came from another site, so it was not made.', 'Content-Type: application/json'],
  ['a foreign name', { host: 'evil.example' }, 'This Greenlight answers on http://localhost:3000 only. Open it there.', 'APP_URL'],
])('%s: the page for a person has the sentence and nothing for programs, the JSON has both', (_, headers, sentence, forPrograms) => {
  const body = checkRequest({ method: 'POST', headers: { host: 'localhost:3000', ...headers } }, APP_URL)?.body;
  expect(body && refusedPage(body)).toContain(`<p>${sentence}</p>`);
  expect(body && refusedPage(body)).not.toContain(forPrograms);
  expect(JSON.stringify(body)).toContain(forPrograms);
});

test.each(READING)('%s is never a change, so it needs no origin', (method) => expect(statusOf(method, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' })).toBe(200));
