/** What the share dialog says about a link, word for word. */
import type { Answer, Share } from '@/lib/client/shares-api';
import { isoDay } from '@/lib/iso-day';
import { countOf, type Format } from '@/lib/sheet/format';
import { timeAgo } from '@/lib/sheet/moments';

/** Who can see the page through the link that is being made. */
export function accessWords(asksPassphrase: boolean): string {
  return `${asksPassphrase ? 'Whoever has the link and knows the passphrase' : 'Anyone with the link'} can read it. Nobody can change it.`;
}

/** "Ends Wednesday 1 April 2026, after the decision on 20 March." */
export function endWords(format: Format, endsOn: string, decideBy: string | null): string {
  const ends = `Ends ${format.weekday(endsOn)}`;
  if (decideBy === null) return `${ends}.`;
  if (endsOn === decideBy) return `${ends}, the day of the decision.`;
  return `${ends}, ${endsOn > decideBy ? 'after' : 'before'} the decision on ${format.day(decideBy)}.`;
}

/** Whom a link is for, when a name was given. */
export function shareName(label: string): string {
  return label.trim() === '' ? 'Link without a name' : label.trim();
}

/** What it shows, asks and until when, and how often it was opened. */
export function shareWords(format: Format, share: Share, now: Date): { shows: string; opened: string } {
  const day = (at: Date) => format.day(isoDay(at));
  const counted = share.opens === 0 ? 'Not opened yet' : `Opened ${times(share.opens)}${share.lastOpenedAt ? `, last ${timeAgo(share.lastOpenedAt.getTime(), now.getTime())}` : ''}`;
  const opened = share.countOpens ? counted : 'Views are not counted';
  if (share.state === 'live') {
    const shows = [share.isPinned ? `As it was on ${day(share.createdAt)}` : 'Always the latest', share.asksPassphrase ? 'passphrase' : null, `ends ${day(share.expiresAt)}`];
    return { shows: shows.filter((part) => part !== null).join(', '), opened };
  }
  const over = share.state === 'revoked' && share.revokedAt ? `Revoked ${day(share.revokedAt)}` : `Ended ${day(share.expiresAt)}`;
  return { shows: share.countOpens ? `${over}. ${share.opens === 0 ? 'Never opened.' : `Opened ${times(share.opens)} before.`}` : `${over}.`, opened: '' };
}

/** "Opened on 24 March once, on 26 March 2 times": what the bars show. */
export function opensWords(format: Format, days: Share['opensByDay']): string {
  const opened = days.filter(({ opens }) => opens > 0).map(({ day, opens }) => `on ${format.day(day)} ${times(opens)}`);
  return `Opened ${opened.join(', ')}`;
}

const ANSWERED = { approve: 'approved', decline: 'declined', ask: 'asks' } as const;
const RECORDED = { approve: 'Funded', decline: 'Declined', ask: 'Asked' } as const;

/** "Robin Roe approved": who answered what; "Funded by Robin Roe" where the author recorded it. */
export function answerWords({ name, answer, decidedOn }: Pick<Answer, 'name' | 'answer' | 'decidedOn'>): string {
  if (decidedOn === null) return `${name} ${ANSWERED[answer]}`;
  return name === '' ? RECORDED[answer] : `${RECORDED[answer]} by ${name}`;
}

/** Of a decision that was recorded by hand, and no longer is. */
export function takenBackWords(answer: Parameters<typeof answerWords>[0]): string {
  return `“${answerWords(answer)}” is taken back.`;
}

/** When it was said, and where. */
export function answeredWords(format: Format, { label, createdAt, decidedOn }: Pick<Answer, 'label' | 'createdAt' | 'decidedOn'>, now: Date): string {
  if (decidedOn !== null) return `Decided ${format.date(decidedOn)}, recorded by you`;
  return `Answered ${timeAgo(createdAt.getTime(), now.getTime())}${label === '' ? '' : `, through the link for ${label}`}`;
}

function times(count: number): string {
  return count === 1 ? 'once' : countOf(count, 'time');
}

/** A link to this very computer is of no use to anybody else, and nothing in it says so. */
export function reachWords(address: string): string | null {
  const { hostname } = new URL(address);
  const isHere = hostname === 'localhost' || hostname === '[::1]' || hostname.endsWith('.localhost') || hostname.startsWith('127.');
  return isHere ? 'It opens on this computer only. To send it to others, Greenlight needs an address they can reach: see APP_URL in the file .env.example.' : null;
}
