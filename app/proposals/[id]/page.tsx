import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Editor } from '@/components/editor/editor';
import { UntilReady } from '@/components/ui/until-ready';
import { EDITOR_COPY } from '@/lib/proposal/copy';
import { Problem } from '@/lib/server/problem';
import { getProposal } from '@/lib/server/proposals';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ interview?: string }> };

export default async function Page({ params, searchParams }: Props) {
  const proposal = await findProposal((await params).id);
  const { interview } = await searchParams;
  return <UntilReady><Editor {...proposal} isInterview={interview !== undefined} /></UntilReady>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { document } = await findProposal((await params).id);
  return { title: document.header.title.trim() || EDITOR_COPY.untitled };
}

/** A proposal nobody has, or no longer has, is a page that says so. */
async function findProposal(id: string) {
  try {
    return await getProposal(id);
  } catch (error) {
    if (error instanceof Problem && error.body.status === 404) notFound();
    throw error;
  }
}
