/** Everything behind the host that has to be open before the first answer, and closed after the last. */
import { startHousekeeping } from './housekeeping';
import { openStore } from './open-store';
import { closePdfEngine } from './pdf/start-engine';
import { closeRiskThread } from './risk/start-risk-thread';
import { runtime } from './runtime';
import type { Settings } from './settings';

export type RunningParts = { stop: () => Promise<void> };

/** @throws StartError */
export async function startRuntime(settings: Settings, root: string, say: (line: string) => void): Promise<RunningParts> {
  await openStore(settings, root, say);
  const { database, opens } = runtime();
  const stopHousekeeping = startHousekeeping();
  return {
    stop: async () => {
      stopHousekeeping();
      await Promise.all([closePdfEngine(), closeRiskThread()]);
      await opens.flush();
      if (settings.database.engine === 'sqlite') await database.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)');
      await database.$disconnect();
    },
  };
}
