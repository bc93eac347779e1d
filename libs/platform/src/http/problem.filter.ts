import { DomainError } from '#kernel';
import {
  Catch,
  HttpException,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { faultOf } from '../log/fault.js';

/** RFC 9457, with a stable `code`; the web has a sentence for each in every language. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly [detail: string]: unknown;
}

/** Every refusal leaves by here. What nobody foresaw is logged, and answered without its details. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const problem = asProblem(error);
    const operation = operationOf(http.getRequest<Request>());
    if (problem.status >= 500)
      this.logger.error(`${operation}: ${faultOf(error, { where: true })}`);
    else if (isForTheLog(problem)) this.logger.warn(`${operation}: ${problem.code}`);
    if (response.headersSent) {
      response.end();
      return;
    }
    const seconds = problem['seconds'];
    if (problem.status === 429 && typeof seconds === 'number')
      response.setHeader('Retry-After', seconds);
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }
}

/** As it is described, `GET /api/v1/invitations/:token`: an address may hold a secret. */
const operationOf = ({ method, route }: Request): string => {
  const { path } = (route ?? {}) as { path?: unknown };
  return `${method} ${typeof path === 'string' ? path : 'no operation'}`;
};

/** Who tried to come in and did not, was refused for who they are, or asked too often. */
const isForTheLog = ({ status, code }: Problem): boolean =>
  status === 403 || status === 429 || code.startsWith('sign_in.');

const problemOf = (code: string, status: number, details: object = {}): Problem => ({
  type: `urn:kull:problem:${code}`,
  title: code,
  status,
  code,
  ...details,
});

const asProblem = (error: unknown): Problem => {
  if (error instanceof DomainError) return problemOf(error.code, error.status, error.details);
  if (error instanceof HttpException) {
    const status = error.getStatus();
    return problemOf(HTTP_CODES[status] ?? 'request.refused', status);
  }
  // What Express itself refuses: a body that is too large, cut off, or not what its type says.
  const { status, expose } = error as { status?: unknown; expose?: unknown };
  if (typeof status === 'number' && status < 500 && expose === true)
    return problemOf(HTTP_CODES[status] ?? 'request.refused', status);
  return problemOf('internal', 500);
};

const HTTP_CODES: Readonly<Record<number, string>> = {
  400: 'request.malformed',
  401: 'session.required',
  403: 'forbidden',
  404: 'not_found',
  405: 'request.method',
  413: 'request.too_large',
  415: 'request.media_type',
  429: 'request.too_many',
};
