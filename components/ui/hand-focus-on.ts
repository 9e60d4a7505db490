/**
 * For the `ref` of a row with a menu: what has the focus in a row that goes away, or in its menu, hands it to the menu of the row
 * that takes its place, or to what adds a row where there is none. Keys go on from there, and not from the top of the page.
 */
export function handFocusOn(row: HTMLElement | null): (() => void) | undefined {
  if (row === null) return undefined;
  return () => {
    const isHere = row.contains(document.activeElement) || row.querySelector('[aria-haspopup="menu"][aria-expanded="true"]') !== null;
    const heirs = [row.nextElementSibling, row.previousElementSibling].map((other) => other?.querySelector<HTMLElement>('[aria-haspopup="menu"]'));
    const heir = heirs.find((other) => other) ?? row.parentElement?.parentElement?.querySelector<HTMLElement>('[data-command="add"]');
    if (isHere) queueMicrotask(() => heir?.focus());
  };
}
