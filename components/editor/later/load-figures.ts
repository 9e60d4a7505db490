/** Fetches what reads formulas and works out figures, once the form has been on the screen: words can be typed without it. */
const RETRY_MS = 1_000;

let fetched: ReturnType<typeof fetchFigures> | null = null;

/** Resolves when the results of a draft can be read. A fetch that fails is made again until it succeeds. */
export function loadFigures(): ReturnType<typeof fetchFigures> {
  return (fetched ??= fetchFigures());
}

async function fetchFigures() {
  await firstPaint();
  for (;;) {
    try {
      return (await import('./figures-part')).FIGURES_PART;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}

/** At once on the server, which sends the whole page as it looks. */
function firstPaint(): Promise<void> {
  if (typeof document === 'undefined') return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
