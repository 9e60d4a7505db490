/** For tests of the doors a reader comes through: a real database, the bundled renderer, and visits by hand. */
import { vi } from 'vitest';
import { renderPage } from '@/components/pdf/render-page';
import { provideFontsFromDisk } from '@/components/pdf/testing/fonts-from-disk';
import { buildTemplate } from '@/lib/proposal/templates';
import { CLIENT_HEADER } from '@/lib/server/client-address';
import { createProposal } from '@/lib/server/proposals';
import { createShare, type NewShare } from '@/lib/server/shares';
import { createByteCache } from '@/lib/server/pdf/byte-cache';
import { attachDatabase, temporaryFolder } from '@/lib/server/testing/test-databases';
import { shareRenderer } from '../share-renderer';
import { bundleRenderer } from './bundle-renderer';

export const DAY_MS = 86_400_000;
export const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36';
const TODAY = '2026-03-02';
const MAX_BYTES = 1024 * 1024;

export type Answer = { status: number; headers: Record<string, string>; cookies: string[]; body: string };
type Handler = (request: Request, context: { params: Promise<{ token: string }> }) => Promise<Response>;
type Visit = { path?: string; query?: string; agent?: string; cookie?: string; client?: string; form?: Record<string, string>; method?: string; headers?: Record<string, string> };

/** Expects `shareRenderer` to be mocked by the test file. @returns closes it. */
export async function openShareWorld(): Promise<() => Promise<void>> {
  const folder = temporaryFolder();
  const close = await attachDatabase({ engine: 'sqlite', file: `${folder.path}/test.db` });
  vi.mocked(shareRenderer).mockResolvedValue(await bundleRenderer());
  provideFontsFromDisk();
  globalThis.greenlightPdfEngine = { pool: { run: renderPage, close: () => Promise.resolve() }, finished: createByteCache(MAX_BYTES), underway: new Map() };
  return async () => {
    globalThis.greenlightPdfEngine = undefined;
    await close();
    folder.remove();
  };
}

export async function visit(handler: Handler, token: string, { path = '', query = '', agent = BROWSER, cookie, client = '203.0.113.7', form, method, headers = {} }: Visit = {}): Promise<Answer> {
  const request = new Request(`http://localhost:3000/s/${token}${path}${query}`, {
    method: method ?? (form ? 'POST' : 'GET'),
    headers: { 'user-agent': agent, [CLIENT_HEADER]: client, ...(cookie ? { cookie } : {}), ...headers },
    ...(form ? { body: new URLSearchParams(form) } : {}),
  });
  const response = await handler(request, { params: Promise.resolve({ token }) });
  return { status: response.status, headers: Object.fromEntries(response.headers), cookies: response.headers.getSetCookie(), body: await response.text() };
}

/** The cookies an answer sets, as the browser sends them back. */
export function cookieOf({ cookies }: Answer): string {
  return cookies.map((cookie) => cookie.split(';')[0]).join('; ');
}

export const inDays = (days: number) => new Date(Date.now() + days * DAY_MS);

export async function shareOf(slug: string, { days = 30, ...options }: Partial<NewShare> & { days?: number } = {}) {
  const proposal = buildTemplate(slug, TODAY);
  if (proposal === null) throw new Error(`There is no template ${slug}.`);
  const { id: proposalId } = await createProposal(proposal);
  const { id, token } = await createShare(proposalId, { label: '', expiresAt: inDays(days), pinned: true, ...options });
  return { proposal, proposalId, shareId: id, token };
}
