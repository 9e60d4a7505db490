/**
 * The fonts of the page, parsed once per thread. The engine's own font store is filled with parsed fonts, so it never opens
 * an address or a file itself, whatever a text says.
 */
import FontStore from '@react-pdf/font';
import { create, type Font } from 'fontkit';
import { CUTS, FACES, FALLBACKS, FAMILIES, FONT_FILES, readFontFile, type Face, type Family, type FontFile, type Slant, type Weight } from './font-faces';
import type { PageFont } from './page-drawing';
import { rememberShaping } from './shaping-cache';

export type Fonts = {
  store: FontStore;
  /** True when some face of ours draws the character in every family and weight. */
  prints: (codePoint: number) => boolean;
  /** Width in points of a text on one line. */
  widthOf: (text: string, family: Family, weight: Weight, slant: Slant, size: number) => number;
};

let loading: Promise<Fonts> | null = null;

/** The fonts, loaded on the first call; a failed load is tried again on the next. */
export function loadFonts(): Promise<Fonts> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Fonts> {
  const parsed = new Map<FontFile, Font>();
  await Promise.all(FONT_FILES.map(async (file) => {
    const font = rememberShaping(nameGlyphs(create(await readFontFile(file))));
    parsed.set(file, font);
    files.set(font, file);
  }));
  const fontOf = (file: FontFile) => {
    const font = parsed.get(file);
    if (font === undefined) throw new Error(`The font ${file} did not load.`);
    return font;
  };
  return { store: fillStore(fontOf), prints: coverage(fontOf), widthOf: measurer(fontOf) };
}

const files = new WeakMap<PageFont, FontFile>();

/** What a font of the drawing is cut for, by which a browser finds it among its own. */
export function cutOf(font: PageFont): Face | null {
  return CUTS.find(({ file }) => file === files.get(font)) ?? null;
}

/** What is written more often than the other character of the same glyph: the Greek mu, and the quotation marks. */
const NAMED_FIRST = [0x3bc, 0x2018, 0x2019];

/**
 * The parser keeps one object per glyph, with the characters it was first asked for: the z inside a drawn ž would have none
 * and be lost to whoever copies text from a later page, and a no-break space would make every space one. So each glyph is
 * named by its first character before anything is drawn, and a ligature at the latest when it is first written.
 */
function nameGlyphs(font: Font): Font {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints);
    if (glyph.codePoints.length === 0) glyph.codePoints = codePoints;
    return glyph;
  };
  for (const codePoint of [...NAMED_FIRST, ...font.characterSet]) if (font.hasGlyphForCodePoint(codePoint)) font.glyphForCodePoint(codePoint);
  return font;
}

function fillStore(fontOf: FontOf): FontStore {
  const store = new FontStore();
  for (const { family, weight, slant, file } of FACES) {
    store.register({ family: FAMILIES[family], src: file, fontWeight: weight, fontStyle: slant });
    const source = store.getFont({ fontFamily: FAMILIES[family], fontWeight: weight, fontStyle: slant });
    source.data = fontOf(file);
    source.loadResultPromise = Promise.resolve();
  }
  return store;
}

type FontOf = (file: FontFile) => Font;

function stackOf(fontOf: FontOf, family: Family, weight: Weight, slant: Slant): Font[] {
  return FALLBACKS[family].flatMap((member) =>
    FACES.filter((face) => face.family === member && face.weight === weight && face.slant === slant).map((face) => fontOf(face.file)),
  );
}

function coverage(fontOf: FontOf): Fonts['prints'] {
  const stacks = FACES.map(({ family, weight, slant }) => stackOf(fontOf, family, weight, slant));
  const known = new Map<number, boolean>();
  return (codePoint) => {
    let prints = known.get(codePoint);
    if (prints === undefined) {
      prints = stacks.every((stack) => stack.some((font) => font.hasGlyphForCodePoint(codePoint)));
      known.set(codePoint, prints);
    }
    return prints;
  };
}

/** Splits a text by the font that draws each part, as the engine does, and adds up the shaped widths. Widths are kept in em. */
function measurer(fontOf: FontOf): Fonts['widthOf'] {
  const stacks = new Map(FACES.map(({ family, weight, slant }) => [faceKey(family, weight, slant), { fonts: stackOf(fontOf, family, weight, slant), ems: new Map<string, number>() }]));
  return (text, family, weight, slant, size) => {
    const stack = stacks.get(faceKey(family, weight, slant));
    if (stack === undefined) return 0;
    let em = stack.ems.get(text);
    if (em === undefined) {
      if (stack.ems.size > MAX_WIDTHS) stack.ems.clear();
      em = measureEm(text, stack.fonts);
      stack.ems.set(text, em);
    }
    return em * size;
  };
}

const MAX_WIDTHS = 5000;
const faceKey = (family: Family, weight: Weight, slant: Slant) => `${family} ${weight} ${slant}`;

function measureEm(text: string, stack: Font[]): number {
  let em = 0;
  let part = '';
  let partFont: Font | undefined;
  const close = () => {
    if (partFont !== undefined && part !== '') em += partFont.layout(part, undefined, undefined, undefined, 'ltr').advanceWidth / partFont.unitsPerEm;
    part = '';
  };
  for (const char of text) {
    const font = stack.find((candidate) => candidate.hasGlyphForCodePoint(char.codePointAt(0) ?? 0)) ?? stack[0];
    if (font !== partFont) close();
    partFont = font;
    part += char;
  }
  close();
  return em;
}
