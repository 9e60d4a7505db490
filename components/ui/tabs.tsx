'use client';

import { clsx } from 'clsx';
import type { KeyboardEvent, ReactNode } from 'react';

type Tab<Value extends string> = { value: Value; label: ReactNode; panelId: string };

/** Tabs over panels that are elsewhere on the page. Arrows move, as everywhere. */
export function Tabs<Value extends string>({ label, tabs, value, onChange, className }: { label: string; tabs: readonly Tab<Value>[]; value: Value; onChange: (value: Value) => void; className?: string }) {
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const at = tabs.findIndex((tab) => tab.value === value);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChange(next.value);
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next.value}"]`)?.focus();
  }
  return (
    <div role="tablist" aria-label={label} onKeyDown={onKeyDown} className={clsx('flex gap-6', className)}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          data-tab={tab.value}
          id={`${tab.panelId}-tab`}
          aria-selected={tab.value === value}
          aria-controls={tab.panelId}
          tabIndex={tab.value === value ? 0 : -1}
          onClick={() => onChange(tab.value)}
          className={clsx(
            'flex h-control items-center gap-2 border-b-3 pt-1 text-title',
            tab.value === value ? 'border-go font-semibold text-ink' : 'border-transparent text-ink2 hover:text-ink',
          )}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
