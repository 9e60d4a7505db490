import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

export const CONTROL_CLASS =
  'w-full min-w-0 rounded-control border border-control bg-surface px-3 text-field text-ink transition-colors ring-field ' +
  'aria-invalid:border-stop disabled:bg-sunk disabled:text-ink3';

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={clsx(CONTROL_CLASS, 'h-control py-1', className)} {...rest} />;
}
