'use client';

import { useEffect, useState } from 'react';

const PAUSE_MS = 600;

/** Whether typing has paused long enough to speak about the text. What stood there at first is settled. */
export function useSettled(text: string): { isSettled: boolean; settle: (text: string) => void } {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return { isSettled: settled === text, settle: setSettled };
}
