import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { TestKull } from '../../support/kull.js';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));

describe('what a browser is told with every answer', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false, web: DIST });
  });
  afterAll(() => kull.stop());

  it.each([
    ['a page', '/sign-in', 200],
    ['the API', '/api/v1/session', 200],
    ['a refusal', '/api/v1/home', 401],
    ['what is not there', '/api/v1/nothing', 404],
  ])('%s runs and loads nothing but our own, and is in no frame', async (_what, path, status) => {
    const { headers, status: answered } = await fetch(kull.baseUrl + path);
    expect(answered).toBe(status);
    const policy = headers.get('content-security-policy') ?? '';
    for (const directive of [
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ])
      expect(policy.split(';')).toContain(directive);
    expect(policy).not.toContain('unsafe');
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('of a file that is not there, too: it may do nothing at all', async () => {
    const { status, headers } = await fetch(`${kull.baseUrl}/nothing.js`);
    expect(status).toBe(404);
    expect(headers.get('content-security-policy')).toBe("default-src 'none'");
  });

  it('says which type and which encoding an answer has', async () => {
    const typeOf = async (path: string) =>
      (await fetch(kull.baseUrl + path)).headers.get('content-type');
    expect(await typeOf('/sign-in')).toMatch(/^text\/html; charset=utf-8$/i);
    expect(await typeOf('/api/v1/session')).toMatch(/^application\/json; charset=utf-8$/);
    expect(await typeOf('/api/v1/home')).toMatch(/^application\/problem\+json/);
  });

  it('lets no other site ask in somebody’s name', async () => {
    const { status, headers } = await fetch(`${kull.baseUrl}/api/v1/session`, {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(status).toBeLessThan(500);
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('sends nothing of a TRACE back', async () => {
    const { port } = new URL(kull.baseUrl);
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write(
          'TRACE /api/v1/session HTTP/1.1\r\nHost: x\r\nX-Mark: canary\r\nConnection: close\r\n\r\n',
        ),
      );
      socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
      socket.on('close', () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 4/);
    expect(answer).not.toContain('canary');
  });
});
