import { afterEach, describe, expect, it, vi } from 'vitest';
import { importCase } from './import-case';

const answers = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', answers);
afterEach(() => { answers.mockReset(); });
const refusal = (status: number, body: object) => Response.json(body, { status, headers: { 'content-type': 'application/problem+json' } });

describe('a file brought in', () => {
  it.each([['case.md', '---\ngreenlight: 1\n---\n', 'text/markdown'], ['case.json', '\n{}', 'application/json'], ['case.txt', '[]', 'application/json']])('%s is sent as what it is', async (name, content, type) => {
    answers.mockResolvedValue(Response.json({ id: 'p1' }, { status: 201 }));
    expect(await importCase(new File([content], name))).toEqual({ ok: true, id: 'p1' });
    const [path, sent] = answers.mock.calls[0] ?? [];
    expect([path, sent?.method, new Headers(sent?.headers).get('content-type')]).toEqual(['/api/proposals', 'POST', type]);
    expect(new TextDecoder().decode(sent?.body as Uint8Array)).toBe(content);
  });
  it('of 5 MB is turned down without being read or sent', async () => {
    const file = new File(['x'.repeat(5_000_000)], 'large.md');
    const read = vi.spyOn(file, 'text');
    expect(await importCase(file)).toEqual({ ok: false, sentence: '“large.md” was not imported. It is larger than 256 KiB, more than any proposal needs.' });
    expect([read.mock.calls, answers.mock.calls]).toEqual([[], []]);
  });
  it('of another kind is told what can be read', async () => {
    expect(await importCase(new File(['%PDF'], 'case.pdf'))).toEqual({ ok: false, sentence: '“case.pdf” was not imported. Greenlight reads its own Markdown and JSON, as “Export” gives them.' });
  });
  it('says where it goes wrong, once', async () => {
    answers.mockResolvedValueOnce(refusal(422, { detail: 'Line 7: No table can stand under "Problem". Remove it.', issues: [{ path: '', code: 'markdown', message: 'Line 7: No table can stand under "Problem". Remove it.' }] }));
    expect(await importCase(new File(['---'], 'a.md'))).toMatchObject({ sentence: '“a.md” was not imported. Line 7: No table can stand under "Problem". Remove it.' });
    answers.mockResolvedValueOnce(refusal(422, { detail: 'The document has parts that cannot be stored; each is listed in issues.', issues: [{ path: 'cost.lines.0.kind', code: 'invalid_value', message: 'This has to be "cash".' }] }));
    expect(await importCase(new File(['{}'], 'a.json'))).toMatchObject({ sentence: '“a.json” was not imported. cost.lines.0.kind: This has to be "cash".' });
  });
});
