import { afterEach, describe, expect, it, vi } from 'vitest';
import { notify } from '@/components/ui/toast';
import { downloadFile } from '@/lib/client/download-file';
import { paths } from '@/lib/paths';
import { exportFile } from './export-file';

vi.mock('@/components/ui/toast', () => ({ notify: vi.fn() }));
vi.mock('@/lib/client/download-file', () => ({ downloadFile: vi.fn(() => Promise.resolve({ ok: true, value: 'Case' })) }));
afterEach(() => { vi.clearAllMocks(); });

describe.each(['pdf', 'json'] as const)('an export as %s', (format) => {
  it('makes no file while something is not saved, and says so', async () => {
    await exportFile('p1', format, () => Promise.resolve(false));
    expect(downloadFile).not.toHaveBeenCalled();
    expect(notify).toHaveBeenCalledWith({ message: expect.stringMatching(/^Not all of it is saved yet/) });
  });

  it('that the server has no time for is said in the server’s own sentence', async () => {
    const sentence = 'Many pages are being worked out at this moment. Try again in a few seconds.';
    vi.mocked(downloadFile).mockResolvedValueOnce({ ok: false, failure: { status: 503, sentence, code: null, issues: [], retryAfterMs: 5_000, body: {} } });
    await exportFile('p1', format, () => Promise.resolve(true));
    expect(notify).toHaveBeenCalledWith({ message: sentence });
  });

  it('is the file of the saved proposal', async () => {
    await exportFile('p1', format, () => Promise.resolve(true));
    expect(downloadFile).toHaveBeenCalledWith(paths.api.exportFile('p1', format));
    expect(notify).not.toHaveBeenCalled();
  });
});
