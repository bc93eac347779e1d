import { encode } from 'uqr';
import { drawQr } from './qr-code';

describe('a code to scan', () => {
  it('has a dark square for each dark module of the code, inside a white border', () => {
    const text = 'https://kull.example/join/uia-7KQ4MPXDRA';
    const { data } = encode(text, { ecc: 'M', border: 4 });
    const dark = data.flat().filter(Boolean).length;
    const { path, size } = drawQr(text);
    expect(path.match(/M/g)).toHaveLength(dark);
    expect(size).toBe(data.length);
    expect(data.slice(0, 4).flat().some(Boolean)).toBe(false);
  });
});
