import type { LucideIcon } from 'lucide-react';

/** Icons are 16 px with a 1.5 px stroke and never speak: the word beside them, or the button's name, does. */
export function Icon({ of: Shape, className, size = 16 }: { of: LucideIcon; className?: string; size?: number }) {
  return <Shape aria-hidden size={size} strokeWidth={1.5} className={className} />;
}
