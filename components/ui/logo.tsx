/** The green disc with the arrow: from what it costs to what is left. Coloured by --go and --on-go. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="12" fill="var(--go)" />
      <path d="M6.5 12h10.5M12.5 7.5 17 12l-4.5 4.5" fill="none" stroke="var(--on-go)" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
