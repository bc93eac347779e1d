import { encode } from 'uqr';
import type { CertificateFacts } from './certificate-facts.js';
import { rowsOf } from './certificate-rows.js';
import { fontFile, runsOf } from './letters.js';
import { WORDS } from './words.js';

const LEFT = 64;
const WIDTH = 467;
const LABEL = 190;
/** Where the part that is for checking begins, at the foot of the page. */
const FOOT = 650;
const QR = 116;
const BESIDE = { left: LEFT + QR + 24, width: WIDTH - QR - 24 };

const INK = '#1a1f26';
const QUIET = '#525b66';
const LINE = '#c5ccd4';

interface Drawn {
  readonly facts: CertificateFacts;
  readonly checksum: string;
  /** The page that checks it, with its secret. */
  readonly address: string;
  readonly issuedAt: Date;
}

interface Style {
  readonly size: number;
  readonly left?: number;
  readonly width?: number;
  readonly weight?: 400 | 600;
  readonly color?: string;
  readonly link?: string;
}

/**
 * The certificate as a tagged PDF 1.7 with its title and language, one page of A4. The font is in the
 * file, so that it looks alike everywhere.
 */
export const drawCertificate = async ({
  facts,
  checksum,
  address,
  issuedAt,
}: Drawn): Promise<Buffer> => {
  // Large, and seldom needed.
  const { default: PdfDocument } = await import('pdfkit');
  const words = WORDS[facts.language];
  const doc = new PdfDocument({
    ...{ size: 'A4', margin: LEFT, pdfVersion: '1.7', tagged: true, displayTitle: true },
    lang: words.tag,
    info: {
      ...{ Title: `${words.title}: ${facts.name}`, Author: facts.institution },
      ...{ Subject: facts.number, CreationDate: issuedAt, ModDate: issuedAt },
    },
  });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve, reject) => {
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
  const write = writerOf(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const say = (tag: 'H1' | 'P', draw: () => void): void => {
    root.add(doc.struct(tag, {}, [draw]));
  };
  const line = (y: number): void => {
    doc.markContent('Artifact', { type: 'Layout' });
    doc
      .moveTo(LEFT, y)
      .lineTo(LEFT + WIDTH, y)
      .lineWidth(0.75)
      .stroke(LINE);
    doc.endMarkedContent();
  };

  say('P', () => write(facts.institution, 72, { size: 13, weight: 600 }));
  line(doc.y + 10);
  say('H1', () => write(words.title, doc.y + 48, { size: 28, weight: 600 }));
  say('P', () => write(words.confirms(facts.name, facts.scheme), doc.y + 14, { size: 15 }));
  doc.y += 28;
  for (const [label, value] of rowsOf(facts)) {
    const top = doc.y + 8;
    say('P', () => {
      write(label, top, { size: 11, width: LABEL - 10, color: QUIET });
      const labelEnds = doc.y;
      const beside = { left: LEFT + LABEL, width: WIDTH - LABEL };
      write(value, top, { size: 11, weight: 600, ...beside });
      doc.y = Math.max(doc.y, labelEnds) + 8;
    });
    line(doc.y);
  }

  line(FOOT - 20);
  root.add(doc.struct('Figure', { alt: words.check }, [() => drawQr(doc, address, LEFT, FOOT)]));
  say('P', () => write(words.check, FOOT, { size: 10, ...BESIDE }));
  say('P', () => write(address, doc.y + 8, { size: 8, link: address, ...BESIDE }));
  const sum = (checksum.match(/.{8}/g) ?? []).join(' ');
  say('P', () =>
    write(`${words.checksum}: ${sum}`, doc.y + 8, { size: 8, color: QUIET, ...BESIDE }),
  );
  doc.end();
  return done;
};

/** Writes a text from a height on, with whichever parts of the font its letters are in. */
const writerOf = (doc: PDFKit.PDFDocument) => {
  const known = new Set<string>();
  return (
    text: string,
    top: number,
    { size, left = LEFT, width = WIDTH, weight = 400, color = INK, link }: Style,
  ): void => {
    doc.fontSize(size).fillColor(color);
    doc.x = left;
    doc.y = top;
    const runs = runsOf(text);
    runs.forEach((run, i) => {
      const name = `${run.part} ${weight}`;
      if (!known.has(name)) doc.registerFont(name, fontFile(run.part, weight));
      known.add(name);
      const continued = i < runs.length - 1;
      doc.font(name).text(run.text, { width, continued, ...(link && { link }) });
    });
  };
};

const drawQr = (doc: PDFKit.PDFDocument, text: string, left: number, top: number): void => {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const unit = QR / size;
  data.forEach((row, y) =>
    row.forEach((isDark, x) => {
      if (isDark) doc.rect(left + x * unit, top + y * unit, unit, unit);
    }),
  );
  doc.fill('#000000');
};
