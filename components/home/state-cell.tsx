import { clsx } from 'clsx';
import { ArrowRight, CircleCheck, CircleX, Eye, Pencil, type LucideIcon } from 'lucide-react';
import { Icon } from '@/components/ui/icon';
import type { HomeState } from './home-row';

const ICONS: Record<HomeState['name'], LucideIcon> = { draft: Pencil, shared: ArrowRight, viewed: Eye, approved: CircleCheck, funded: CircleCheck, declined: CircleX };

/** Where a proposal stands: an icon, a word and a line of detail. */
export function StateCell({ state }: { state: HomeState }) {
  const isYes = state.name === 'approved' || state.name === 'funded';
  return (
    <div className="grid grid-cols-[16px_1fr] items-center gap-x-2">
      <Icon of={ICONS[state.name]} className={clsx(isYes && 'text-go')} />
      <span className={clsx('text-base', isYes && 'text-go')}>{state.word}</span>
      <span className="col-start-2 text-caption text-ink2 mid:max-w-48 mid:whitespace-normal">{state.detail}</span>
    </div>
  );
}
