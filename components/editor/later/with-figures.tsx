'use client';

import { memo, use, useEffect, useState, type ComponentType } from 'react';
import { loadFigures } from './load-figures';

type Parts = Awaited<ReturnType<typeof loadFigures>>;

const IS_SERVER = typeof document === 'undefined';
const AS_SENT = { __html: '' };

/**
 * A part of the editor that comes alive with the figures. The server sends it as it looks; so it stays, taking no click and no
 * key, until its code is there and draws it anew. (A Suspense boundary would be sent after the rest of the page, and be seen to come.)
 */
function later(name: keyof Parts): ComponentType {
  return memo(function Later() {
    const [loaded, setLoaded] = useState<Parts | null>(null);
    useEffect(() => void loadFigures().then(setLoaded), []);
    const Part = (IS_SERVER ? use(loadFigures()) : loaded)?.[name];
    if (IS_SERVER && Part) return <div className="contents" inert><Part /></div>;
    return Part ? <Part /> : <div className="contents" inert suppressHydrationWarning dangerouslySetInnerHTML={AS_SENT} />;
  });
}

export const Alternatives = later('Alternatives');
export const AskFields = later('AskFields');
export const CostFields = later('CostFields');
export const HeaderDetails = later('HeaderDetails');
export const Risks = later('Risks');
export const RoiFields = later('RoiFields');
export const SectionRail = later('SectionRail');
export const TotalsBar = later('TotalsBar');
export const InterviewOffer = later('InterviewOffer');
