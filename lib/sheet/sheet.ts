/**
 * The page as data: every string a reader sees, already formatted, and nothing about how it is drawn.
 * `Block` is a closed union; each renderer holds `satisfies Record<Block['kind'], …>`, so a new kind
 * fails the type check until it is drawn everywhere.
 */
import type { CostKind, Paper } from '../proposal/schema';
import type { ChartDrawing } from './chart';
import type { Explanation } from './explanation';

/** What stands behind a figure. Paper has no room for it; a screen opens it at the figure. */
type Explained<Cell extends string> = { about?: Record<Cell, Explanation[]> };

/** A run of text with its looks. `note` is the number of a footnote, set as a superior figure after the run. */
export type Run = { text: string; bold?: true; italic?: true; code?: true; href?: string; note?: number };
export type Paragraph = { kind: 'paragraph' | 'item'; runs: Run[] };

export type SectionId = 'problem' | 'cost' | 'solution' | 'ask' | 'roi';

/** From, For, Date, Decision wanted by: `lead` is set in bold and `rest` follows it after a comma. */
export type Fact = { label: string; lead: string; rest: string };

export type KeyFigure = { label: string; value: string; unit: string; detail: string; tone: 'plain' | 'gain' | 'loss' } & Explained<'value'>;

/** A piece of the notation as the page prints it: chips in HTML, one line of text in the PDF. */
export type FormulaPart = { operator: string; text: string; after: string | null; isRange: boolean };

export type CostRow = {
  id: string;
  metric: string;
  /** The notation in one line, tidied: 40 devs × 5 hr/mo → 30 min/mo × $100/hr. */
  formula: string;
  parts: FormulaPart[];
  current: string;
  saving: string;
  /** "How it is saved": the line's note. */
  how: string;
  kind: CostKind;
  /** "Cash" or "Time freed" … in a reader's words. */
  kindLabel: string;
  /** Footnote numbers, ascending. */
  notes: number[];
} & Explained<'current' | 'saving'>;

export type OptionRow = { id: string; name: string; firstYearCost: string; net: string; why: string; isProposed: boolean } & Explained<'firstYearCost' | 'net'>;
export type AskFigure = { label: string; value: string; unit: string; detail: string; notes: number[] } & Explained<'value'>;
export type SensitivityRowText = { share: string; sharePercent: number; net: string; roi: string; payback: string } & Explained<'net' | 'roi' | 'payback'>;
export type RiskRow = { risk: string; answer: string };

export type Block =
  | { kind: 'prose'; paragraphs: Paragraph[] }
  | {
      kind: 'costTable';
      columns: { metric: string; current: string; saving: string; how: string };
      rows: CostRow[];
      total: { label: string; current: string; saving: string; detail: string } & Explained<'current' | 'saving'>;
      /** Cash and time freed apart, each with its own total; [] when all of it is one kind and none of it is freed time. */
      split: ({ label: string; saving: string; detail: string } & Explained<'saving'>)[];
    }
  | {
      kind: 'optionsTable';
      columns: { name: string; firstYearCost: string; net: string; why: string };
      rows: OptionRow[];
      /** The one-line form, used when room is short. */
      compact: Paragraph;
    }
  | { kind: 'riskList'; title: string; rows: RiskRow[] }
  | { kind: 'askFigures'; figures: AskFigure[] }
  | {
      kind: 'return';
      /** How the gain adds up, and what has to be true. */
      chart: ChartDrawing;
      /** The same chart at about two thirds of the height, drawn beside `compact` when room is short. */
      compactChart: ChartDrawing;
      title: string;
      subtitle: string;
      /** The chart in one sentence, for those who cannot see it. */
      alt: string;
      sensitivity: { title: string; subtitle: string; columns: { share: string; net: string; roi: string; payback: string }; rows: SensitivityRowText[] };
      /** Says what the sensitivity table says, used when room is short. */
      compact: Paragraph;
    };

export type SheetSection = { id: SectionId; heading: string; blocks: Block[] };

/** `number` is null for a definition, which starts with `lead` in bold instead. */
export type SheetNote = { number: number | null; lead: string; text: string };

export type Sheet = {
  paper: Paper;
  /** BCP 47, for `lang` in HTML and the PDF's language. */
  language: string;
  kicker: string;
  title: string;
  author: string;
  /** ISO date of the page or ''; the PDF's dates come from it, so the same page gives the same bytes. */
  date: string;
  standfirst: Run[];
  facts: Fact[];
  figures: KeyFigure[];
  /** Only the sections that have something to say, in order. */
  sections: SheetSection[];
  notes: SheetNote[];
  footer: { left: string; right: string };
  /** One sentence with the headline, for document metadata and announcements. */
  summary: string;
};

export type BlockKind = Block['kind'];
