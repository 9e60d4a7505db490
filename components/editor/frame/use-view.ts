'use client';

import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { PANEL_IDS, type View } from './view-tabs';

/**
 * The form or the page. Below 1280 px they take turns in one window, and each is found where it was left;
 * beside each other the page stands still, and nothing has to be put back.
 */
export function useView() {
  const [view, setView] = useState<View>('write');
  const shown = useRef(view);
  const places = useRef<Record<View, number>>({ write: 0, page: 0 });

  const show = useCallback((next: View) => {
    places.current[shown.current] = scrollY;
    setView(next);
  }, []);

  useLayoutEffect(() => {
    const left = shown.current;
    shown.current = view;
    const isHidden = document.getElementById(PANEL_IDS[left])?.getClientRects().length === 0;
    if (left !== view && isHidden) scrollTo(0, places.current[view]);
  }, [view]);

  return [view, show] as const;
}
