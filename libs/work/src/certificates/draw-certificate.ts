import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { encode } from 'uqr';
import type { CertificateFacts } from './certificate-facts.js';
import { WORDS } from './words.js';

const font = (weight: number): Buffer =>
  readFileSync(
    createRequire(import.meta.url).resolve(
      `@fontsource/inter/files/inter-latin-${weight}-normal.woff`,
    ),
  );

const LEFT = 64;
const WIDTH = 467;
const QR = 132;

interface Drawn {
  readonly facts: CertificateFacts;
  readonly checksum: string;
  /** The page that checks it, with its secret. */
  readonly address: string;
  readonly issuedAt: Date;
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
  doc.registerFont('plain', font(400)).registerFont('strong', font(600));
  const root = doc.struct('Document');
  doc.addStructure(root);
  const say = (tag: 'H1' | 'P', draw: () => void): void => {
    root.add(doc.struct(tag, {}, [draw]));
  };
  say('P', () => doc.font('plain').fontSize(12).text(facts.institution, LEFT, 72));
  say('H1', () => doc.font('strong').fontSize(26).text(words.title, LEFT, 120, { width: WIDTH }));
  say('P', () =>
    doc
      .font('plain')
      .fontSize(14)
      .text(words.confirms(facts.name, facts.scheme), LEFT, doc.y + 16, { width: WIDTH }),
  );
  doc.y += 20;
  for (const [label, value] of rowsOf(facts))
    say('P', () => {
      const at = doc.y;
      doc.font('strong').fontSize(11).text(label, LEFT, at, { width: 180 });
      doc.font('plain').text(value, LEFT + 190, at, { width: WIDTH - 190 });
      doc.y += 6;
    });
  const top = 560;
  root.add(doc.struct('Figure', { alt: words.check }, [() => drawQr(doc, address, LEFT, top)]));
  const beside = { width: WIDTH - QR - 24 };
  say('P', () =>
    doc
      .font('plain')
      .fontSize(10)
      .text(words.check, LEFT + QR + 24, top, beside),
  );
  say('P', () =>
    doc.fontSize(8).text(address, LEFT + QR + 24, doc.y + 8, { ...beside, link: address }),
  );
  say('P', () =>
    doc
      .fontSize(8)
      .text(
        `${words.checksum}: ${(checksum.match(/.{8}/g) ?? []).join(' ')}`,
        ...([LEFT + QR + 24, doc.y + 8, beside] as const),
      ),
  );
  doc.end();
  return done;
};

const rowsOf = (facts: CertificateFacts): [string, string][] => {
  const { labels, hours, kind, tag } = WORDS[facts.language];
  const day = (iso: string): string =>
    new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  return [
    [labels.role, kind[facts.kind]],
    [labels.round, facts.round],
    [labels.period, `${day(facts.from)} – ${day(facts.to)}`],
    [labels.groups, number.format(facts.groups)],
    [labels.meetings, number.format(facts.meetings)],
    [hours[facts.hours], number.format(facts.minutes / 60)],
    [labels.issued, day(facts.issuedOn)],
    [labels.number, facts.number],
  ];
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
