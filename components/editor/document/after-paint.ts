const waiting = new Set<() => void>();

/** Runs what may wait until the next frame is on the screen, so that nobody waits for it to see a key. All that waits runs together. @returns takes it back. */
export function afterPaint(run: () => void): () => void {
  if (waiting.size === 0) requestAnimationFrame(() => setTimeout(runAll));
  waiting.add(run);
  return () => { waiting.delete(run); };
}

function runAll(): void {
  const runs = [...waiting];
  waiting.clear();
  for (const run of runs) run();
}
