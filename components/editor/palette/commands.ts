/** What the palette offers: places, additions, deeds and settings, from the draft as it is when the palette opens. */
import type { MenuItem } from '@/components/ui/menu';
import { CURRENCY_CHOICES, LOCALE_CHOICES, PAPER_COPY } from '@/lib/proposal/choices-copy';
import { EDITOR_COPY, HEADER_COPY, SECTION_COPY, SOLUTION_COPY } from '@/lib/proposal/copy';
import { ASK_COPY, COST_COPY } from '@/lib/proposal/figures-copy';
import { PALETTE_COPY } from '@/lib/proposal/palette-copy';
import { PASTE_COPY } from '@/lib/proposal/paste-copy';
import { PAPERS } from '@/lib/proposal/schema';
import { STEPS, type StepId } from '@/lib/proposal/steps';
import { focusField } from '../coach/focus-field';
import type { EditorTools } from '../document/editor-context';
import { sectionId } from '../frame/form-section';
import type { ArchiveMoves } from '../frame/use-archive';

export type PaletteCommand = { id: string; label: string; run: () => void; keys?: readonly string[]; words?: readonly string[]; isDisabled?: boolean };
export type PaletteGroup = { name: string; commands: readonly PaletteCommand[] };

/** What the editor as a whole can do. */
export type EditorActions = {
  undo: () => void; redo: () => void; canUndo: boolean; canRedo: boolean;
  save: () => void; openHistory: () => void; share: () => void; exportPdf: () => void; exportItems: readonly MenuItem[]; archive: ArchiveMoves; showPage: () => void;
  stepBy: (by: -1 | 1) => void; lineBy: (by: -1 | 1) => void; interview: () => void;
};

const isMac = () => navigator.platform.startsWith('Mac');

export function commandsOf({ store, setValue, goTo, showForm }: EditorTools, actions: EditorActions): PaletteGroup[] {
  const { header, cost, ask } = store.read().proposal;
  const ctrl = isMac() ? '⌘' : 'Ctrl';
  const alt = isMac() ? '⌥' : 'Alt';
  const press = (step: StepId, command: string) => () => {
    goTo(step);
    requestAnimationFrame(() => document.getElementById(sectionId(step))?.querySelector<HTMLElement>(`[data-command="${command}"]`)?.click());
  };
  const field = (path: string, entryId: string | null) => () => {
    showForm();
    focusField(path, entryId);
  };
  return [
    {
      name: PALETTE_COPY.groups.go,
      commands: [
        { id: 'go-title', label: HEADER_COPY.title.label, run: field('header.title', null) },
        ...STEPS.map((step) => ({ id: `go-${step}`, label: SECTION_COPY[step].heading, run: () => goTo(step) })),
        { id: 'go-page', label: PALETTE_COPY.pageView, run: actions.showPage },
        ...cost.lines.map(({ id, metric }, index) => ({ id: `line-${id}`, label: `${SECTION_COPY.cost.heading}: ${metric.trim() || COST_COPY.unnamed}`, run: field(`cost.lines.${index}.formula`, id) })),
        ...ask.items.map(({ id, what }, index) => ({ id: `item-${id}`, label: `${SECTION_COPY.ask.heading}: ${what.trim() || ASK_COPY.unnamed}`, run: field(`ask.items.${index}.formula`, id) })),
        { id: 'previous-section', label: PALETTE_COPY.previousSection, keys: [alt, 'PageUp'], run: () => actions.stepBy(-1) },
        { id: 'next-section', label: PALETTE_COPY.nextSection, keys: [alt, 'PageDown'], run: () => actions.stepBy(1) },
        { id: 'previous-line', label: PALETTE_COPY.previousLine, keys: [alt, '↑'], run: () => actions.lineBy(-1) },
        { id: 'next-line', label: PALETTE_COPY.nextLine, keys: [alt, '↓'], run: () => actions.lineBy(1) },
      ],
    },
    {
      name: PALETTE_COPY.groups.add,
      commands: [
        { id: 'add-line', label: COST_COPY.add, run: press('cost', 'add') },
        { id: 'paste-rows', label: PASTE_COPY.button, words: ['Excel', 'Sheets', 'table'], run: press('cost', 'paste') },
        { id: 'add-item', label: ASK_COPY.add, run: press('ask', 'add') },
        { id: 'add-alternative', label: SOLUTION_COPY.addAlternative, run: press('solution', 'add') },
      ],
    },
    {
      name: PALETTE_COPY.groups.do,
      commands: [
        { id: 'undo', label: EDITOR_COPY.undo, keys: [ctrl, 'Z'], isDisabled: !actions.canUndo, run: actions.undo },
        { id: 'redo', label: EDITOR_COPY.redo, keys: [ctrl, 'Shift', 'Z'], isDisabled: !actions.canRedo, run: actions.redo },
        { id: 'save', label: PALETTE_COPY.save, keys: [ctrl, 'S'], run: actions.save },
        { id: 'commands', label: PALETTE_COPY.commands, keys: [ctrl, 'K'], words: ['keys', 'shortcuts'], run: () => {} },
        { id: 'interview', label: EDITOR_COPY.interview, words: ['interview', 'guide', 'help', 'new'], run: actions.interview },
        { id: 'history', label: EDITOR_COPY.history, words: ['versions', 'restore', 'compare'], run: actions.openHistory },
        { id: 'share', label: EDITOR_COPY.share, words: ['link'], run: actions.share },
        { id: 'export-pdf', label: EDITOR_COPY.exportPdf, words: ['download', 'print'], run: actions.exportPdf },
        ...actions.exportItems.map(({ label, onSelect }) => ({ id: `export-${label}`, label, words: [EDITOR_COPY.exportMore, 'download'], run: onSelect })),
        { id: 'decision', label: PALETTE_COPY.decision, words: ['funded', 'approved', 'declined'], run: actions.share },
        actions.archive.isArchived
          ? { id: 'bring-back', label: EDITOR_COPY.bringBack, words: ['unarchive'], run: actions.archive.bringBack }
          : { id: 'archive', label: EDITOR_COPY.archive, words: ['hide', 'put away'], run: actions.archive.archive },
      ],
    },
    {
      name: PALETTE_COPY.groups.page,
      commands: [
        ...PAPERS.filter((paper) => paper !== header.paper).map((paper) => ({ id: `paper-${paper}`, label: PALETTE_COPY.paper(PAPER_COPY[paper]), run: () => setValue('header.paper', paper) })),
        ...CURRENCY_CHOICES.filter((code) => code !== header.currency).map((code) => ({ id: `currency-${code}`, label: PALETTE_COPY.currency(code), run: () => setValue('header.currency', code) })),
        ...LOCALE_CHOICES.filter(({ value }) => value !== header.locale).map(({ value, label }) => ({ id: `locale-${value}`, label: PALETTE_COPY.locale(label), run: () => setValue('header.locale', value) })),
      ],
    },
  ];
}
