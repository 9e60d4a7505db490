/**
 * The tabs of this browser that have the same proposal open: each tells the others when it has saved, and knows whether
 * another one was there before it. Without locks (plain http to another machine) no tab is called the second.
 */
import { availableLocks } from './available-locks';

type Listeners = {
  /** Another tab has made this revision. */
  onSaved: (revision: number) => void;
  onOrder: (isSecond: boolean) => void;
};

export function joinTabs(proposalId: string, { onSaved, onOrder }: Listeners) {
  const name = `greenlight/tabs/${proposalId}`;
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => { if (typeof data === 'number') onSaved(data); };

  const leaving = new AbortController();
  const { signal } = leaving;
  const stayFirst = () => new Promise<void>((resolve) => {
    onOrder(false);
    signal.addEventListener('abort', () => resolve());
  });
  void availableLocks()?.request(name, { ifAvailable: true }, async (lock) => {
    if (signal.aborted) return;
    if (lock) return stayFirst();
    onOrder(true);
    availableLocks()?.request(name, { signal }, stayFirst).catch(() => {});
  });

  return {
    tellSaved: (revision: number) => channel.postMessage(revision),
    leave() {
      leaving.abort();
      channel.close();
    },
  };
}
