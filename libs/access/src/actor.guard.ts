import { DomainError, type Actor } from '#kernel';
import {
  createParamDecorator,
  Injectable,
  SetMetadata,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { SessionCookie } from './sessions/session-cookie.js';
import { Sessions, type Newcomer } from './sessions/sessions.js';

interface RequestWithActor extends Request {
  actor?: Actor | null;
  newcomer?: Newcomer | null;
}

const NOBODY = { actor: null, newcomer: null };
const SIGNED_OUT = 'kull:signed-out';

/** An operation that answers without a session, too. Every other one answers 401. */
export const AllowSignedOut = () => SetMetadata(SIGNED_OUT, true);

/** Finds out who is asking, before anything else does. */
@Injectable()
export class ActorGuard implements CanActivate {
  constructor(
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    const token = this.cookie.read(request);
    const { actor, newcomer } = token ? await this.sessions.recognise(token) : NOBODY;
    Object.assign(request, { actor, newcomer });
    const allowed = this.reflector.getAllAndOverride<boolean | undefined>(SIGNED_OUT, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!actor && !allowed) throw new DomainError('session.required', 401);
    return true;
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
