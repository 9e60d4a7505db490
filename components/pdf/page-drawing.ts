/**
 * The page as marks on paper, in points from its top left corner: boxes, lines of text as shaped glyphs, paths, circles.
 * Whoever draws holds `satisfies Record<MarkKind, …>`, so a new kind of mark fails the type check until PDF,
 * preview and print all draw it. Groups say what a part of the page is, for whoever hears it read.
 */
import type { Glyph, GlyphRun } from 'fontkit';
import type { PageTag } from './page-tags';

/** A parsed font, of which the drawing itself only knows how large an em is. */
export type PageFont = { unitsPerEm: number };

export type TextRun = {
  font: PageFont;
  /** In points. */
  size: number;
  color: string;
  /** The start of the run on its baseline. */
  x: number;
  y: number;
  width: number;
  glyphs: Glyph[];
  /** In points. */
  positions: GlyphRun['positions'];
};

/** A stretch of a line that leads somewhere. */
export type TextLink = { href: string; left: number; top: number; width: number; height: number };

export type Mark =
  | { kind: 'box'; left: number; top: number; width: number; height: number; color: string }
  | { kind: 'text'; runs: TextRun[]; link: TextLink | null }
  | { kind: 'path'; left: number; top: number; path: string; fill: string | null; stroke: Stroke | null }
  | { kind: 'circle'; x: number; y: number; radius: number; fill: string; stroke: Stroke };

export type Stroke = { color: string; width: number; dash: number[] };
export type MarkKind = Mark['kind'];

/** A part of the page with what it is; {} for one that is only a place. */
export type Group = { kind: 'group'; tag: PageTag; left: number; top: number; right: number; bottom: number; children: (Group | Mark)[] };

export type PageDrawing = { width: number; height: number; root: Group };

/** A part and all parts in it, in reading order. */
export function groupsIn(group: Group): Group[] {
  return [group, ...group.children.flatMap((child) => (child.kind === 'group' ? groupsIn(child) : []))];
}

/** The characters a glyph stands for. A ligature is copied out of the page as the letters it is made of. */
export function lettersOf({ codePoints }: Glyph): number[] {
  return codePoints.flatMap((codePoint) => {
    const isLigature = codePoint >= 0xfb00 && codePoint <= 0xfb06;
    return isLigature ? Array.from(String.fromCodePoint(codePoint).normalize('NFKC'), (letter) => letter.codePointAt(0) ?? codePoint) : [codePoint];
  });
}
