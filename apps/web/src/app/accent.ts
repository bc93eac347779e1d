type Rgb = readonly [red: number, green: number, blue: number];

const parse = (hex: string): Rgb | null => {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!digits) return null;
  const [, r = '', g = '', b = ''] = digits;
  return [parseInt(r, 16), parseInt(g, 16), parseInt(b, 16)];
};

const hex = (colour: Rgb): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** `share` of `a`, the rest of `b`. */
const mix = (a: Rgb, b: Rgb, share: number): Rgb => [
  a[0] * share + b[0] * (1 - share),
  a[1] * share + b[1] * (1 - share),
  a[2] * share + b[2] * (1 - share),
];

/** Relative luminance and contrast as WCAG 2.1 defines them. */
const luminance = (colour: Rgb): number => {
  const [r, g, b] = colour.map((part) => {
    const c = part / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: Rgb, b: Rgb): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

/** `colour`, made darker until it has `ratio` against the tinted surface it may stand on. */
function readable(colour: Rgb, ratio: number): Rgb {
  const surface = mix(colour, WHITE, 0.15);
  for (let share = 1; share > 0; share -= 0.04) {
    const darker = mix(colour, BLACK, share);
    if (contrast(darker, surface) >= ratio) return darker;
  }
  return BLACK;
}

/**
 * Designsystemet's scale of sixteen for one colour of the institution's own, so that text and
 * borders keep the contrast of WCAG AA whichever colour that is. Null for what is no `#rrggbb`.
 */
export function accentScale(accent: string): Readonly<Record<string, string>> | null {
  const base = parse(accent);
  if (!base) return null;
  const onBase = contrast(base, WHITE) >= 4.5 ? WHITE : BLACK;
  // Towards black where the text on it is white, so that hovering never lowers the contrast.
  const away = onBase === WHITE ? BLACK : WHITE;
  const scale: Record<string, Rgb> = {
    'background-default': WHITE,
    'background-tinted': mix(base, WHITE, 0.07),
    'surface-default': WHITE,
    'surface-tinted': mix(base, WHITE, 0.13),
    'surface-hover': mix(base, WHITE, 0.2),
    'surface-active': mix(base, WHITE, 0.28),
    'border-subtle': mix(base, WHITE, 0.4),
    'border-default': readable(base, 3),
    'border-strong': readable(base, 4.5),
    'text-subtle': readable(base, 4.5),
    'text-default': readable(base, 9),
    'base-default': base,
    'base-hover': mix(base, away, 0.85),
    'base-active': mix(base, away, 0.7),
    'base-contrast-subtle': onBase,
    'base-contrast-default': onBase,
  };
  return Object.fromEntries(Object.entries(scale).map(([name, colour]) => [name, hex(colour)]));
}

/** Puts the accent on an element's style; the returned function takes it off again. */
export function wearAccent(style: CSSStyleDeclaration, accent: string | null): () => void {
  const scale = Object.entries((accent && accentScale(accent)) || {});
  for (const [name, colour] of scale) style.setProperty(`--ds-color-accent-${name}`, colour);
  return () => {
    for (const [name] of scale) style.removeProperty(`--ds-color-accent-${name}`);
  };
}
