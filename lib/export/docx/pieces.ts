/** Paragraphs, runs and links of the Word file. A link leads to a note of this file, or to an https or mailto address. */
import { safeHref } from '../../sheet/rich-text';
import type { Run } from '../../sheet/sheet';
import { el, type Child, type Markup } from '../office/markup';
import type { Link } from '../office/office-file';

/** Collects the addresses a part leads to; the text only names them by number. */
export class LinkBook {
  readonly links: Link[] = [];
  constructor(private readonly taken: number) {}

  idFor(href: string): string {
    const known = this.links.find((link) => link.target === href);
    if (known) return known.id;
    const id = `rId${this.taken + this.links.length + 1}`;
    this.links.push({ id, type: 'hyperlink', target: href, isOutside: true });
    return id;
  }
}

type RunLook = { bold?: boolean | undefined; italic?: boolean | undefined; style?: string | undefined; color?: string | undefined };

export function paragraph(style: string, ...content: readonly Child[]): Markup {
  return el('w:p', {}, el('w:pPr', {}, el('w:pStyle', { 'w:val': style })), ...content);
}

/** null for no text, so that an empty one leaves no trace. */
export function text(words: string, look: RunLook = {}): Markup | null {
  if (words === '') return null;
  const looks = [
    look.style ? el('w:rStyle', { 'w:val': look.style }) : null, look.bold ? el('w:b') : null, look.italic ? el('w:i') : null,
    look.color ? el('w:color', { 'w:val': look.color }) : null,
  ].filter((part) => part !== null);
  return el('w:r', {}, looks.length === 0 ? null : el('w:rPr', {}, looks), el('w:t', { 'xml:space': 'preserve' }, words));
}

export function runs(parts: readonly Run[], links: LinkBook): Child {
  return parts.map((run) => [linked(run, links), run.note === undefined ? null : noteMarks([run.note])]);
}

function linked(run: Run, links: LinkBook): Child {
  const href = run.href === undefined ? null : safeHref(run.href);
  const style = run.code ? 'Code' : href ? 'Hyperlink' : undefined;
  const words = text(run.text, { bold: run.bold, italic: run.italic, style });
  return href === null ? words : el('w:hyperlink', { 'r:id': links.idFor(href), 'w:history': 1 }, words);
}

const bookmarkOf = (note: number) => `note_${note}`;

/** The superior figures that lead to the notes: "2, 3". */
export function noteMarks(notes: readonly number[]): Child {
  return notes.map((note, index) => [
    index > 0 ? text(', ', { style: 'NoteMark' }) : null,
    el('w:hyperlink', { 'w:anchor': bookmarkOf(note), 'w:history': 1 }, text(String(note), { style: 'NoteMark' })),
  ]);
}

/** What a note's marks lead to. */
export function noteTarget(note: number, ...content: readonly Child[]): Child {
  return [el('w:bookmarkStart', { 'w:id': note, 'w:name': bookmarkOf(note) }), ...content, el('w:bookmarkEnd', { 'w:id': note })];
}
