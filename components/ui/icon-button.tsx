import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

/** A button that shows only an icon: its name is spoken and, on hover, shown. */
export function IconButton({ label, className, type = 'button', ...rest }: ComponentProps<'button'> & { label: string }) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={clsx(
        'inline-flex size-control shrink-0 items-center justify-center rounded-control text-ink2 transition-colors hover:bg-sunk hover:text-ink disabled:cursor-not-allowed disabled:text-line2 disabled:hover:bg-transparent',
        className,
      )}
      {...rest}
    />
  );
}
