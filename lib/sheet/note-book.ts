/** Footnotes in the order the page mentions them; the same text twice is one note. */
export class NoteBook {
  readonly texts: string[] = [];

  /** The number of the note with this text, from 1; [] for an empty text. */
  numbersFor(text: string): number[] {
    if (text === '') return [];
    const index = this.texts.indexOf(text);
    return [index === -1 ? this.texts.push(text) : index + 1];
  }
}
