import { paths } from '@/lib/paths';
import { json, routes } from '@/lib/server/route';
import { runtime } from '@/lib/server/runtime';
import { replaceShare } from '@/lib/server/shares';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes<{ id: string }>({
  POST: async (_request, { id }) => {
    const token = await replaceShare(id);
    return json({ id, url: `${runtime().settings.appUrl}${paths.share(token)}` });
  },
});
