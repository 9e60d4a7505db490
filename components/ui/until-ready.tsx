'use client';

import { useEffect, useState, type ReactNode } from 'react';

/** What needs its scripts takes no click and no key before it has them, so that none is lost. It looks the same all along. */
export function UntilReady({ children }: { children: ReactNode }) {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setReady(true));
    return () => cancelAnimationFrame(frame);
  }, []);
  return <div className="contents" inert={!isReady}>{children}</div>;
}
