import { castOf, type Cast } from '../../support/cast.js';
import type { Answer, TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';

interface Token {
  readonly id: string;
  readonly state: string;
  readonly expiresAt: string;
  readonly lastUsedOn: string | null;
  readonly maker: { readonly name: string | null; readonly isAdministrator: boolean };
}
export interface Made {
  readonly token: Token;
  readonly secret: string;
}
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export const SCOPES = ['rounds:read', 'participants:read', 'groups:read'];

export const codeOf = ({ status, body }: Answer): unknown[] => [
  status,
  (body as { code: string }).code,
];

/** What a token can read of a round. */
export const pathsOf = (roundId: string): string[] => [
  `/integration/rounds/${roundId}`,
  `/integration/rounds/${roundId}/participants`,
  `/integration/rounds/${roundId}/groups`,
];

/** A Kull whose administrator makes tokens, and another system that asks with them. */
export class Tokens {
  kull!: TestKull;
  cast!: Cast;
  administrator!: TestClient;

  async start(): Promise<this> {
    this.kull = await TestKull.start({ work: false });
    this.cast = await castOf(this.kull);
    this.administrator = this.cast.as.administrator;
    return this;
  }

  stop(): Promise<void> {
    return this.kull.stop();
  }

  readonly make = async (given: object = {}, by = this.administrator): Promise<Made> => {
    const answer = await by.post('/api-tokens', { name: 'FS', scopes: SCOPES, ...given });
    if (answer.status !== 201) throw new Error(`Making a token answered ${answer.status}`);
    return answer.as<Made>();
  };

  /** As another system asks: no cookie, no header of ours. */
  readonly ask = async (path: string, secret: string | null, method = 'GET'): Promise<Answer> => {
    const headers = secret === null ? {} : { authorization: `Bearer ${secret}` };
    const response = await fetch(`${this.kull.baseUrl}/api/v1${path}`, { method, headers });
    const text = await response.text();
    const body: unknown = text ? JSON.parse(text) : undefined;
    return {
      ...{ status: response.status, headers: response.headers, text, body },
      as: <T>() => body as T,
    };
  };

  readonly listed = async (id: string): Promise<Token | undefined> =>
    (await this.administrator.get('/api-tokens'))
      .as<{ tokens: Token[] }>()
      .tokens.find((token) => token.id === id);
}
