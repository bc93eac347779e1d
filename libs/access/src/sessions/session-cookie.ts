import { CONFIG, type Config } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { parseCookie } from 'cookie';
import type { Request, Response } from 'express';

/**
 * The cookie that holds a session's token. Over https its name begins with `__Host-`: a browser
 * then takes it from this very host alone, so that no other of the institution's sites can plant
 * one (RFC 6265bis, 4.1.3.2).
 */
@Injectable()
export class SessionCookie {
  readonly name: string;
  private readonly isSecure: boolean;

  constructor(@Inject(CONFIG) config: Config) {
    this.isSecure = config.baseUrl.startsWith('https:');
    this.name = this.isSecure ? '__Host-kull_session' : 'kull_session';
  }

  read(request: Request): string | null {
    return parseCookie(request.header('cookie') ?? '')[this.name] ?? null;
  }

  set(response: Response, token: string): void {
    response.cookie(this.name, token, this.attributes());
  }

  clear(response: Response): void {
    response.clearCookie(this.name, this.attributes());
  }

  private attributes() {
    return { httpOnly: true, sameSite: 'lax', path: '/', secure: this.isSecure } as const;
  }
}
