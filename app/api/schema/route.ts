import { z } from 'zod';
import { proposalSchema } from '@/lib/proposal/schema';
import { json, routes } from '@/lib/server/route';

export const dynamic = 'force-dynamic';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async () => json({ title: 'A Greenlight proposal', ...z.toJSONSchema(proposalSchema) }, { headers: { 'content-type': 'application/schema+json' } }),
});
