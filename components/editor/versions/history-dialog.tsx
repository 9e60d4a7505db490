'use client';

/** The versions of a proposal: look at one beside how it stands now, or beside another; give it a name; bring it back. */
import { useEffect, useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { notify } from '@/components/ui/toast';
import type { Autosave } from '@/lib/client/create-autosave';
import { EDITOR_COPY } from '@/lib/proposal/copy';
import type { Proposal } from '@/lib/proposal/schema';
import { useDraft, useEditor } from '../document/editor-context';
import { notifyStep } from '../document/notify-step';
import { bringVersionBack } from './bring-version-back';
import { FiguresCompared } from './figures-compared';
import { groupRevisions, sittingTime } from './group-revisions';
import { NameVersion } from './name-version';
import { useHistory } from './use-history';
import { VersionList } from './version-list';
import { WordsCompared } from './words-compared';

type Props = { id: string; autosave: Autosave; open: boolean; onOpenChange: (open: boolean) => void };

export function HistoryDialog({ open, onOpenChange, ...rest }: Props) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="History" description="Bringing a version back makes it the newest, and the one of now stays in the list. Those with a name are kept for good." className="mid:h-[44rem] mid:max-w-[980px]">
      <HistoryContent {...rest} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

function HistoryContent({ id, autosave, onDone }: Omit<Props, 'open' | 'onOpenChange'> & { onDone: () => void }) {
  const { revisions, documents, trouble, load, rename } = useHistory(id, autosave.flush);
  const tools = useEditor();
  const now = useDraft((draft) => draft.proposal);
  const [picked, setPicked] = useState<number | null>(null);
  /** The other side: a revision, or null for how it stands now. */
  const [against, setAgainst] = useState<number | null>(null);
  const [isRestoring, setRestoring] = useState(false);
  const [openedAtMs] = useState(() => Date.now());
  const days = useMemo(() => groupRevisions(revisions ?? [], openedAtMs), [revisions, openedAtMs]);
  const labels = useMemo(() => new Map(days.flatMap(({ name, sittings }) => sittings.map((sitting) => [sitting.newest.revision, sitting.newest.name ?? `${name}, ${sittingTime(sitting)}`]))), [days]);
  const chosen = picked ?? revisions?.find(({ revision }) => labels.has(revision) && revision !== revisions[0]?.revision)?.revision ?? revisions?.[0]?.revision ?? null;
  const current = revisions?.find(({ revision }) => revision === chosen);
  const other: Proposal | undefined = against === null ? now : documents.get(against);
  const document = chosen === null ? undefined : documents.get(chosen);

  useEffect(() => {
    for (const revision of [chosen, against]) if (revision !== null && !documents.has(revision)) void load(revision);
  }, [chosen, against, documents, load]);

  const restore = async () => {
    if (chosen === null) return;
    setRestoring(true);
    const trouble = await bringVersionBack(id, chosen, autosave);
    setRestoring(false);
    if (trouble !== null) return notify({ message: trouble });
    onDone();
    notifyStep(tools, EDITOR_COPY.versionBack);
  };

  if (trouble) return <p role="alert" className="p-6 text-base text-stop">{trouble}</p>;
  if (revisions === null || chosen === null) return <p className="p-6 text-base text-ink2">Looking up the versions…</p>;
  const names = [labels.get(chosen) ?? '', against === null ? 'Now' : labels.get(against) ?? ''] as const;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] mid:h-full mid:grid-cols-[16rem_minmax(0,1fr)]">
      <div className="border-line bg-ground p-2 max-mid:max-h-56 max-mid:overflow-y-auto max-mid:border-b mid:overflow-y-auto mid:border-r" role="region" aria-label="Versions" tabIndex={0}>
        <VersionList days={days} chosen={chosen} onChoose={setPicked} />
      </div>
      <div className="flex min-w-0 flex-col gap-5 p-4 mid:overflow-y-auto mid:p-6">
        <div className="flex flex-wrap items-end justify-between gap-3">
          <Field label="Beside" className="w-56 max-w-full">
            {(control) => (
              <Select {...control} value={against ?? ''} onChange={(event) => setAgainst(event.target.value === '' ? null : Number(event.target.value))}>
                <option value="">How it stands now</option>
                {[...labels].filter(([revision]) => revision !== chosen).map(([revision, label]) => <option key={revision} value={revision}>{label}</option>)}
              </Select>
            )}
          </Field>
          <Button variant="primary" disabled={isRestoring || current?.isCurrent === true} onClick={() => void restore()}>Bring this version back</Button>
        </div>
        {current ? <NameVersion key={current.revision} version={current} onRename={rename} /> : null}
        {document && other ? (
          <>
            <FiguresCompared before={document} after={other} names={names} />
            <section aria-labelledby="words-compared">
              <h3 id="words-compared" className="mb-3 text-base font-semibold">What reads differently</h3>
              <WordsCompared before={document} after={other} names={names} />
            </section>
          </>
        ) : <p className="text-base text-ink2">Fetching the version…</p>}
      </div>
    </div>
  );
}
