import { parseCookie } from 'cookie';
import type { Request, Response } from 'express';

const NAME = 'kull_session';

export const sessionToken = (request: Request): string | null =>
  parseCookie(request.header('cookie') ?? '')[NAME] ?? null;

/** @param baseUrl the address people use: over https the cookie is for https alone */
export const setSessionCookie = (response: Response, token: string, baseUrl: string): void => {
  response.cookie(NAME, token, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: baseUrl.startsWith('https:'),
  });
};

export const clearSessionCookie = (response: Response): void => {
  response.clearCookie(NAME, { path: '/' });
};
