import { CONFIG, type Config } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { parseCookie } from 'cookie';
import type { Request, Response } from 'express';
import type { Attempt } from './identity-provider.js';

const LASTS = 15 * 60_000;

/**
 * What a browser keeps from beginning to sign in until it is back: one cookie for each attempt, so
 * that two tabs do not take each other's. It is for this browser alone to see, and worth nothing
 * without the provider's answer to it.
 */
@Injectable()
export class AttemptCookie {
  private readonly isSecure: boolean;

  constructor(@Inject(CONFIG) config: Config) {
    this.isSecure = config.baseUrl.startsWith('https:');
  }

  keep(response: Response, attempt: Attempt): void {
    const { state, nonce, verifier } = attempt;
    const value = JSON.stringify([state, nonce, verifier]);
    response.cookie(this.nameFor(state), value, { ...this.attributes(), maxAge: LASTS });
  }

  /** The attempt that the provider answers, and forgets it: each is answered once. */
  take(request: Request, response: Response, state: string): Attempt | null {
    const name = this.nameFor(state);
    const value = parseCookie(request.header('cookie') ?? '')[name];
    if (value === undefined) return null;
    response.clearCookie(name, this.attributes());
    const [kept, nonce, verifier] = readTexts(value);
    return kept === state && nonce && verifier ? { state, nonce, verifier } : null;
  }

  private nameFor(state: string): string {
    const short = state.replace(/[^\w-]/g, '').slice(0, 16);
    return `${this.isSecure ? '__Host-' : ''}kull_sign_in_${short}`;
  }

  private attributes() {
    return { httpOnly: true, sameSite: 'lax', path: '/', secure: this.isSecure } as const;
  }
}

const readTexts = (json: string): (string | undefined)[] => {
  try {
    const values: unknown = JSON.parse(json);
    return Array.isArray(values) ? values.map((v) => (typeof v === 'string' ? v : undefined)) : [];
  } catch {
    return [];
  }
};
