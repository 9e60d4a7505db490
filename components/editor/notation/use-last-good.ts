'use client';

import { useState } from 'react';

/** The last value that was there: it stays, stale, while the next one is being typed. */
export function useLastGood<Value>(value: Value | null): { value: Value | null; isStale: boolean } {
  const [last, setLast] = useState(value);
  if (value !== null && value !== last) setLast(value);
  return { value: value ?? last, isStale: value === null };
}
