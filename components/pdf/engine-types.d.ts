/** What this folder uses of two packages that ship without types. */
declare module 'fontkit' {
  export interface Glyph {
    id: number;
    advanceWidth: number;
    codePoints: number[];
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
  export interface PdfStream {
    on(event: 'data', listener: (chunk: Uint8Array) => void): PdfStream;
    on(event: 'end', listener: () => void): PdfStream;
    on(event: 'error', listener: (error: Error) => void): PdfStream;
  }
  export interface PdfOptions {
    compress: boolean;
    pdfVersion: '1.7';
    lang: string;
    displayTitle: boolean;
    autoFirstPage: boolean;
    info: Record<string, string | Date>;
  }
  const PDFDocument: PdfStream & { new (options: PdfOptions): PdfStream };
  export default PDFDocument;
}
