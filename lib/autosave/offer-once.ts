import { createNamedTimers } from './named-timers';
import type { Answer, Attempt, SaverOptions } from './save-state';

const SLOW_MS = 500;
const LATE_MS = 2_500;
const TIME_OUT_MS = 4_000;

/** Sends one attempt, and tells when its answer is slow and when it is late. None in time, and a sender that throws, leave its fate unknown. */
export async function offerOnce<Document>(
  { document, baseRevision, key }: Attempt<Document>,
  { send, clock, extraTimeOutMs }: SaverOptions<Document>,
  tell: { slow: () => void; late: () => void },
): Promise<Answer<Document>> {
  const unknown: Answer<Document> = { kind: 'unknown', reason: 'noAnswer', retryAfterMs: 0 };
  const timers = createNamedTimers<'slow' | 'late' | 'timeOut'>(clock);
  const abort = new AbortController();
  timers.start('slow', SLOW_MS, tell.slow);
  timers.start('late', LATE_MS, tell.late);
  const timedOut = new Promise<Answer<Document>>((resolve) => {
    timers.start('timeOut', TIME_OUT_MS + (extraTimeOutMs?.(document) ?? 0), () => {
      abort.abort();
      resolve(unknown);
    });
  });
  const sent = send({ document, baseRevision, key }, abort.signal).catch(() => unknown);
  const answer = await Promise.race([sent, timedOut]);
  timers.stop('slow', 'late', 'timeOut');
  return answer;
}
