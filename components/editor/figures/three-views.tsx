'use client';

import { lazy, Suspense, useState } from 'react';
import { ROI_COPY } from '@/lib/proposal/figures-copy';
import { netOf } from '@/lib/sheet/payback-words';
import { useDraft } from '../document/editor-context';
import { MoreFields } from '../frame/more-fields';

export const loadViews = () => import('./views').then((module) => ({ default: module.Views }));
const Views = lazy(loadViews);

/** Closed at first, and worked out only while it is open. */
export function ThreeViews() {
  const [isOpen, setOpen] = useState(false);
  const isKnown = useDraft(({ results }) => netOf(results.views.drafted) !== null);
  if (!isKnown) return null;
  return <MoreFields title={ROI_COPY.detailsHeading} onToggle={setOpen}>{isOpen ? <Suspense><Views /></Suspense> : null}</MoreFields>;
}
