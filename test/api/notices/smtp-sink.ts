import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly to: string[];
  readonly source: string;
  readonly at: number;
}

/** Where in taking a mail the server does something else. */
export type Moment = 'connect' | 'receiver' | 'middle' | 'end' | 'taken';

/** What the server does at a moment: a reply, as it would say it; or it hangs up; or something else. */
export type Trick = `${number} ${string}` | 'hang up' | (() => void);

/**
 * A real SMTP server on loopback that keeps what it is given. At each moment it first does what it is
 * told to do there, once each: `middle` is when it has some of a mail, `end` when it has all of it and
 * has not taken it, `taken` when it has, and has not said so.
 */
export class SmtpSink {
  readonly received: ReceivedMail[] = [];
  readonly tricks: Record<Moment, Trick[]> = {
    ...{ connect: [], receiver: [], middle: [], end: [], taken: [] },
  };
  /** What is said to these receivers, always. */
  readonly refused = new Map<string, string>();
  private server = this.make();
  private readonly sockets = new Set<Socket>();
  private port = 0;

  private make(): SMTPServer {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      closeTimeout: 100,
      onConnect: (_session, done) => this.at('connect', done, () => done()),
      onRcptTo: ({ address }, _session, done) => {
        const refusal = this.refused.get(address);
        if (refusal) done(asError(refusal));
        else this.at('receiver', done, () => done());
      },
      onData: (stream, { envelope }, done) => {
        const chunks: Buffer[] = [];
        let isTricked = false;
        stream.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          if (isTricked || this.tricks.middle.length === 0) return;
          isTricked = true;
          this.at('middle', done, () => undefined);
        });
        stream.on('end', () => {
          const refuse = (error?: Error | null) => done(error);
          const to = envelope.rcptTo.map(({ address }) => address);
          // As servers do: by naming the receiver, where a trick says so.
          const named = (error: Error) =>
            refuse(Object.assign(error, { message: error.message.replace('{to}', to.join()) }));
          this.at('end', named, () => {
            this.received.push({
              to,
              source: Buffer.concat(chunks).toString(),
              at: Date.now(),
            });
            this.at('taken', refuse, () => done());
          });
        });
      },
    });
    server.on('error', () => undefined);
    server.server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => this.sockets.delete(socket));
    });
    return server;
  }

  private at(moment: Moment, refuse: (error: Error) => void, go: () => void): void {
    const trick = this.tricks[moment].shift();
    if (trick === undefined) go();
    else if (trick === 'hang up') this.hangUp();
    else if (typeof trick === 'string') refuse(asError(trick));
    else trick();
  }

  hangUp(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  /** @returns the address for `SMTP_URL`, the same after each `close` */
  async listen(): Promise<string> {
    const listening = this.server.listen(this.port, '127.0.0.1');
    await once(listening, 'listening');
    this.port = (listening.address() as AddressInfo).port;
    return this.address;
  }

  get address(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async close(): Promise<void> {
    this.hangUp();
    await new Promise<void>((resolve) => {
      this.server.close(resolve);
    });
    this.server = this.make();
  }

  clear(): void {
    this.received.length = 0;
    this.refused.clear();
    for (const tricks of Object.values(this.tricks)) tricks.length = 0;
  }
}

const asError = (reply: string): Error =>
  Object.assign(new Error(reply.slice(4)), { responseCode: Number(reply.slice(0, 3)) });
