import type { ReadyState } from '@/lib/proposal/readiness';

/** Ring, half, tick: the shape says it, the colour repeats it. */
export function StateIcon({ state, className }: { state: ReadyState; className?: string }) {
  return (
    <svg width={14} height={14} viewBox="0 0 16 16" aria-hidden focusable="false" className={className}>
      {state === 'ready' ? (
        <>
          <circle cx="8" cy="8" r="7.25" className="fill-go forced-colors:fill-[Highlight]" />
          <path d="m4.8 8.2 2.2 2.2 4.3-4.6" fill="none" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" className="stroke-on-go" />
        </>
      ) : (
        <>
          <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          {state === 'started' ? <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" /> : null}
        </>
      )}
    </svg>
  );
}
