/** The first screen: what awaits a decision, where to start, and every proposal with its figures. */
import Link from 'next/link';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Logo } from '@/components/ui/logo';
import { ToastHost } from '@/components/ui/toast';
import { paths } from '@/lib/paths';
import type { Run } from '@/lib/sheet/sheet';
import { FindProposal } from './find-proposal';
import { DeletedList } from './deleted-list';
import type { DeletedRow, HomeRow } from './home-row';
import { commonNetLabel } from './home-rows';
import { ImportCase } from './import-case';
import { NewProposalButton } from './new-proposal-button';
import { ProposalTable } from './proposal-table';
import { StartCards, type StartTemplate } from './start-cards';

type HomePageProps = {
  query: string;
  /** [] where only a part of the proposals is shown, so that nothing is said of the whole. */
  sentence: readonly Run[];
  templates: readonly StartTemplate[];
  rows: readonly HomeRow[];
  /** The address of the older proposals behind these, or null. */
  olderHref: string | null;
  deleted: readonly DeletedRow[];
};

export function HomePage({ query, sentence, templates, rows, olderHref, deleted }: HomePageProps) {
  return (
    <>
      <HomeBar query={query} />
      <main className="mx-auto flex max-w-[77rem] flex-col gap-6 px-4 pt-8 pb-24 wide:px-0">
        <div>
          <h1 className="font-serif text-page font-semibold">Proposals</h1>
          <p className="font-serif text-lead text-ink2 empty:hidden">
            {sentence.map((run, index) => (run.bold ? <strong key={index} className="font-semibold text-ink">{run.text}</strong> : run.text))}
          </p>
        </div>
        <section aria-labelledby="start-from" className="flex flex-col gap-2">
          <div className="flex items-end justify-between gap-2">
            <h2 id="start-from" className="text-base font-semibold">Start from</h2>
            <ImportCase />
          </div>
          <StartCards templates={templates} />
        </section>
        <section aria-label={query === '' ? 'All proposals' : `Proposals that match ${query}`} className="flex flex-col gap-3">
          {rows.length > 0 ? <ProposalTable rows={rows} netLabel={commonNetLabel(rows)} /> : <NothingHere query={query} />}
          {olderHref === null ? null : <div><ButtonLink href={olderHref}>Older proposals</ButtonLink></div>}
        </section>
        {deleted.length > 0 ? <DeletedList rows={deleted} /> : null}
      </main>
      <ToastHost />
    </>
  );
}

/** On a phone the search stands under the logo, over the whole width. */
function HomeBar({ query }: { query: string }) {
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-surface short:static">
      <div className="flex min-h-(--bar-height) flex-wrap items-center gap-2 px-4 max-mid:py-2">
        <Link href={paths.home()} className="mr-auto flex size-control items-center gap-2 text-lead font-semibold"><Logo />Greenlight</Link>
        <FindProposal query={query} className="max-mid:order-last max-mid:w-full mid:w-56" />
        <NewProposalButton />
      </div>
    </header>
  );
}

function NothingHere({ query }: { query: string }) {
  if (query !== '') {
    return (
      <EmptyState title="No such proposal" action={<ButtonLink href={paths.home()}>Clear the search</ButtonLink>}>
        Nothing matches “{query}”. Search looks at titles and at cost lines.
      </EmptyState>
    );
  }
  return <EmptyState title="Your first page">Start with something that wastes an hour a week. Five questions, one page, about half an hour.</EmptyState>;
}
