/** Writes a symbol where the caret is, with one space around it where it wants one, and leaves the caret behind it. */
export function spacedSymbol(symbol: string, before: string, after: string): string {
  if (symbol !== '×' && symbol !== '→') return symbol;
  const lead = before === '' || before.endsWith(' ') ? '' : ' ';
  const trail = after.startsWith(' ') ? '' : ' ';
  return `${lead}${symbol}${trail}`;
}

export function insertSymbol(field: HTMLTextAreaElement, symbol: string): void {
  field.focus();
  const { value, selectionStart, selectionEnd } = field;
  const text = spacedSymbol(symbol, value.slice(0, selectionStart), value.slice(selectionEnd));
  field.setRangeText(text, selectionStart, selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}
