import { ArrowRight, Eye, Pencil, type LucideIcon } from 'lucide-react';
import { Icon } from '@/components/ui/icon';
import type { HomeState } from './home-row';

const ICONS: Record<HomeState['name'], LucideIcon> = { draft: Pencil, shared: ArrowRight, viewed: Eye };

/** Where a proposal stands: an icon, a word and a line of detail. */
export function StateCell({ state }: { state: HomeState }) {
  return (
    <div className="grid grid-cols-[16px_1fr] items-center gap-x-2">
      <Icon of={ICONS[state.name]} />
      <span className="text-base">{state.word}</span>
      <span className="col-start-2 text-caption text-ink2">{state.detail}</span>
    </div>
  );
}
