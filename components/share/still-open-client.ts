/**
 * A page that stays open in a tab asks whether its link still opens: when it is looked at again, and once a minute. When
 * it does not, the tab shows what everybody else sees. No network is no answer, so nothing happens then.
 */
const EVERY_MS = 60_000;
const GONE = 404;

async function check(): Promise<void> {
  if (document.visibilityState !== 'visible') return;
  const { status } = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' });
  if (status === GONE) location.reload();
}

const ask = () => void check().catch(() => undefined);
document.addEventListener('visibilitychange', ask);
addEventListener('focus', ask);
addEventListener('pageshow', ask);
setInterval(ask, EVERY_MS);
