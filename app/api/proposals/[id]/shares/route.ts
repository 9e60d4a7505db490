import { paths } from '@/lib/paths';
import { readOptionalJson } from '@/lib/server/read-body';
import { readShare } from '@/lib/server/read-input';
import { json, routes } from '@/lib/server/route';
import { runtime } from '@/lib/server/runtime';
import { createShare, listShares } from '@/lib/server/shares';

type Params = { id: string };

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes<Params>({
  GET: async (_request, { id }) => json(await listShares(id)),
  POST: async (request, { id }) => {
    const share = await createShare(id, readShare(await readOptionalJson(request)));
    const url = `${runtime().settings.appUrl}${paths.share(share.token)}`;
    return json({ id: share.id, url }, { status: 201, headers: { location: paths.api.share(share.id) } });
  },
});
