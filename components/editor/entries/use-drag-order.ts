'use client';

import { useEffect, useState } from 'react';

/** Lets the entries of a list be dragged into another order, from when the pointer first comes near it. */
export function useDragOrder(list: { current: HTMLElement | null }, shape: string, move: (from: number, to: number) => void) {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = list.current;
    if (!isNear || !element) return;
    let detach: (() => void) | undefined;
    let isOver = false;
    void import('./drag-order').then(({ attachDragOrder }) => { if (!isOver) detach = attachDragOrder(element, move); }, () => {});
    return () => {
      isOver = true;
      detach?.();
    };
  }, [list, isNear, shape, move]);
  return { onPointerEnter: () => setNear(true) };
}
