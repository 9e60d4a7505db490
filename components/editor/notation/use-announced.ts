'use client';

import { useEffect, useRef } from 'react';
import { useEditor } from '../document/editor-context';

/** Has a sentence spoken whenever it changes; what stood there at first is not news. */
export function useAnnounced(sentence: string | null) {
  const { announce } = useEditor();
  const last = useRef(sentence);
  useEffect(() => {
    if (sentence === last.current) return;
    last.current = sentence;
    if (sentence !== null) announce(sentence);
  }, [sentence, announce]);
}
