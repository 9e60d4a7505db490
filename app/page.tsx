import { HomePage } from '@/components/home/home-page';
import { homeRows } from '@/components/home/home-rows';
import { computeResults } from '@/lib/finance/compute-results';
import { paths } from '@/lib/paths';
import { TEMPLATES } from '@/lib/proposal/templates';
import { listProposals } from '@/lib/server/list-proposals';
import { formulaParts } from '@/lib/sheet/formula-text';
import { homeSentence } from '@/lib/sheet/home-sentence';

type Search = { q?: string | string[]; older?: string | string[] };

export default async function Page({ searchParams }: { searchParams: Promise<Search> }) {
  const { q, older } = await searchParams;
  const query = first(q);
  const { items, nextCursor } = await listProposals({ query, cursor: first(older) || null });
  const awaiting = items.filter((item) => item.status !== 'draft').map((item) => item.headline);
  return (
    <HomePage
      query={query}
      sentence={homeSentence(awaiting, items.length)}
      templates={TEMPLATES.map(({ slug, title, build }) => ({ slug, title, parts: formulaParts(firstReading(build(''))) }))}
      rows={homeRows(items)}
      olderHref={nextCursor === null ? null : `${paths.home()}?${new URLSearchParams({ ...(query ? { q: query } : {}), older: nextCursor })}`}
    />
  );
}

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? '';

function firstReading(proposal: Parameters<typeof computeResults>[0]) {
  const [line] = computeResults(proposal).lines;
  if (!line) throw new Error('A template has at least one cost line.');
  return line.reading;
}
