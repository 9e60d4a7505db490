import { paths } from '@/lib/paths';
import { listProposals } from '@/lib/server/list-proposals';
import { createProposal, etagOf } from '@/lib/server/proposals';
import { readJson, readText } from '@/lib/server/read-body';
import { readListQuery, readMarkdownCase, readNewProposal } from '@/lib/server/read-input';
import { json, routes } from '@/lib/server/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async (request) => {
    const address = new URL(request.url);
    const { items, nextCursor } = await listProposals(readListQuery(address.searchParams));
    if (nextCursor === null) return json(items);
    address.searchParams.set('cursor', nextCursor);
    return json(items, { headers: { link: `<${address.pathname}${address.search}>; rel="next"` } });
  },
  POST: async (request) => {
    const isMarkdown = /^text\/markdown\b/i.test(request.headers.get('content-type') ?? '');
    const created = await createProposal(isMarkdown ? readMarkdownCase(await readText(request)) : readNewProposal(await readJson(request)));
    return json(created, { status: 201, headers: { location: paths.api.proposal(created.id), etag: etagOf(created.revision) } });
  },
});
