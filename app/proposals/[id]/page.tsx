import { notFound } from 'next/navigation';
import { Editor } from '@/components/editor/editor';
import { UntilReady } from '@/components/ui/until-ready';
import { Problem } from '@/lib/server/problem';
import { getProposal } from '@/lib/server/proposals';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ interview?: string }> };

export default async function Page({ params, searchParams }: Props) {
  const proposal = await findProposal((await params).id);
  const { interview } = await searchParams;
  return <UntilReady><Editor {...proposal} isInterview={interview !== undefined} /></UntilReady>;
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
