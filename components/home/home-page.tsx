/** The first screen: what awaits a decision, where to start, and every proposal with its figures. */
import Link from 'next/link';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Logo } from '@/components/ui/logo';
import { PageTitle } from '@/components/ui/page-title';
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
import { StartInterviewButton } from './start-interview-button';

type HomePageProps = {
  query: string;
  /** [] where only a part of the proposals is shown, so that nothing is said of the whole. */
  sentence: readonly Run[];
  /** Of all proposals, whatever the list shows; null while nothing is decided. */
  funded: { value: string; detail: string } | null;
  templates: readonly StartTemplate[];
  rows: readonly HomeRow[];
  /** How many are out of the way, and whether those are what is shown. */
  archived: { count: number; isShown: boolean };
  /** The address of the older proposals behind these, or null. */
  olderHref: string | null;
  deleted: readonly DeletedRow[];
};

export function HomePage({ query, sentence, funded, templates, rows, archived, olderHref, deleted }: HomePageProps) {
  return (
    <>
      <PageTitle />
      <HomeBar query={query} />
      <main className="mx-auto flex max-w-[77rem] flex-col gap-6 px-4 pt-8 pb-24 wide:px-0">
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
          <div>
            <h1 className="font-serif text-page font-semibold">Proposals</h1>
            <p className="font-serif text-lead text-ink2 empty:hidden">
              {sentence.map((run, index) => (run.bold ? <strong key={index} className="font-semibold text-ink">{run.text}</strong> : run.text))}
            </p>
          </div>
          {funded === null ? null : (
            <dl className="border-l border-line2 pl-4">
              <dt className="text-label text-ink2">Funded</dt>
              <dd className="flex items-baseline gap-2"><span className="font-serif text-section font-semibold">{funded.value}</span><span className="text-label text-ink2">{funded.detail}</span></dd>
            </dl>
          )}
        </div>
        <section aria-labelledby="start-from" className="flex flex-col gap-2">
          <div className="flex flex-wrap items-end gap-2">
            <h2 id="start-from" className="mr-auto text-base font-semibold max-mid:w-full">Start from</h2>
            <StartInterviewButton />
            <ImportCase />
          </div>
          <StartCards templates={templates} />
        </section>
        <section aria-label={query === '' ? (archived.isShown ? 'Archived proposals' : 'All proposals') : `Proposals that match ${query}`} className="flex flex-col gap-3">
          {query === '' && (archived.isShown || archived.count > 0) ? <ShownLinks archived={archived} /> : null}
          {rows.length > 0 ? <ProposalTable rows={rows} netLabel={commonNetLabel(rows)} /> : <NothingHere query={query} archived={archived} />}
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
      <div className="mx-auto flex min-h-(--bar-height) max-w-[77rem] flex-wrap items-center gap-2 px-4 max-mid:py-2 wide:px-0">
        <Link href={paths.home()} className="mr-auto flex size-control items-center gap-2 text-lead font-semibold"><Logo />Greenlight</Link>
        <FindProposal query={query} className="max-mid:order-last max-mid:w-full mid:w-56" />
        <NewProposalButton />
      </div>
    </header>
  );
}

const SHOWN_LINK = 'flex h-control items-center rounded-control px-2 text-base text-ink2 hover:bg-sunk hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink';

/** What is out of the way is one click away; a search looks at both. */
function ShownLinks({ archived: { count, isShown } }: { archived: HomePageProps['archived'] }) {
  return (
    <nav aria-label="Which proposals" className="-mx-2 flex gap-1">
      <Link href={paths.home()} aria-current={isShown ? undefined : 'page'} className={SHOWN_LINK}>Current</Link>
      <Link href={paths.archived()} aria-current={isShown ? 'page' : undefined} className={SHOWN_LINK}>Archived ({count})</Link>
    </nav>
  );
}

function NothingHere({ query, archived }: { query: string; archived: HomePageProps['archived'] }) {
  if (query === '' && archived.isShown) return <EmptyState title="Nothing is archived">The menu of a proposal has “Archive”. It takes the proposal out of the list; its links still open.</EmptyState>;
  if (query === '' && archived.count > 0) return <EmptyState title="Nothing in work">Every proposal is archived. Start one above, or bring one back.</EmptyState>;
  if (query !== '') {
    return (
      <EmptyState title="No such proposal" action={<ButtonLink href={paths.home()}>Clear the search</ButtonLink>}>
        Nothing matches “{query}”. Search looks at titles and at cost lines, of archived proposals too.
      </EmptyState>
    );
  }
  return <EmptyState title="Your first page">Start with something that wastes an hour a week. Five questions, one page, about half an hour.</EmptyState>;
}
