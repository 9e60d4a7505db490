/**
 * The cash-flow chart as geometry: boxes, paths and labels in points, drawn alike by HTML (SVG) and PDF.
 * Origin top left, y downwards. Text anchors are baselines.
 */

export type ChartTone = 'ink' | 'muted' | 'gain' | 'loss';

export type ChartDrawing = {
  width: number;
  height: number;
  /** Filled areas, drawn first. */
  areas: { path: string; tone: 'gain' | 'loss' }[];
  lines: { path: string; tone: ChartTone; width: number; dash: number[] | null }[];
  circles: { x: number; y: number; r: number }[];
  labels: { x: number; y: number; text: string; size: number; anchor: 'start' | 'middle' | 'end'; weight: 400 | 600; tone: ChartTone }[];
};
