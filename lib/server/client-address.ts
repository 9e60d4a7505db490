/** Who is asking, as an address: what the limits on tries and answers count by. */
import { isIP } from 'node:net';

/** Set by the host on every request, whatever the client sent under this name. */
export const CLIENT_HEADER = 'x-greenlight-client';

/**
 * The nearest address on the way here that is no proxy of ours. X-Forwarded-For is believed only as far as TRUSTED_PROXIES
 * vouch for it: read from the right, each entry counts when a trusted proxy wrote it.
 */
export function clientAddress(socketAddress: string | undefined, forwardedFor: string | string[] | undefined, trustedProxies: readonly string[]): string {
  const trusted = new Set(trustedProxies.map(plain));
  let client = plain(socketAddress ?? '');
  const hops = [forwardedFor ?? ''].flat().join(',').split(',').map((hop) => plain(hop));
  for (let hop = hops.pop(); hop !== undefined && trusted.has(client); hop = hops.pop()) {
    if (isIP(hop) === 0) break;
    client = hop;
  }
  return client;
}

/** An IPv6 client owns at least a /64, so that is what counts as one client. */
export function clientKey(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail = ''] = address.split('::');
  const [front, back] = [head, tail].map((half) => (half === '' ? [] : half.split(':')));
  const groups = address.includes('::') ? [...(front ?? []), ...Array.from({ length: 8 - (front?.length ?? 0) - (back?.length ?? 0) }, () => '0'), ...(back ?? [])] : (front ?? []);
  return groups.slice(0, 4).map((group) => parseInt(group, 16).toString(16)).join(':');
}

/** IPv4 as IPv4, however the socket or a proxy writes it. */
function plain(address: string): string {
  return address.trim().toLowerCase().replace(/^::ffff:(?=\d+\.)/, '').replace(/^\[(.*)\](?::\d+)?$/, '$1').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
}
