/**
 * Puts a text on the clipboard, with its looks where there are some. On plain http the browser has no clipboard for pages, and
 * an old one takes no looks: then the copy command is given and answered here.
 */
export async function copyRich({ text, html }: { text: string; html: string | null }): Promise<boolean> {
  try {
    const forms = { 'text/plain': text, ...(html === null ? {} : { 'text/html': html }) };
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })])))]);
    return true;
  } catch {
    return copyByCommand(text, html);
  }
}

function copyByCommand(text: string, html: string | null): boolean {
  let isTaken = false;
  const answer = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', text);
    if (html !== null) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    isTaken = true;
  };
  document.addEventListener('copy', answer);
  document.execCommand('copy');
  document.removeEventListener('copy', answer);
  return isTaken;
}
