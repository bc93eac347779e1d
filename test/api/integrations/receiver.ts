import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** How the receiver answers the next message; `drop` hangs up, `silence` never answers. */
export type Answering = number | 'drop' | 'silence' | { readonly redirect: string };

/** Another system's end of a webhook: a real HTTP server that keeps what it was sent. */
export class WebhookReceiver {
  readonly received: Received[] = [];
  /** For the next messages, in turn; then 204. */
  readonly answers: Answering[] = [];
  private readonly server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      this.received.push({ headers: request.headers, body });
      const answer = this.answers.shift() ?? 204;
      if (answer === 'drop') request.socket.destroy();
      else if (typeof answer === 'object')
        response.writeHead(302, { location: answer.redirect }).end();
      else if (answer !== 'silence') response.writeHead(answer).end('Noted.');
    });
  });

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/kull`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
