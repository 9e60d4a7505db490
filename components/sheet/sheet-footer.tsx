import type { Sheet } from '@/lib/sheet/sheet';

/** Where the numbers are from, what the terms mean, and the last line of the page. */
export function SheetFooter({ sheet }: { sheet: Sheet }) {
  return (
    <footer className="sheet-footer">
      {sheet.notes.length === 0 ? null : (
        <section aria-label="Notes">
          <ul className="notes">
            {sheet.notes.map((note, index) => (
              <li key={index} id={note.number === null ? undefined : `note-${note.number}`}>
                <b>{note.number ?? note.lead}</b> {note.text}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="foot-line"><span>{sheet.footer.left}</span> <span>{sheet.footer.right}</span></p>
    </footer>
  );
}
