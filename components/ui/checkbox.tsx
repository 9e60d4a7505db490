import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

export function Checkbox({ label, className, ...rest }: ComponentProps<'input'> & { label: ReactNode }) {
  return (
    <label className={clsx('inline-flex h-control cursor-pointer items-center gap-2 text-label', className)}>
      <input type="checkbox" className="size-4 shrink-0 accent-go coarse:size-5" {...rest} />
      {label}
    </label>
  );
}
