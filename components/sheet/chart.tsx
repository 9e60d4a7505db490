import { createElement } from 'react';
import type { ChartDrawing } from '@/lib/sheet/chart';
import { chartShapes } from './chart-shapes';

/** @param alt The chart in one sentence: that is what a screen reader says instead of the picture. */
export function Chart({ drawing, alt }: { drawing: ChartDrawing; alt: string }) {
  return (
    <svg className="chart" role="img" aria-label={alt} viewBox={`0 0 ${drawing.width} ${drawing.height}`}>
      {chartShapes(drawing).map(({ tag, attributes, text }, key) => createElement(tag, { key, ...attributes }, text))}
    </svg>
  );
}
