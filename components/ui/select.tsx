import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Icon } from './icon';
import { CONTROL_CLASS } from './input';

/** The browser's own list: it works everywhere, and on a phone it is the phone's. */
export function Select({ className, children, ...rest }: ComponentProps<'select'>) {
  return (
    <span className="relative flex">
      <select className={clsx(CONTROL_CLASS, 'h-control appearance-none py-1 pr-8 text-ellipsis', className)} {...rest}>
        {children}
      </select>
      <Icon of={ChevronDown} className="pointer-events-none absolute inset-y-0 right-2 my-auto text-ink3" />
    </span>
  );
}
