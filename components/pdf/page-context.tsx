/** What every piece of the page may ask for while it is drawn. */
import { createContext, useContext } from 'react';
import type { Fit } from '../../lib/sheet/fit';
import type { Fonts } from './fonts';
import type { Printer } from './printable';
import type { Spacing } from './spacing';

/** The rung a page is drawn at: its forms, its spaces, its prose. The gaps between sections are found by the layout. */
export type Rung = Omit<Fit, 'gapPt'> & { isTight: boolean };

export type PageContext = { rung: Rung; space: Spacing; print: Printer['print']; widthOf: Fonts['widthOf'] };

const context = createContext<PageContext | null>(null);
export const PageProvider = context.Provider;

export function usePage(): PageContext {
  const page = useContext(context);
  if (page === null) throw new Error('This part of the page is drawn outside of it.');
  return page;
}
