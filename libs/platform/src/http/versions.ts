import { DomainError } from '#kernel';
import {
  createParamDecorator,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { map, type Observable } from 'rxjs';

/** A view of something that can be changed. Its version is also sent as `ETag`. */
export interface Versioned {
  readonly version: number;
}

/** More digits than this are more than the database's integers hold. */
const LONGEST_VERSION = 9;

/**
 * The version a write was made against, from `If-Match: "3"`.
 *
 * @throws DomainError `version.required` (428) without the header
 */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<Request>().header('if-match');
  const version = /^(?:W\/)?"(\d+)"$/.exec(header ?? '')?.[1];
  if (!version) throw new DomainError('version.required', 428);
  // Nothing has ever got that far: it is as stale as a version can be.
  return version.length > LONGEST_VERSION ? 0 : Number(version);
});

/** What a phone sends so that a repeated create has one effect. */
export const IdempotencyKey = createParamDecorator(
  (_: unknown, context: ExecutionContext): string | undefined => {
    const key = context.switchToHttp().getRequest<Request>().header('idempotency-key');
    if (key && key.length > 200) throw new DomainError('idempotency.key_too_long', 400);
    return key;
  },
);

/** A write made against a state that somebody else has changed since; carries the present one. */
export const stale = (current: Versioned): DomainError =>
  new DomainError('version.stale', 412, { current });

/** Sends `ETag` with every view that has a version. */
@Injectable()
export class VersionHeader implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      map((view: unknown) => {
        if (isVersioned(view))
          context.switchToHttp().getResponse<Response>().setHeader('ETag', `"${view.version}"`);
        return view;
      }),
    );
  }
}

const isVersioned = (view: unknown): view is Versioned =>
  typeof view === 'object' &&
  view !== null &&
  'version' in view &&
  typeof view.version === 'number';
