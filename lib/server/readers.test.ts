import { expect, test } from 'vitest';
import { isReader } from './readers';

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const opened = (headers: Record<string, string>, method = 'GET') => isReader({ method, headers: new Headers(headers) });

test.each([
  CHROME,
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0',
  'Mozilla/5.0 (Linux; Android 13; CUBOT P80) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36',
])('a reader is counted: %s', (agent) => expect(opened({ 'user-agent': agent })).toBe(true));

test.each([
  '',
  'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com',
  'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)',
  'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)',
  'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)',
  'Twitterbot/1.0',
  'WhatsApp/2.23.20.0',
  'TelegramBot (like TwitterBot)',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Microsoft Office/16.0 (Microsoft Outlook 16.0.1; Pro)',
  'Mozilla/5.0 (compatible; Proofpoint URL Defense)',
  'curl/8.5.0',
  'python-requests/2.32.0',
  'Go-http-client/2.0',
])('a program is not: %s', (agent) => expect(opened({ 'user-agent': agent })).toBe(false));

test.each<Record<string, string>>([{ 'sec-purpose': 'prefetch' }, { 'sec-purpose': 'prefetch;prerender' }, { purpose: 'prefetch' }, { 'x-moz': 'prefetch' }, { 'x-purpose': 'preview' }, { 'sec-fetch-dest': 'image' }, { 'sec-fetch-dest': 'empty' }])(
  'neither is a browser that only looks ahead: %o',
  (headers) => expect(opened({ 'user-agent': CHROME, ...headers })).toBe(false),
);

test('HEAD reads nothing', () => expect(opened({ 'user-agent': CHROME }, 'HEAD')).toBe(false));
test('a page that is opened is a document', () => expect(opened({ 'user-agent': CHROME, 'sec-fetch-dest': 'document' })).toBe(true));
