'use client';

import { ChevronDown, ChevronLeft, ChevronRight, History, Link2, Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { AppBar } from '@/components/ui/app-bar';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { Logo } from '@/components/ui/logo';
import { Menu, type MenuItem } from '@/components/ui/menu';
import { PageTitle } from '@/components/ui/page-title';
import { EDITOR_COPY } from '@/lib/proposal/copy';
import { paths } from '@/lib/paths';
import { useDraft } from '../document/editor-context';

export type UndoMoves = { undo: () => void; redo: () => void; canUndo: boolean; canRedo: boolean; openHistory: () => void };

export function UndoButtons({ moves, className }: { moves: UndoMoves; className?: string }) {
  return (
    <div className={className}>
      <IconButton label={EDITOR_COPY.undo} disabled={!moves.canUndo} onClick={moves.undo}><Icon of={Undo2} /></IconButton>
      <IconButton label={EDITOR_COPY.redo} disabled={!moves.canRedo} onClick={moves.redo}><Icon of={Redo2} /></IconButton>
      <IconButton label={EDITOR_COPY.history} onClick={moves.openHistory}><Icon of={History} /></IconButton>
    </div>
  );
}

type Props = { moves: UndoMoves; status: ReactNode; exportPdf: ReactNode; exportItems: readonly MenuItem[]; onShare: () => void; tabs: ReactNode };

/** Where you are and whether it is saved; what can be done with the proposal as a whole. */
export function EditorBar({ moves, status, exportPdf, exportItems, onShare, tabs }: Props) {
  const title = useDraft((draft) => draft.proposal.header.title.trim()) || EDITOR_COPY.untitled;
  return (
    <AppBar
      start={
        <>
          <PageTitle of={title} />
          <a href={paths.home()} aria-label={EDITOR_COPY.proposals} className="flex h-control shrink-0 items-center gap-2.5 rounded-control text-ink2 hover:text-ink max-mid:size-11 max-mid:justify-center">
            <Icon of={ChevronLeft} size={20} className="mid:hidden" />
            <span className="max-mid:hidden"><Logo size={22} /></span>
            <span className="max-mid:hidden">{EDITOR_COPY.proposals}</span>
          </a>
          <Icon of={ChevronRight} className="shrink-0 text-ink3 max-mid:hidden" />
          <div className="flex min-w-0 items-center gap-x-4 max-mid:flex-col max-mid:items-start">
            <h1 className="max-w-full min-w-0 truncate mid:shrink-[10000] text-base font-semibold max-mid:text-title">{title}</h1>
            {status}
          </div>
        </>
      }
      end={
        <>
          <UndoButtons moves={moves} className="flex max-mid:hidden" />
          <Button aria-label={EDITOR_COPY.share} onClick={onShare} className="max-mid:border-transparent max-mid:bg-transparent max-mid:px-2 max-mid:shadow-none">
            <Icon of={Link2} />
            <span className="max-mid:sr-only">{EDITOR_COPY.share}</span>
          </Button>
          {exportPdf}
          <span className="max-mid:hidden">
            <Menu
              trigger={<IconButton label={EDITOR_COPY.exportMore}><Icon of={ChevronDown} /></IconButton>}
              items={exportItems}
            />
          </span>
        </>
      }
    >
      {tabs}
    </AppBar>
  );
}
