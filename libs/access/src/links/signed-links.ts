import { Clock, DomainError, isId } from '#kernel';
import { CONFIG, type Config } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { errors, jwtVerify, SignJWT } from 'jose';
import { hkdfSync } from 'node:crypto';

/** What a link in a mail lets its holder do without signing in: `meeting.reply`, and the like. */
export type LinkPurpose = `${string}.${string}`;

/** Whom and what a link is about: ids alone, since whoever has the link can read them. */
export interface LinkSubject {
  readonly institutionId: string;
  /** Who is taken to have acted when it is used. */
  readonly personId: string;
  readonly subjectId: string;
}

/**
 * Links that act without a sign-in: a mail's receiver presses a button on a page, and that page posts the
 * token. Nothing of them is stored; a signature (a JWT, RFC 7519, with HMAC SHA-256) says that they are
 * ours. What one may do, its purpose and its subject say; what it then finds must be looked up anew, since
 * the person may have left. A link can be used until its last moment, so its act must bear to be done twice.
 */
@Injectable()
export class SignedLinks {
  private readonly key: Uint8Array | null;

  constructor(
    @Inject(CONFIG) { secretKey }: Config,
    private readonly clock: Clock,
  ) {
    this.key =
      secretKey === null
        ? null
        : new Uint8Array(hkdfSync('sha256', secretKey, '', 'kull signed links', 32));
  }

  /** @returns null where the installation has no key: mails then lead to the page behind the sign-in */
  async sign(purpose: LinkPurpose, subject: LinkSubject, until: Date): Promise<string | null> {
    if (!this.key) return null;
    return new SignJWT({ per: subject.personId, sid: subject.subjectId })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(subject.institutionId)
      .setAudience(purpose)
      .setExpirationTime(until)
      .sign(this.key);
  }

  /**
   * @throws DomainError `link.invalid` for one that is altered, or made for something else;
   *   `link.expired` after its last moment
   */
  async read(purpose: LinkPurpose, token: string): Promise<LinkSubject> {
    if (!this.key) throw invalidLink();
    const { payload } = await jwtVerify(token, this.key, {
      algorithms: ['HS256'],
      audience: purpose,
      requiredClaims: ['exp'],
      currentDate: this.clock.now(),
    }).catch((error: unknown) => {
      throw error instanceof errors.JWTExpired
        ? new DomainError('link.expired', 410)
        : invalidLink();
    });
    const { iss: institutionId, per: personId, sid: subjectId } = payload;
    if (!isText(institutionId) || !isText(personId) || !isText(subjectId)) throw invalidLink();
    return { institutionId, personId, subjectId };
  }
}

const invalidLink = () => new DomainError('link.invalid', 404);

const isText = (claim: unknown): claim is string => typeof claim === 'string' && isId(claim);
