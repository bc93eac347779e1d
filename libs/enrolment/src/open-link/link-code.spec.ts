import { linkAddress, newLinkCode, readLinkAddress } from './link-code.js';

describe('the address of an open link', () => {
  it('is read back, also as somebody may have typed it', () => {
    const code = newLinkCode();
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{10}$/);
    expect(readLinkAddress(linkAddress('uia', code))).toEqual({ slug: 'uia', code });
    expect(readLinkAddress(`uia-${code.toLowerCase()}`)).toEqual({ slug: 'uia', code });
  });

  it.each(['', 'uia', '-ABCDEFGHJK', 'uia-ABC', 'uia.ABCDEFGHJK', '../uia-ABCDEFGHJK'])(
    'is not %j',
    (address) => expect(readLinkAddress(address)).toBeNull(),
  );
});
