import { HomePage } from '@/components/home/home-page';
import { deletedRows, homeRows } from '@/components/home/home-rows';
import { computeResults } from '@/lib/finance/compute-results';
import { paths } from '@/lib/paths';
import { TEMPLATES } from '@/lib/proposal/templates';
import { countDecided } from '@/lib/server/last-words';
import { countArchived, listDeleted, listProposals } from '@/lib/server/list-proposals';
import { Problem } from '@/lib/server/problem';
import { formulaParts } from '@/lib/sheet/formula-text';
import { fundedFigure, homeSentence } from '@/lib/sheet/home-sentence';

type Search = { q?: string | string[]; show?: string | string[]; older?: string | string[] };

export default async function Page({ searchParams }: { searchParams: Promise<Search> }) {
  const { q, show, older } = await searchParams;
  const query = first(q);
  const cursor = first(older) || null;
  const isArchive = query === '' && first(show) === 'archived';
  const list = { query, show: query !== '' ? 'all' : isArchive ? 'archived' : 'current' } as const;
  const { items, nextCursor } = await listProposals({ ...list, cursor }).catch((error: unknown) => {
    // A cursor that is none of ours starts again at the newest.
    if (error instanceof Problem && error.body.status === 400) return listProposals(list);
    throw error;
  });
  const isStart = query === '' && cursor === null && !isArchive;
  const [deleted, archivedCount, decided] = await Promise.all([isStart ? listDeleted() : [], query === '' ? countArchived() : 0, countDecided()]);
  const isWhole = isStart && nextCursor === null;
  const awaiting = items.filter(({ status }) => status === 'shared' || status === 'viewed').map((item) => item.headline);
  const isDecided = items.some(({ status }) => status === 'approved' || status === 'funded' || status === 'declined');
  return (
    <HomePage
      query={query}
      sentence={isWhole ? homeSentence(awaiting, items.length, isDecided) : []}
      funded={fundedFigure(decided)}
      templates={TEMPLATES.map(({ slug, title, build }) => ({ slug, title, parts: formulaParts(firstReading(build(''))) }))}
      rows={homeRows(items)}
      deleted={deletedRows(deleted)}
      archived={{ count: archivedCount, isShown: isArchive }}
      olderHref={nextCursor === null ? null : `${paths.home()}?${new URLSearchParams({ ...(query ? { q: query } : {}), ...(isArchive ? { show: list.show } : {}), older: nextCursor })}`}
    />
  );
}

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? '';

function firstReading(proposal: Parameters<typeof computeResults>[0]) {
  const [line] = computeResults(proposal).lines;
  if (!line) throw new Error('A template has at least one cost line.');
  return line.reading;
}
