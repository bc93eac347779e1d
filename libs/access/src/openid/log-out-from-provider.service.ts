import { DomainError } from '#kernel';
import { Injectable } from '@nestjs/common';
import { jwtVerify, type JWTPayload } from 'jose';
import { Sessions } from '../sessions/sessions.js';
import { IdentityProvider } from './identity-provider.js';

const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';

/** Somebody signed out at the provider: what they opened here through it ends as well. */
@Injectable()
export class LogOutFromProvider {
  constructor(
    private readonly provider: IdentityProvider,
    private readonly sessions: Sessions,
  ) {}

  /**
   * Checked as OpenID Connect Back-Channel Logout 1.0, 2.6 asks. A token that comes twice finds
   * nothing left to end.
   *
   * @throws DomainError `sign_in.refused`
   */
  async run(logoutToken: string): Promise<void> {
    const claims = await this.verified(logoutToken);
    const { sub, sid, events, nonce } = claims;
    const told = Object(events) as Readonly<Record<string, unknown>>;
    const isLogout = told[LOGOUT_EVENT] !== undefined && nonce === undefined;
    if (!isLogout) throw new DomainError('sign_in.refused', 400);
    if (typeof sid === 'string') return this.sessions.closeFromProvider({ providerSession: sid });
    if (sub) return this.sessions.closeFromProvider({ subject: sub });
    throw new DomainError('sign_in.refused', 400);
  }

  private async verified(token: string): Promise<JWTPayload> {
    const { keys, issuer, audience } = await this.provider.trust();
    try {
      const required = ['iat', 'jti', 'events'];
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        requiredClaims: required,
        maxTokenAge: '5 minutes',
        clockTolerance: 30,
        algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
      });
      return payload;
    } catch {
      throw new DomainError('sign_in.refused', 400);
    }
  }
}
