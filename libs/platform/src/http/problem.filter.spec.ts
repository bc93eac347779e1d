import { jest } from '@jest/globals';
import { DomainError, notFound } from '#kernel';
import { Logger, type ArgumentsHost } from '@nestjs/common';
import { ProblemFilter } from './problem.filter.js';

/** A request for an invitation, whose address holds its secret. */
const request = {
  method: 'GET',
  path: '/api/v1/invitations/secret',
  route: { path: '/api/v1/invitations/:token' },
};

const host = (sent: unknown[]): ArgumentsHost => {
  const response = {
    status: () => response,
    type: () => response,
    setHeader: () => response,
    send: (body: string) => sent.push(JSON.parse(body)),
  };
  const http = { getRequest: () => request, getResponse: () => response };
  return { switchToHttp: () => http } as unknown as ArgumentsHost;
};

const logged = (error: unknown): { said: string[]; sent: unknown[] } => {
  const said: string[] = [];
  const sent: unknown[] = [];
  const keep = (text: unknown): void => void said.push(String(text));
  const spies = (['warn', 'error'] as const).map((level) =>
    jest.spyOn(Logger.prototype, level).mockImplementation(keep),
  );
  new ProblemFilter().catch(error, host(sent));
  for (const spy of spies) spy.mockRestore();
  return { said, sent };
};

describe('what is written to the log of a refusal', () => {
  it.each([
    new DomainError('sign_in.spent', 409),
    new DomainError('forbidden', 403),
    new DomainError('request.too_many', 429),
  ])('is the operation and the code of $code', (error) => {
    expect(logged(error).said).toEqual([`GET /api/v1/invitations/:token: ${error.code}`]);
  });

  it('is nothing where somebody only asked for what is not there', () => {
    expect(logged(notFound()).said).toEqual([]);
  });

  it('is where a fault of ours is, and nothing that a message may quote; the asker learns nothing', () => {
    const { said, sent } = logged(new SyntaxError('"password" is not JSON'));
    expect(said[0]).toContain('GET /api/v1/invitations/:token: SyntaxError');
    expect(said[0]).not.toMatch(/password|secret/);
    expect(sent).toEqual([
      { type: 'urn:kull:problem:internal', title: 'internal', status: 500, code: 'internal' },
    ]);
  });
});
