import { describe, expect, it } from 'vitest';
import { contentDisposition } from './export-file';

describe('the name of a downloaded file', () => {
  it('is readable in every browser, whatever script the title is in', () => {
    expect(contentDisposition('Café → bar.pdf')).toBe('attachment; filename="Cafe  bar.pdf"; filename*=UTF-8\'\'Caf%C3%A9%20%E2%86%92%20bar.pdf');
    expect(contentDisposition('日本語.pdf')).toMatch(/^attachment; filename="Business case\.pdf"; filename\*=UTF-8''%E6/);
  });
  it('never ends its own quotation', () => {
    expect(contentDisposition('a"b\\c%d.pdf')).toMatch(/^attachment; filename="abcd\.pdf"/);
  });
});
