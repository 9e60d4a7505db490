import { describe, expect, it } from 'vitest';
import type { Share } from '@/lib/client/shares-api';
import { formatFor } from '@/lib/sheet/format';
import { accessWords, answeredWords, answerWords, endWords, opensWords, reachWords, shareName, shareWords, takenBackWords } from './share-words';

const format = formatFor({ locale: 'en-GB', currency: 'USD' });
const at = (day: string) => new Date(`${day}T10:00:00`);
const share: Share = { id: 's', label: 'Robin Roe', isPinned: true, hasNewer: false, asksPassphrase: false, allowAnswers: false, allowCard: false, countOpens: true, createdAt: at('2026-03-02'), expiresAt: at('2026-04-01'), revokedAt: null, state: 'live', opens: 0, lastOpenedAt: null, opensByDay: [] };
const now = at('2026-03-05');

it('the dialog says who can read: anyone with the link, or only who knows the passphrase too', () => {
  expect(accessWords(false)).toBe('Anyone with the link can read it. Nobody can change it.');
  expect(accessWords(true)).toBe('Whoever has the link and knows the passphrase can read it. Nobody can change it.');
});

describe('when a link ends', () => {
  it('is said with the day of the week, and with the decision it has to outlast', () => {
    expect(endWords(format, '2026-04-01', '2026-03-20')).toBe('Ends Wednesday, 1 April 2026, after the decision on 20 March.');
    expect(endWords(format, '2026-04-01', '2026-04-20')).toBe('Ends Wednesday, 1 April 2026, before the decision on 20 April.');
    expect(endWords(format, '2026-04-01', '2026-04-01')).toBe('Ends Wednesday, 1 April 2026, the day of the decision.');
    expect(endWords(format, '2026-04-01', null)).toBe('Ends Wednesday, 1 April 2026.');
  });
});

it('a link to the computer it was made on says that nobody else can open it', () => {
  for (const here of ['http://localhost:3000/s/a', 'http://127.0.0.1:3000/s/a', 'http://[::1]:3000/s/a']) expect(reachWords(here), here).toContain('this computer only');
  for (const anywhere of ['https://cases.example.com/s/a', 'http://greenlight:3000/s/a', 'http://192.168.1.7/s/a']) expect(reachWords(anywhere), anywhere).toBeNull();
});

describe('a link in the list', () => {
  it('says what it shows, until when, and how often it was opened', () => {
    expect(shareWords(format, share, now)).toEqual({ shows: 'As it was on 2 March, ends 1 April', opened: 'Not opened yet' });
    const opened: Share = { ...share, isPinned: false, opens: 3, lastOpenedAt: new Date(now.getTime() - 2 * 3_600_000) };
    expect(shareWords(format, opened, now)).toEqual({ shows: 'Always the latest, ends 1 April', opened: 'Opened 3 times, last 2 hours ago' });
    expect(shareWords(format, { ...opened, opens: 1 }, now).opened).toBe('Opened once, last 2 hours ago');
  });

  it('says day by day what its bars show', () => {
    expect(opensWords(format, [{ day: '2026-03-03', opens: 1 }, { day: '2026-03-04', opens: 0 }, { day: '2026-03-05', opens: 2 }])).toBe('Opened on 3 March once, on 5 March 2 times');
  });

  it('says that it asks for a passphrase, and that nobody counts', () => {
    expect(shareWords(format, { ...share, asksPassphrase: true, countOpens: false }, now)).toEqual({ shows: 'As it was on 2 March, passphrase, ends 1 April', opened: 'Views are not counted' });
    expect(shareWords(format, { ...share, state: 'ended', countOpens: false }, now).shows).toBe('Ended 1 April.');
  });

  it('says of an ended or revoked one when, and whether anybody had opened it', () => {
    expect(shareWords(format, { ...share, state: 'revoked', revokedAt: at('2026-03-04'), opens: 11 }, now).shows).toBe('Revoked 4 March. Opened 11 times before.');
    expect(shareWords(format, { ...share, state: 'ended' }, now).shows).toBe('Ended 1 April. Never opened.');
  });

  it('has a name even when none was given', () => {
    expect([shareName(' Robin Roe '), shareName('')]).toEqual(['Robin Roe', 'Link without a name']);
  });
});

describe('an answer', () => {
  const answer = { name: 'Robin Roe', answer: 'approve', label: 'Finance', createdAt: new Date(now.getTime() - 3_600_000), decidedOn: null } as const;

  it('of a reader says who answered what, when and through which link', () => {
    expect([answerWords(answer), answeredWords(format, answer, now)]).toEqual(['Robin Roe approved', 'Answered 1 hour ago, through the link for Finance']);
  });

  it('recorded by hand says so, and the day it was given', () => {
    const recorded = { ...answer, decidedOn: '2026-03-04' };
    expect([answerWords(recorded), answerWords({ ...recorded, name: '', answer: 'decline' })]).toEqual(['Funded by Robin Roe', 'Declined']);
    expect(takenBackWords(recorded)).toBe('“Funded by Robin Roe” is taken back.');
    expect(answeredWords(format, recorded, now)).toBe('Decided 4 March 2026, recorded by you');
  });
});
