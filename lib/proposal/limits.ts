/** The largest document Greenlight stores. Characters are UTF-16 code units, as JavaScript counts them. */
export const LIMITS = {
  bodyBytes: 256 * 1024,
  formulaChars: 300,
  titleChars: 200,
  /** The name of a link or of a version. */
  labelChars: 200,
  textChars: 4000,
  idChars: 64,
  costLines: 60,
  askItems: 30,
  alternatives: 10,
  risks: 10,
} as const;

/** How long a revoked link can be brought back, for a slip of the finger; after that it is dead for good. */
export const REVOKE_UNDO_MS = 10 * 60_000;
