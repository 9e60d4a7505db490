import type { ComponentProps, ReactNode } from 'react';

/** On or off, at once. A real checkbox underneath, so forms, keys and screen readers know it. */
export function Switch({ label, hint, ...rest }: ComponentProps<'input'> & { label: ReactNode; hint?: ReactNode }) {
  return (
    <label className="inline-flex h-control cursor-pointer items-start gap-3">
      <span className="relative mt-0.5 inline-flex shrink-0">
        <input type="checkbox" role="switch" className="peer h-5 w-9 cursor-pointer appearance-none rounded-full border border-control bg-control transition-colors checked:border-go checked:bg-go" {...rest} />
        <span aria-hidden className="pointer-events-none absolute top-0.5 left-0.5 size-4 rounded-full bg-surface transition-transform peer-checked:translate-x-4" />
      </span>
      <span>
        <span className="block text-base font-medium">{label}</span>
        {hint ? <span className="block text-label text-ink3">{hint}</span> : null}
      </span>
    </label>
  );
}
