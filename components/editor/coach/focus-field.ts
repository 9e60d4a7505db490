/** Puts the focus into a field of the form by its place in the document, which is also its name. */

type Entry = { section: HTMLElement; id: string } | null;

/** @param entryId the id of the line the field belongs to, or null; a folded line is opened. @returns false when there is no such field. */
export function focusField(path: string, entryId: string | null): boolean {
  const entry = entryOf(path, entryId);
  if (!findField(path) && entry) entry.section.querySelector<HTMLElement>(`[data-entry="${CSS.escape(entry.id)}"] button[aria-expanded="false"]`)?.click();
  else if (!findField(path)) return false;
  // An entry that opens takes the focus into its first field; ours is focused after that.
  requestAnimationFrame(() => requestAnimationFrame(() => showField(path)));
  return true;
}

function showField(path: string) {
  const field = findField(path);
  if (!field) return;
  field.closest('details')?.setAttribute('open', '');
  field.scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
}

function findField(path: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[name="${CSS.escape(path)}"]`);
}

function entryOf(path: string, id: string | null): Entry {
  const section = document.querySelector<HTMLElement>(`[id="${CSS.escape(`section-${path.split('.')[0]}`)}"]`);
  return section && id !== null ? { section, id } : null;
}
