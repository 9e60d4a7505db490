import { afterEach, expect, it, vi } from 'vitest';
import { EDITOR_COPY } from '@/lib/proposal/copy';
import { emptyProposal } from '@/lib/proposal/empty';
import { bringVersionBack } from './bring-version-back';

afterEach(() => { vi.unstubAllGlobals(); });

const old = emptyProposal('2026-03-02');

function world(isSaved: boolean) {
  const ask = vi.fn(() => Promise.resolve(Response.json({ id: 'p', revision: 7, document: old })));
  vi.stubGlobal('fetch', ask);
  return { ask, autosave: { flush: () => Promise.resolve(isSaved), adoptRestored: vi.fn() } };
}

it('what cannot be saved is not replaced by an earlier version: nothing is asked of the server, and why is said', async () => {
  const { ask, autosave } = world(false);
  expect(await bringVersionBack('p', 1, autosave)).toBe(EDITOR_COPY.notSavedNow);
  expect(ask).not.toHaveBeenCalled();
  expect(autosave.adoptRestored).not.toHaveBeenCalled();
});

it('once it is saved the earlier version is shown, as the newest', async () => {
  const { autosave } = world(true);
  expect(await bringVersionBack('p', 1, autosave)).toBe(null);
  expect(autosave.adoptRestored).toHaveBeenCalledWith(old, 7);
});
