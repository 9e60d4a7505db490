'use client';

/**
 * The questions, as with-figures.tsx has its parts: sent as they look, alive once their code is there, which is fetched until it is.
 * As the form is away meanwhile, whoever waits long is told so, and can go to it.
 */
import { use, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { EDITOR_COPY } from '@/lib/proposal/copy';
import { useEditor } from '../document/editor-context';
import { loadFigures } from './load-figures';
import { untilFetched } from '@/lib/client/until-fetched';

const LONG_MS = 3_000;
const IS_SERVER = typeof document === 'undefined';
const AS_SENT = { __html: '' };

/** One attempt. */
export const loadInterview = () => Promise.all([import('../interview/interview'), loadFigures()]).then(([module]) => ({ Interview: module.Interview }));

let onServer: ReturnType<typeof loadInterview> | null = null;

export function Interview({ onFinish }: { onFinish: () => void }) {
  const [loaded, setLoaded] = useState<Awaited<ReturnType<typeof loadInterview>> | null>(null);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    void untilFetched(loadInterview).then(setLoaded);
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  const Part = (IS_SERVER ? use(onServer ??= loadInterview()) : loaded)?.Interview;
  if (IS_SERVER && Part) return <div className="contents" inert><Part onFinish={onFinish} /></div>;
  if (Part) return <Part onFinish={onFinish} />;
  return (
    <>
      {isLong ? <LongWay /> : null}
      <div className="contents" inert suppressHydrationWarning dangerouslySetInnerHTML={AS_SENT} />
    </>
  );
}

function LongWay() {
  const { showForm } = useEditor();
  return (
    <div className="mx-auto flex w-full max-w-[40.5rem] flex-wrap items-center gap-x-4 gap-y-2 px-4 pt-4 mid:px-9">
      <p role="alert" className="min-w-0 flex-1 basis-60 text-base text-ink2">{EDITOR_COPY.interviewLate}</p>
      <Button onClick={showForm}>{EDITOR_COPY.toForm}</Button>
    </div>
  );
}
