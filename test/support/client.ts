/** What a test asks the API with: a browser's cookie jar and nothing else of a browser. */
export class TestClient {
  private readonly jar = new Map<string, string>();

  /** @param cookie one that it has from the start: `name=value` */
  constructor(
    private readonly baseUrl: string,
    cookie: string | null = null,
  ) {
    if (cookie) this.keep(cookie);
  }

  /** As a browser would send it now; null where there is none. */
  get cookieSent(): string | null {
    const cookies = [...this.jar].map(([name, value]) => `${name}=${value}`);
    return cookies.length > 0 ? cookies.join('; ') : null;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('POST', path, body ?? {}, headers);
  }

  put(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('PUT', path, body, headers);
  }

  patch(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('PATCH', path, body, headers);
  }

  delete(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('DELETE', path, undefined, headers);
  }

  async signInAs(personId: string): Promise<this> {
    const { status } = await this.post('/demo/session', { personId });
    if (status !== 204) throw new Error(`Signing in answered ${status}`);
    return this;
  }

  /** @param path below `/api/v1` */
  send(
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Answer> {
    if (body instanceof FormData || body === undefined)
      return this.sendRaw(method, path, body ?? null, headers);
    const type = { 'content-type': 'application/json' };
    return this.sendRaw(method, path, JSON.stringify(body), { ...type, ...headers });
  }

  /** The body as it is, whatever the headers call it. */
  async sendRaw(
    method: string,
    path: string,
    body: FormData | string | null,
    headers: Record<string, string>,
  ): Promise<Answer> {
    const cookie = this.cookieSent;
    const response = await fetch(`${this.baseUrl}/api/v1${path}`, {
      method,
      headers: { 'x-kull': '1', ...(cookie ? { cookie } : {}), ...headers },
      body,
    });
    for (const set of response.headers.getSetCookie()) this.keep(set);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    const parsed: unknown = isJson && text ? JSON.parse(text) : undefined;
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: parsed,
      as: <T>() => parsed as T,
    };
  }

  private keep(set: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    if (value) this.jar.set(name, value);
    else this.jar.delete(name);
  }
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed JSON; `as` says what the test expects it to be. */
  readonly body: unknown;
  as<T>(): T;
}
