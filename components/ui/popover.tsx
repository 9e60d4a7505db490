'use client';

/** A button that opens a small panel beside itself. The panel's code is fetched when the pointer or the focus comes near. */
import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';

export const loadPopoverPanel = () => import('./popover-panel').then((module) => ({ default: module.PopoverPanel }));
const PopoverPanel = lazy(loadPopoverPanel);

type Props = {
  /** Spoken name of the panel. */
  label: string;
  className?: string;
  children: ReactNode;
  /** What the panel holds, made once it opens; it may itself be fetched first, by `fetchPanel`. */
  panel: ReactNode;
  fetchPanel: () => Promise<unknown>;
};

export function Popover({ label, className, children, panel, fetchPanel }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const fetchAll = () => Promise.all([loadPopoverPanel(), fetchPanel()]);
  const fetchAhead = () => void fetchAll().catch(() => {});
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPointerEnter={fetchAhead}
        onFocus={fetchAhead}
        onClick={() => { if (isOpen) setOpen(false); else void fetchAll().then(() => setOpen(true), () => {}); }}
        className={className}
      >
        {children}
      </button>
      {isOpen ? <Suspense><PopoverPanel label={label} anchor={button} onClose={() => setOpen(false)}>{panel}</PopoverPanel></Suspense> : null}
    </>
  );
}
