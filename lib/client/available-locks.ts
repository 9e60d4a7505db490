/** Locks exist on https and on this very machine only. */
export function availableLocks(): LockManager | null {
  return 'locks' in navigator ? navigator.locks : null;
}
