import { z } from 'zod';
import { proposalSchema } from '@/lib/proposal/schema';
import { json, route } from '@/lib/server/route';

export const dynamic = 'force-dynamic';

export const GET = route(async () => json({ title: 'A Greenlight proposal', ...z.toJSONSchema(proposalSchema) }, { headers: { 'content-type': 'application/schema+json' } }));
