/** The faces the page is set in, and where their bytes come from: the browser fetches them, the server reads the folder. */

export const FAMILIES = { serif: 'Source Serif 4', sans: 'IBM Plex Sans', mono: 'IBM Plex Mono' } as const;
export type Family = keyof typeof FAMILIES;
export type Weight = 400 | 500 | 600;
export type Slant = 'normal' | 'italic';

/** File names in the fonts folder. */
export const FONT_FILES = [
  'source-serif-4-400.ttf',
  'source-serif-4-400-italic.ttf',
  'source-serif-4-600.ttf',
  'source-serif-4-600-italic.ttf',
  'ibm-plex-sans-400.ttf',
  'ibm-plex-sans-500.ttf',
  'ibm-plex-sans-600.ttf',
  'ibm-plex-mono-400.ttf',
  'ibm-plex-mono-500.ttf',
] as const;
export type FontFile = (typeof FONT_FILES)[number];

export type Face = { family: Family; weight: Weight; slant: Slant; file: FontFile };

/** What each file is cut for. */
export const CUTS: Face[] = [
  { family: 'serif', weight: 400, slant: 'normal', file: 'source-serif-4-400.ttf' },
  { family: 'serif', weight: 400, slant: 'italic', file: 'source-serif-4-400-italic.ttf' },
  { family: 'serif', weight: 600, slant: 'normal', file: 'source-serif-4-600.ttf' },
  { family: 'serif', weight: 600, slant: 'italic', file: 'source-serif-4-600-italic.ttf' },
  { family: 'sans', weight: 400, slant: 'normal', file: 'ibm-plex-sans-400.ttf' },
  { family: 'sans', weight: 500, slant: 'normal', file: 'ibm-plex-sans-500.ttf' },
  { family: 'sans', weight: 600, slant: 'normal', file: 'ibm-plex-sans-600.ttf' },
  { family: 'mono', weight: 400, slant: 'normal', file: 'ibm-plex-mono-400.ttf' },
  { family: 'mono', weight: 500, slant: 'normal', file: 'ibm-plex-mono-500.ttf' },
];

/** Every look the page may ask for. Where a family has no such cut, the nearest of its own stands in. */
export const FACES: Face[] = [
  ...CUTS,
  { family: 'serif', weight: 500, slant: 'normal', file: 'source-serif-4-600.ttf' },
  { family: 'serif', weight: 500, slant: 'italic', file: 'source-serif-4-600-italic.ttf' },
  { family: 'sans', weight: 400, slant: 'italic', file: 'ibm-plex-sans-400.ttf' },
  { family: 'sans', weight: 500, slant: 'italic', file: 'ibm-plex-sans-500.ttf' },
  { family: 'sans', weight: 600, slant: 'italic', file: 'ibm-plex-sans-600.ttf' },
  { family: 'mono', weight: 600, slant: 'normal', file: 'ibm-plex-mono-500.ttf' },
  { family: 'mono', weight: 400, slant: 'italic', file: 'ibm-plex-mono-400.ttf' },
  { family: 'mono', weight: 500, slant: 'italic', file: 'ibm-plex-mono-500.ttf' },
  { family: 'mono', weight: 600, slant: 'italic', file: 'ibm-plex-mono-500.ttf' },
];

/** Who stands in, in order, when a family has no glyph for a character. */
export const FALLBACKS: Record<Family, Family[]> = {
  serif: ['serif', 'sans'],
  sans: ['sans', 'serif'],
  mono: ['mono', 'sans', 'serif'],
};

export type ReadFont = (file: FontFile) => Promise<Uint8Array>;

let readFont: ReadFont | null = null;

/** Says where font bytes come from, once, before the first page is drawn. */
export function provideFonts(read: ReadFont): void {
  readFont = read;
}

export async function readFontFile(file: FontFile): Promise<Uint8Array> {
  if (readFont === null) throw new Error('Call provideFonts before drawing a page.');
  return readFont(file);
}
