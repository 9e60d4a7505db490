'use client';

import { useId, type ReactNode } from 'react';

type Props = { label: string; hint?: ReactNode; isOn: boolean; onChange: (isOn: boolean) => void; children?: ReactNode };

/** On or off, with what it means below, and below that what being on asks for. A checkbox underneath: Space turns it. */
export function Switch({ label, hint, isOn, onChange, children }: Props) {
  const id = useId();
  return (
    <div className="grid grid-cols-[2.25rem_minmax(0,1fr)] gap-x-3">
      <span className="relative mt-0.5 inline-flex h-5 w-9">
        <input
          id={id}
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => onChange(event.target.checked)}
          className="peer absolute -inset-2 z-10 m-0 cursor-pointer appearance-none opacity-0"
        />
        <span aria-hidden className="h-5 w-9 rounded-full border border-control bg-surface transition-colors peer-checked:border-go peer-checked:bg-go peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-focus forced-colors:peer-checked:bg-[Highlight]" />
        <span aria-hidden className="absolute top-[3px] left-[3px] size-3.5 rounded-full bg-control transition-transform peer-checked:translate-x-4 peer-checked:bg-on-go forced-colors:bg-[CanvasText] forced-colors:peer-checked:bg-[HighlightText]" />
      </span>
      <div className="flex min-w-0 flex-col gap-1">
        <label htmlFor={id} className="cursor-pointer text-base font-medium">{label}</label>
        {children}
        {hint ? <p id={`${id}-hint`} className="text-label text-ink2">{hint}</p> : null}
      </div>
    </div>
  );
}
