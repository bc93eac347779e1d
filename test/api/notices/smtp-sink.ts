import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly to: string[];
  readonly source: string;
}

/** A real SMTP server on loopback that keeps what it is given, and first answers as it is told. */
export class SmtpSink {
  readonly received: ReceivedMail[] = [];
  /** What to answer to the next mails instead of taking them. */
  readonly refusals: number[] = [];
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const refusal = this.refusals.shift();
        if (refusal) {
          // As servers do: by naming the receiver.
          const receivers = envelope.rcptTo.map(({ address }) => `<${address}>`).join(' ');
          done(Object.assign(new Error(`${receivers}: not now`), { responseCode: refusal }));
          return;
        }
        this.received.push({
          to: envelope.rcptTo.map(({ address }) => address),
          source: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
  });

  /** @returns the address for `SMTP_URL` */
  async listen(): Promise<string> {
    const listening = this.server.listen(0, '127.0.0.1');
    await once(listening, 'listening');
    return `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(resolve);
    });
  }
}
