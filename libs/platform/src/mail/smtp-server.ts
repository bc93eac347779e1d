import { createTransport, type Transporter } from 'nodemailer';
import { Transform } from 'node:stream';
import type { HandedParts } from './calendar-parts.js';

/** One mail as the server is given it. */
export interface HandedMail extends HandedParts {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly date: Date;
  readonly headers: Readonly<Record<string, string>>;
}

/** As many connections are kept open, for mails one after the other. */
export const CONNECTIONS = 4;

/** Five minutes for what is sent and ten for the answer to it, by RFC 5321, 4.5.3.2: the longer. */
const ANSWER_MS = 600_000;
const GREETING_MS = 30_000;

/** The institution's mail server, over connections that are kept. */
export class SmtpServer {
  private readonly transport: Transporter;
  /** By Message-ID: what has to be done before a mail's last byte goes out. */
  private readonly lastSteps = new Map<string, () => Promise<void>>();

  constructor(url: string) {
    this.transport = createTransport({
      url,
      pool: true,
      maxConnections: CONNECTIONS,
      maxRequeues: 1,
      connectionTimeout: GREETING_MS,
      greetingTimeout: GREETING_MS,
      socketTimeout: ANSWER_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    this.transport.use('stream', (mail, done) => {
      const step = this.lastSteps.get(String(mail.data.messageId));
      // Anew for each connection that the mail is put on.
      if (step) mail.message.transform(() => new BeforeTheEnd(step));
      done();
    });
  }

  /**
   * Gives a mail to the server. A server takes a mail when it has all of it, and drops what is cut off
   * (RFC 5321, 4.1.1.4): `lastStep` runs when all but the end has been handed over, and where it
   * throws, the server is never given the end.
   *
   * @throws what nodemailer throws, also where `lastStep` threw
   */
  async take(mail: HandedMail, lastStep: () => Promise<void>): Promise<void> {
    this.lastSteps.set(mail.messageId, lastStep);
    try {
      await this.transport.sendMail({ ...mail, to: { name: '', address: mail.to } });
    } finally {
      this.lastSteps.delete(mail.messageId);
    }
  }

  /** Finishes what is being handed over, and takes no more. */
  close(): void {
    this.transport.close();
  }
}

class BeforeTheEnd extends Transform {
  constructor(private readonly step: () => Promise<void>) {
    super();
  }

  override _transform(
    chunk: Buffer,
    _encoding: BufferEncoding,
    done: (error: null, chunk: Buffer) => void,
  ): void {
    done(null, chunk);
  }

  override _flush(done: (error?: Error | null) => void): void {
    this.step().then(
      () => done(),
      (error: unknown) => done(error instanceof Error ? error : new Error('The last step failed')),
    );
  }
}
