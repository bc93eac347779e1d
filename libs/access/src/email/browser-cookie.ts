import { randomBytes } from 'node:crypto';
import { isId } from '#kernel';
import { CONFIG, type Config } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { parseCookie } from 'cookie';
import type { Request, Response } from 'express';
import { hashOf } from '../sessions/sessions.js';
import { LASTS_MINUTES } from './lasting.js';

/** Which sign-in a browser has asked for. */
export interface AskedHere {
  readonly institutionId: string;
  readonly id: string;
  readonly browserHash: Buffer;
}

/** What the browser that asks for a code keeps: elsewhere the code is worth nothing. */
@Injectable()
export class BrowserCookie {
  private readonly isSecure: boolean;
  private readonly name: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.isSecure = config.baseUrl.startsWith('https:');
    this.name = this.isSecure ? '__Host-kull_email' : 'kull_email';
  }

  /** @returns what is kept of the secret */
  keep(response: Response, institutionId: string, id: string): Buffer {
    const secret = randomBytes(32).toString('base64url');
    const maxAge = LASTS_MINUTES * 60_000;
    const value = [institutionId, id, secret].join('.');
    response.cookie(this.name, value, { ...this.attributes(), maxAge });
    return hashOf(secret);
  }

  read(request: Request): AskedHere | null {
    const value = parseCookie(request.header('cookie') ?? '')[this.name] ?? '';
    const [institutionId = '', id = '', secret = ''] = value.split('.');
    if (!isId(institutionId) || !isId(id)) return null;
    return { institutionId, id, browserHash: hashOf(secret) };
  }

  clear(response: Response): void {
    response.clearCookie(this.name, this.attributes());
  }

  private attributes() {
    return { httpOnly: true, sameSite: 'lax', path: '/', secure: this.isSecure } as const;
  }
}
