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
import { Sessions } from './sessions/sessions.js';

interface RequestWithActor extends Request {
  actor?: Actor | null;
}

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
    request.actor = token ? await this.sessions.recognise(token) : null;
    const allowed = this.reflector.getAllAndOverride<boolean | undefined>(SIGNED_OUT, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!request.actor && !allowed) throw new DomainError('session.required', 401);
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
