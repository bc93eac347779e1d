import { DomainError, notFound, type Actor } from '#kernel';
import {
  createParamDecorator,
  Injectable,
  SetMetadata,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { SessionCookie } from './sessions/session-cookie.js';
import { Sessions, type Newcomer } from './sessions/sessions.js';
import type { TokenScope } from './tokens/api-token.entity.js';
import { bearerOf, INTEGRATION_SCOPE } from './tokens/for-integrations.js';
import { RecogniseToken, type Integration } from './tokens/recognise-token.js';

interface RequestWithActor extends Request {
  actor?: Actor | null;
  newcomer?: Newcomer | null;
  integration?: Integration;
}

const NOBODY = { actor: null, newcomer: null };
const SIGNED_OUT = 'kull:signed-out';

/** An operation that answers without a session, too. Every other one answers 401. */
export const AllowSignedOut = () => SetMetadata(SIGNED_OUT, true);

/**
 * Finds out who is asking, before anything else does: by the session's cookie or, for another system,
 * by its token. Whoever sends a token is that system and nobody else, whatever cookie comes with it.
 */
@Injectable()
export class ActorGuard implements CanActivate {
  constructor(
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
    private readonly tokens: RecogniseToken,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    const scope = this.said<TokenScope>(INTEGRATION_SCOPE, context);
    const bearer = bearerOf(request);
    if (bearer !== null) {
      const response = context.switchToHttp().getResponse<Response>();
      request.integration = await this.admit(bearer, scope, response);
      return true;
    }
    const token = this.cookie.read(request);
    const { actor, newcomer } = token ? await this.sessions.recognise(token) : NOBODY;
    if (scope) throw actor ? notFound() : new DomainError('token.required', 401);
    Object.assign(request, { actor, newcomer });
    // So that a browser keeps an answer for later with those of whom it was for, and for nobody else.
    if (actor?.personId)
      context.switchToHttp().getResponse<Response>().setHeader('X-Kull-Person', actor.personId);
    if (!actor && !this.said<boolean>(SIGNED_OUT, context))
      throw new DomainError('session.required', 401);
    return true;
  }

  /** @throws DomainError `token.invalid`; `token.scope` for an operation that isn't for this token */
  private async admit(
    bearer: string,
    scope: TokenScope | undefined,
    response: Response,
  ): Promise<Integration> {
    const integration = await this.tokens.run(bearer);
    const fault = integration ? 'insufficient_scope' : 'invalid_token';
    if (integration && scope && integration.scopes.includes(scope)) return integration;
    // RFC 6750, 3.1.
    response.setHeader('WWW-Authenticate', `Bearer realm="kull", error="${fault}"`);
    throw integration
      ? new DomainError('token.scope', 403, { scope: scope ?? null })
      : new DomainError('token.invalid', 401);
  }

  private said<T>(key: string, context: ExecutionContext): T | undefined {
    return this.reflector.getAllAndOverride<T | undefined>(key, [
      context.getHandler(),
      context.getClass(),
    ]);
  }
}

/** Who is asking. Only in operations that need a session. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<RequestWithActor>();
  if (!actor) throw new DomainError('session.required', 401);
  return actor;
});

/** Who is asking, or null: for operations that `AllowSignedOut`. */
export const MaybeActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor | null =>
    context.switchToHttp().getRequest<RequestWithActor>().actor ?? null,
);

/** Who is signed in and no person here yet, in operations that are for such alone. */
export const CurrentNewcomer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Newcomer => {
    const { newcomer } = context.switchToHttp().getRequest<RequestWithActor>();
    if (!newcomer) throw new DomainError('session.required', 401);
    return newcomer;
  },
);

/** The newcomer, or null: for operations that others use too. */
export const MaybeNewcomer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Newcomer | null =>
    context.switchToHttp().getRequest<RequestWithActor>().newcomer ?? null,
);
