/** What the routes refuse, and how they say that something failed. */
import { afterEach, expect, test, vi } from 'vitest';
import { Problem } from './problem';
import { readProposal } from './read-input';
import { route } from './route';

afterEach(() => { vi.restoreAllMocks(); });

test('a document with thousands of faults is answered with the first hundred and how many more', () => {
  const input = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`key${index}`, 1]));
  const refused = (() => { try { return readProposal(input); } catch (error) { return error; } })();
  if (!(refused instanceof Problem)) throw new Error('It was not refused.');
  expect(refused.body.issues).toHaveLength(100);
  expect(refused.body).toMatchObject({ status: 422, moreIssues: 2900, detail: expect.stringMatching(/first 100; there are 2900 more\.$/) });
});

test.each([['GET', false], ['PUT', true]])('a %s that fails says that nothing was stored only when something was sent', async (method, says) => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const answer = await route(async () => { throw new Error('broken'); })(new Request('http://localhost/', { method }), { params: Promise.resolve({}) });
  expect(answer.status).toBe(500);
  expect((await answer.text()).includes('What you sent was not stored')).toBe(says);
});
