import { describe, expect, test } from 'vitest';
import { clientAddress, clientKey } from './client-address';

describe('who is asking', () => {
  test.each<[string, string | undefined, string | string[] | undefined, string[], string]>([
    ['the socket, whatever the client claims', '203.0.113.7', '1.2.3.4', [], '203.0.113.7'],
    ['the socket, when it is no proxy of ours', '203.0.113.7', '1.2.3.4', ['10.0.0.1'], '203.0.113.7'],
    ['what our proxy saw', '10.0.0.1', '198.51.100.9', ['10.0.0.1'], '198.51.100.9'],
    ['what our proxy saw, not what the client put before it', '10.0.0.1', '1.2.3.4, 198.51.100.9', ['10.0.0.1'], '198.51.100.9'],
    ['through two proxies of ours', '10.0.0.1', '1.2.3.4, 198.51.100.9, 10.0.0.2', ['10.0.0.1', '10.0.0.2'], '198.51.100.9'],
    ['in several headers', '10.0.0.1', ['1.2.3.4', '198.51.100.9'], ['10.0.0.1'], '198.51.100.9'],
    ['the proxy, when it says nothing', '10.0.0.1', undefined, ['10.0.0.1'], '10.0.0.1'],
    ['the proxy, when it says nonsense', '10.0.0.1', 'unknown', ['10.0.0.1'], '10.0.0.1'],
    ['IPv4 inside IPv6 is IPv4', '::ffff:10.0.0.1', '198.51.100.9:4711', ['10.0.0.1'], '198.51.100.9'],
    ['IPv6 with a port', '::1', '[2001:DB8::9]:4711', ['::1'], '2001:db8::9'],
    ['nobody', undefined, '1.2.3.4', [], ''],
  ])('is %s', (_what, socket, forwarded, trusted, expected) => expect(clientAddress(socket, forwarded, trusted)).toBe(expected));

  test.each([['203.0.113.7', '203.0.113.7'], ['2001:db8:0:1:2:3:4:5', '2001:db8:0:1'], ['2001:db8::9', '2001:db8:0:0'], ['::1', '0:0:0:0'], ['2001:db8:1:2::', '2001:db8:1:2'], ['', '']])('an IPv6 client is its /64: %s', (address, key) => expect(clientKey(address)).toBe(key));
});
