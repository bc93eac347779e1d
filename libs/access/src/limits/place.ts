import type { Request } from 'express';
import ipaddr from 'ipaddr.js';
import { hashOf } from '../sessions/sessions.js';

/** What one subscriber gets of IPv6: whoever has one address has 2^64. */
const ONE_NETWORK = 4;

/**
 * From where a request comes, as it is counted: an IPv4 address, or an IPv6 network of 64 bits. Kept as
 * a hash alone.
 */
export const placeOf = ({ ip }: Request): Buffer => hashOf(placeAt(ip ?? ''));

export const placeAt = (address: string): string => {
  if (!ipaddr.isValid(address)) return 'unknown';
  const ip = ipaddr.process(address);
  return ip instanceof ipaddr.IPv6 ? ip.parts.slice(0, ONE_NETWORK).join(':') : ip.toString();
};
