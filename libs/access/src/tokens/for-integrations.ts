import { DomainError } from '#kernel';
import {
  applyDecorators,
  createParamDecorator,
  SetMetadata,
  type ExecutionContext,
} from '@nestjs/common';
import { ApiBearerAuth } from '@nestjs/swagger';
import type { Request } from 'express';
import type { TokenScope } from './api-token.entity.js';
import type { Integration } from './recognise-token.js';

export const INTEGRATION_SCOPE = 'kull:integration-scope';

/**
 * An operation for other systems: for tokens with this scope, and for nobody else. Every operation
 * without it refuses every token.
 */
export const ForIntegrations = (scope: TokenScope) =>
  applyDecorators(SetMetadata(INTEGRATION_SCOPE, scope), ApiBearerAuth());

/** What `Authorization: Bearer` gives; null where there is no such header. */
export const bearerOf = (request: Request): string | null =>
  /^Bearer\b *(.*)$/i.exec(request.header('authorization') ?? '')?.[1] ?? null;

/** Which system is asking. Only in operations that are `ForIntegrations`. */
export const CurrentIntegration = createParamDecorator(
  (_: unknown, context: ExecutionContext): Integration => {
    const { integration } = context
      .switchToHttp()
      .getRequest<Request & { integration?: Integration }>();
    if (!integration) throw new DomainError('token.required', 401);
    return integration;
  },
);
