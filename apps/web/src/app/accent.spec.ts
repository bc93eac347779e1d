import { accentScale } from './accent';

const luminance = (hex: string): number => {
  const parts = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255);
  const [r, g, b] = parts.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
};

describe('an institution’s accent', () => {
  it.each(['#0062ba', '#c8102e', '#ffd200', '#007a3d', '#ffffff', '#000000', '#8a8a8a'])(
    'is readable for %s',
    (accent) => {
      const scale = accentScale(accent)!;
      const of = (a: string, b: string) => contrast(scale[a]!, scale[b]!);
      expect(of('base-contrast-default', 'base-default')).toBeGreaterThanOrEqual(4.5);
      expect(of('base-contrast-default', 'base-active')).toBeGreaterThanOrEqual(4.5);
      expect(of('text-subtle', 'surface-tinted')).toBeGreaterThanOrEqual(4.5);
      expect(of('text-default', 'surface-tinted')).toBeGreaterThanOrEqual(7);
      expect(of('border-default', 'background-default')).toBeGreaterThanOrEqual(3);
    },
  );

  it('is refused where it is no colour', () => {
    expect(accentScale('red; background: url(x)')).toBeNull();
  });
});
