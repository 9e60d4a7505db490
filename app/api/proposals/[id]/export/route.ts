import { contentDisposition, exportFile } from '@/lib/server/export-file';
import { getProposal } from '@/lib/server/proposals';
import { routes } from '@/lib/server/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes<{ id: string }>({
  GET: async (request, { id }) => {
    const { document } = await getProposal(id);
    const file = await exportFile(document, new URL(request.url).searchParams.get('format') ?? '');
    return new Response(file.bytes, { headers: { 'content-type': file.type, 'content-disposition': contentDisposition(file.name), 'cache-control': 'no-store' } });
  },
});
