import { paths } from '@/lib/paths';
import { json, route } from '@/lib/server/route';
import { runtime } from '@/lib/server/runtime';
import { replaceShare } from '@/lib/server/shares';

export const POST = route<{ id: string }>(async (_request, { id }) => {
  const token = await replaceShare(id);
  return json({ id, url: `${runtime().settings.appUrl}${paths.share(token)}` });
});
