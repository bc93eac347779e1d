import ipaddr from 'ipaddr.js';

/** Where a message may go. */
export interface Reach {
  /** On this very machine too, also without TLS: for trying things out. */
  readonly loopback: boolean;
}

/** Public by its number, and all the same a cloud's own service for its machines. */
const METADATA = new Set(['168.63.129.16']);

/**
 * Whether Kull may connect to the address for somebody: public ones over TLS, and nothing that is
 * inside a network, this machine or a cloud. What IPv6 wraps around an IPv4 address is that address.
 */
export const mayReach = (address: string, protocol: string, { loopback }: Reach): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.process(address);
  if (METADATA.has(ip.toString())) return false;
  const range = ip.range();
  if (range === 'loopback') return loopback;
  return range === 'unicast' && protocol === 'https:' && !isCompatible(ip);
};

/** `::a.b.c.d`, which some systems still take for the IPv4 address. */
const isCompatible = (ip: ipaddr.IPv4 | ipaddr.IPv6): boolean =>
  ip instanceof ipaddr.IPv6 && ip.parts.slice(0, 6).every((part) => part === 0);

/** The address that stands in a URL itself, where it is no name. */
export const literalIn = ({ hostname }: URL): string | null => {
  const host = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(host) ? host : null;
};

/** As much as can be said of an address before its name is looked up. */
export const isAcceptable = (text: string, reach: Reach): boolean => {
  const url = URL.parse(text);
  if (!url || url.username || url.password || url.hash) return false;
  const isLocal = url.hostname === 'localhost' || url.hostname.endsWith('.localhost');
  const literal = isLocal ? '127.0.0.1' : literalIn(url);
  if (literal) return isWeb(url) && mayReach(literal, url.protocol, reach);
  return url.protocol === 'https:';
};

const isWeb = ({ protocol }: URL): boolean => protocol === 'https:' || protocol === 'http:';
