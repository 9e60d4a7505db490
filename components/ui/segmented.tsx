'use client';

import { clsx } from 'clsx';
import { useId } from 'react';

type Props<Value extends string> = {
  /** Spoken name of the group. */
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
  className?: string;
};

/** A few choices side by side. Radio buttons underneath: arrows move, one is always chosen. The edge is an outline, which adds nothing to the height of a control. */
export function Segmented<Value extends string>({ label, options, value, onChange, className }: Props<Value>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={clsx('inline-flex overflow-clip rounded-control bg-surface outline-1 -outline-offset-1 outline-control [overflow-clip-margin:4px]', className)}>
      {options.map((option) => (
        <label
          key={option.value}
          className={clsx(
            'flex h-control flex-1 cursor-pointer items-center justify-center border-l border-line2 px-3 text-label whitespace-nowrap max-[22rem]:px-2 first:rounded-l-[5px] first:border-l-0 last:rounded-r-[5px]',
            'has-focus-visible:z-10 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
            option.value === value ? 'bg-ink font-semibold text-surface forced-colors:bg-[Highlight] forced-colors:text-[HighlightText] forced-colors:forced-color-adjust-none' : 'text-ink2 hover:bg-sunk',
          )}
        >
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} className="sr-only" />
          {option.label}
        </label>
      ))}
    </div>
  );
}
