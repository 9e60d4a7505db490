/**
 * The page's vertical spaces in points: as the design has them, and drawn in for a page that would not fit otherwise. Space
 * gives way before any form or any size of prose does.
 */
import { LOOKS } from './looks';

const open = {
  kickerAbove: 7.3,
  titleAbove: 8.9,
  standfirstAbove: 3.9,
  factsAbove: 10.7,
  headBelow: 9.7,
  figureAbove: 6,
  figureBelow: 7,
  /** Inside a section, above its text. */
  sectionAbove: 6,
  betweenBlocks: 7,
  tableHeadBelow: 3.5,
  costRow: 4,
  tableRow: 2.9,
  totalAbove: 3.75,
  notesAbove: 5.5,
  footerAbove: 7.8,
  title: LOOKS.title,
  standfirst: LOOKS.standfirst,
  keyFigure: LOOKS.keyFigure,
  isKickerBesideBar: false,
};

export type Spacing = typeof open;

const tight: Spacing = {
  kickerAbove: 0,
  titleAbove: 5,
  standfirstAbove: 3,
  factsAbove: 7,
  headBelow: 6,
  figureAbove: 4,
  figureBelow: 4.5,
  sectionAbove: 3.5,
  betweenBlocks: 4.5,
  tableHeadBelow: 2.5,
  costRow: 1.6,
  tableRow: 1.9,
  totalAbove: 2.75,
  notesAbove: 4,
  footerAbove: 5,
  title: LOOKS.titleTwoLines,
  standfirst: { ...LOOKS.standfirst, size: 11, leading: 14.5 },
  keyFigure: { ...LOOKS.keyFigure, size: 17, leading: 20 },
  isKickerBesideBar: true,
};

export const SPACINGS = { open, tight } as const;
