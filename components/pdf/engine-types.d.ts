/** What this folder uses of two packages that ship without types. */
declare module 'fontkit' {
  export interface Glyph {
    id: number;
    advanceWidth: number;
    codePoints: number[];
    /** The outline, in the font's own units. */
    path: { commands: { command: string; args: number[] }[]; toSVG(): string };
  }
  export interface GlyphRun {
    glyphs: Glyph[];
    positions: { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[];
    advanceWidth: number;
  }
  export interface Font {
    type: 'TTF';
    postscriptName: string;
    unitsPerEm: number;
    ascent: number;
    descent: number;
    characterSet: number[];
    layout(text: string, features?: unknown, script?: string, language?: string, direction?: string): GlyphRun;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    getGlyph(id: number, codePoints?: number[]): Glyph;
  }
  export function create(bytes: Uint8Array, postscriptName?: string): Font;
}

declare module 'pdfkit' {
  interface Reference {
    data: Record<string, unknown>;
  }
  /** A font as it goes into one file: only the glyphs that are used. Internal to the package; engine.test.ts guards it. */
  interface EmbeddedFont {
    id: string;
    scale: number;
    subset: { includeGlyph(id: number): number };
    widths: (number | undefined)[];
    unicode: (number[] | undefined)[];
    ref(): Reference;
  }
  export interface StructureElement {
    dictionary: Reference;
    add(child: StructureElement | (() => void)): StructureElement;
    end(): void;
  }
  export interface PdfOptions {
    compress: boolean;
    pdfVersion: '1.7';
    lang: string;
    displayTitle: boolean;
    tagged: boolean;
    subset: 'PDF/UA';
    autoFirstPage: boolean;
    info: Record<string, string | Date>;
  }
  export interface PdfDocument {
    readonly _font: EmbeddedFont;
    readonly page: { dictionary: Reference; fonts: Record<string, Reference> };
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    addPage(options: { size: [number, number]; margin: number }): this;
    addContent(operators: string): this;
    end(): void;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    font(font: object, size: number): this;
    fillColor(color: string): this;
    lineWidth(width: number): this;
    dash(lengths: number[], options: object): this;
    rect(x: number, y: number, width: number, height: number): this;
    circle(x: number, y: number, radius: number): this;
    path(path: string): this;
    fill(color: string): this;
    stroke(color: string): this;
    fillAndStroke(fill: string, stroke: string): this;
    link(x: number, y: number, width: number, height: number, url: string, options: object): this;
    struct(role: string, options?: { alt?: string | undefined; scope?: string | undefined; bbox?: number[] }): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: 'Artifact', options: { type: 'Layout' }): this;
    endMarkedContent(): this;
  }
  const PDFDocument: new (options: PdfOptions) => PdfDocument;
  export default PDFDocument;
}
