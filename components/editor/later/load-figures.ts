/** Fetches what reads formulas and works out figures, once the form has been on the screen: words can be typed without it. */
import { afterPaint } from '../document/after-paint';
import { untilFetched } from '@/lib/client/until-fetched';

let fetched: ReturnType<typeof fetchFigures> | null = null;

/** Resolves when the results of a draft can be read. */
export function loadFigures(): ReturnType<typeof fetchFigures> {
  return (fetched ??= fetchFigures());
}

async function fetchFigures() {
  await firstPaint();
  return (await untilFetched(() => import('./figures-part'))).FIGURES_PART;
}

/** At once on the server, which sends the whole page as it looks. */
function firstPaint(): Promise<void> {
  if (typeof document === 'undefined') return Promise.resolve();
  return new Promise((resolve) => void afterPaint(resolve));
}
