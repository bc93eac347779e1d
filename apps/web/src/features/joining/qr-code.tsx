import { encode } from 'uqr';

/** White around the code, in modules: readers need as much. */
const QUIET_ZONE = 4;

interface Drawn {
  /** Modules from side to side. */
  readonly size: number;
  /** Of all dark modules. */
  readonly path: string;
}

export const drawQr = (text: string): Drawn => {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { size, path };
};

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
  readonly className?: string | undefined;
}

/** Black on white whatever the theme, so that every phone reads it. */
export function QrCode({ text, label, className }: QrCodeProps) {
  const { size, path } = drawQr(text);
  return (
    <svg
      role="img"
      aria-label={label}
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
