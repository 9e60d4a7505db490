/**
 * A small memory around a font's shaper. Shaping a run of text does not depend on its size, so every layout pass after the
 * first, and every keystroke in another paragraph, finds its glyphs here. The glyphs are shared and never changed by the engine.
 */
import type { Font, GlyphRun } from 'fontkit';

const MAX_RUNS = 600;
const MAX_CHARS = 120_000;

/** Replaces `font.layout` by a remembering one: least recently used goes first, bounded by runs and by characters. */
export function rememberShaping(font: Font, maxRuns = MAX_RUNS, maxChars = MAX_CHARS): Font {
  const runs = new Map<string, GlyphRun>();
  const shape = font.layout.bind(font);
  let chars = 0;
  font.layout = (text, features, script, language, direction) => {
    const key = JSON.stringify([features ?? null, script ?? '', language ?? '', direction ?? '', text]);
    const known = runs.get(key);
    if (known !== undefined) {
      runs.delete(key);
      runs.set(key, known);
      return known;
    }
    const run = shape(text, features, script, language, direction);
    runs.set(key, run);
    chars += key.length;
    for (const oldest of runs.keys()) {
      if (runs.size <= maxRuns && chars <= maxChars) break;
      runs.delete(oldest);
      chars -= oldest.length;
    }
    return run;
  };
  return font;
}
