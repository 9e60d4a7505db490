/** Whether a request for a shared page comes from somebody reading it, or from a program that looks at every link. */

export type OpenRequest = { method: string; headers: Headers };

/** Names that link previews, crawlers, mail scanners and plain HTTP programs give themselves. */
const PROGRAMS = new RegExp(
  [
    '(?<!cu)bot', 'crawl', 'spider', 'preview', 'slurp', 'scan', 'fetch', 'monitor', 'archiver', 'feed', 'validator', 'facebookexternalhit', 'meta-external', 'whatsapp', 'telegram',
    'skypeuripreview', 'teams', 'slack', 'discord', 'embedly', 'iframely', 'pinterest', 'redditbot', 'mastodon', 'bitlybot', 'vkshare', 'quora link', 'outlook', 'microsoft office', 'safelinks',
    'proofpoint', 'mimecast', 'barracuda', 'symantec', 'trendmicro', 'ironport', 'fireeye', 'zscaler', 'urlscan', 'virustotal', 'googleimageproxy', 'google-read-aloud', 'google-safety', 'chatgpt', 'claude',
    'perplexity', 'curl', 'wget', 'python', 'java/', 'okhttp', 'go-http', 'axios', 'undici', 'node', 'libwww', 'perl', 'ruby', 'php', 'guzzle', 'postman', 'insomnia', 'httpie', 'powershell', 'winhttp', 'cfnetwork',
  ].join('|'),
  'i',
);

export function isReader({ method, headers }: OpenRequest): boolean {
  if (method !== 'GET') return false;
  const program = headers.get('user-agent') ?? '';
  if (!program.startsWith('Mozilla/') || PROGRAMS.test(program)) return false;
  const purpose = `${headers.get('sec-purpose') ?? ''} ${headers.get('purpose') ?? ''} ${headers.get('x-purpose') ?? ''} ${headers.get('x-moz') ?? ''}`;
  if (/prefetch|prerender|preview/i.test(purpose)) return false;
  const destination = headers.get('sec-fetch-dest');
  return destination === null || destination === 'document';
}
