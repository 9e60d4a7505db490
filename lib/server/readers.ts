/** Whether a request for a shared page comes from somebody reading it, or from a program that looks at every link. */

export type OpenRequest = { method: string; headers: Headers };

/** Names that link previews, crawlers and mail scanners give themselves. */
const LOOKERS = new RegExp(
  [
    '(?<!cu)bot', 'crawl', 'spider', 'preview', 'slurp', 'scan', 'archiver', 'validator', 'facebookexternalhit', 'meta-external', 'whatsapp', 'telegram',
    'skypeuripreview', 'teams', 'slack', 'discord', 'embedly', 'iframely', 'pinterest', 'redditbot', 'mastodon', 'bitlybot', 'vkshare', 'quora link', 'outlook', 'microsoft office', 'safelinks',
    'proofpoint', 'mimecast', 'barracuda', 'symantec', 'trendmicro', 'ironport', 'fireeye', 'zscaler', 'urlscan', 'virustotal', 'googleimageproxy', 'google-read-aloud', 'google-safety', 'chatgpt', 'claude',
    'perplexity',
  ].join('|'),
  'i',
);
/** Names of plain HTTP programs: whoever runs one has the address and means to read it, but is no reader to count. */
const PROGRAMS = /fetch|monitor|feed|curl|wget|python|java\/|okhttp|go-http|axios|undici|node|libwww|perl|ruby|php|guzzle|postman|insomnia|httpie|powershell|winhttp|cfnetwork/i;

/** Whether this is one of the programs that open every link they see, to preview or to scan it. */
export function isLooker(headers: Headers): boolean {
  return LOOKERS.test(headers.get('user-agent') ?? '') || /preview/i.test(headers.get('x-purpose') ?? '');
}

export function isReader({ method, headers }: OpenRequest): boolean {
  if (method !== 'GET') return false;
  const program = headers.get('user-agent') ?? '';
  if (!program.startsWith('Mozilla/') || PROGRAMS.test(program) || isLooker(headers)) return false;
  const purpose = `${headers.get('sec-purpose') ?? ''} ${headers.get('purpose') ?? ''} ${headers.get('x-purpose') ?? ''} ${headers.get('x-moz') ?? ''}`;
  if (/prefetch|prerender|preview/i.test(purpose)) return false;
  const destination = headers.get('sec-fetch-dest');
  return destination === null || destination === 'document';
}
