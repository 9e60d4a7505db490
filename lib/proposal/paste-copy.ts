/** The words of pasting rows: no part of what the form needs first. */
export const PASTE_COPY = {
  button: 'Paste rows from a spreadsheet',
  title: 'Paste rows',
  hint: 'From Excel, Google Sheets, LibreOffice or a Markdown table. Nothing changes until you add them.',
  field: 'What you paste',
  preview: 'What was understood',
  nothing: 'No rows found in this. Copy cells of a table, with what is paid in them.',
  kept: 'Kept as text; mend it in the line.',
  waits: 'This could not be fetched. Try again once the server answers.',
  add: (count: string) => `Add ${count}`,
  added: (count: string) => `${count} added.`,
  tooMany: (count: number) => `${count === 1 ? 'One row does' : `${count} rows do`} not fit: a proposal holds 60 cost lines.`,
} as const;
