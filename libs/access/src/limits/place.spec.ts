import { placeAt } from './place.js';

describe('where a request comes from', () => {
  it('is the address, and of IPv6 the network that one subscriber has', () => {
    expect(placeAt('198.51.100.7')).toBe('198.51.100.7');
    expect(placeAt('2001:db8:1:2::1')).toBe(placeAt('2001:db8:1:2:ffff:ffff:ffff:ffff'));
    expect(placeAt('2001:db8:1:2::1')).not.toBe(placeAt('2001:db8:1:3::1'));
  });

  it('is the IPv4 address that IPv6 wraps, in which all would else be one place', () => {
    expect(placeAt('::ffff:198.51.100.7')).toBe('198.51.100.7');
    expect(placeAt('::ffff:198.51.100.8')).not.toBe(placeAt('::ffff:198.51.100.7'));
  });

  it('is one place for all that have no address', () => {
    expect(placeAt('')).toBe(placeAt('nonsense'));
  });
});
