import { drawQr } from './qr-code';

/** Pixels for each module of the code: sharp on a poster. */
const SCALE = 24;

const save = (blob: Blob, name: string): void => {
  const address = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(address);
};

export const saveQrAsSvg = (text: string, name: string): void => {
  const { size, path } = drawQr(text);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`;
  save(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`);
};

/** Drawn on a canvas, so that no picture is loaded from anywhere. */
export const saveQrAsPng = (text: string, name: string): void => {
  const { size, path } = drawQr(text);
  const canvas = document.createElement('canvas');
  canvas.width = size * SCALE;
  canvas.height = size * SCALE;
  const paper = canvas.getContext('2d');
  if (!paper) return;
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.scale(SCALE, SCALE);
  paper.fillStyle = '#000';
  paper.fill(new Path2D(path));
  canvas.toBlob((blob) => blob && save(blob, `${name}.png`), 'image/png');
};
