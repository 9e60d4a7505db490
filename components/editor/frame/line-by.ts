/** Opens the line before or after the one that has the focus, through all the lists of the form, and puts the focus into it. */
export function lineBy(by: -1 | 1): void {
  const lines = [...document.querySelectorAll<HTMLElement>('[data-entry]')];
  const at = lines.findIndex((line) => line.contains(document.activeElement));
  const line = at < 0 ? lines.at(by === 1 ? 0 : -1) : lines[at + by];
  if (!line) return;
  const folded = line.querySelector<HTMLElement>('button[aria-expanded="false"]:not([aria-haspopup])');
  if (folded) folded.click();
  else line.querySelector<HTMLElement>('input, textarea')?.focus();
  line.scrollIntoView({ block: 'nearest' });
}
