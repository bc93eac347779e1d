import { CONFIG, type Config } from '#platform';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { SessionCookie } from '../sessions/session-cookie.js';
import { hashOf } from '../sessions/sessions.js';
import { GUESSABLE } from './guessable.js';
import { Knocks } from './knocks.js';
import { placeOf } from './place.js';
import { tooMany } from './too-many.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * Refuses what comes too often, before anybody is looked up, and says when to come again.
 *
 * A lecture hall of 640 stands behind one address: each of them opens the web, signs in and answers in
 * the same minute, which is at most a dozen requests each, 7,680. So an address has 10,000 a minute by
 * default, and one session 600: a page asks for ten things at most, and nobody opens one each second.
 * Asking for and trying codes is for the few who have no other sign-in: 100 an hour from an address
 * are enough for a seminar of them. How often one mailbox is asked for is counted by itself.
 */
@Injectable()
export class LimitGuard implements CanActivate {
  private readonly addresses: RateLimiterMemory;
  private readonly sessions: RateLimiterMemory;
  private readonly mostGuesses: number;

  constructor(
    private readonly knocks: Knocks,
    private readonly cookie: SessionCookie,
    private readonly reflector: Reflector,
    @Inject(CONFIG) { limits }: Config,
  ) {
    this.addresses = new RateLimiterMemory({ points: limits.perAddress, duration: MINUTE });
    this.sessions = new RateLimiterMemory({ points: limits.perSession, duration: MINUTE });
    this.mostGuesses = limits.guessesPerAddress;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const address = placeOf(request).toString('base64url');
    const token = this.cookie.read(request);
    const wait =
      (await secondsToWait(this.addresses, address)) ??
      (token === null
        ? null
        : await secondsToWait(this.sessions, hashOf(token).toString('base64url'))) ??
      (this.isGuessable(context) ? await this.waitAfterGuesses(address) : null);
    if (wait === null) return true;
    throw tooMany(wait);
  }

  private async waitAfterGuesses(address: string): Promise<number | null> {
    const { count, seconds } = await this.knocks.count(`guess ${address}`, HOUR);
    return count > this.mostGuesses ? Math.max(seconds, 1) : null;
  }

  private isGuessable(context: ExecutionContext): boolean {
    const where = [context.getHandler(), context.getClass()];
    return this.reflector.getAllAndOverride<boolean | undefined>(GUESSABLE, where) === true;
  }
}

const secondsToWait = async (limiter: RateLimiterMemory, key: string): Promise<number | null> => {
  try {
    await limiter.consume(key);
    return null;
  } catch (refused) {
    if (refused instanceof RateLimiterRes)
      return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
};
