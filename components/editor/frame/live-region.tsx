'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

const PAUSE_MS = 800;

/** One polite voice for the figures: the last sentence, once nothing new has come for a while. */
export function useLiveRegion() {
  const [sentence, setSentence] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const announce = useCallback((next: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setSentence(next), PAUSE_MS);
  }, []);
  return { announce, region: <p aria-live="polite" className="sr-only">{sentence}</p> };
}
