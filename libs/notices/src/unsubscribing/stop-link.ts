import type { LinkPurpose, LinkSubject, SignedLinks } from '#access';
import { DomainError } from '#kernel';
import { isStoppable, STOPPABLE_KINDS, type MailToSend, type StoppableKind } from '#platform';

/** A mail is found again within so many days; a link older than that says that it is too old. */
const LASTS_DAYS = 60;
const DAY_MS = 24 * 3600 * 1000;

const purposeOf = (kind: StoppableKind): LinkPurpose => `unsubscribe.${kind}`;

/**
 * What a mail's receiver stops mails of its kind by, without signing in. It is the same however often it is
 * asked for, so that a mail that is tried again is the same mail.
 *
 * @returns null for what cannot be stopped, and where the installation has no key
 */
export const stopToken = (
  links: SignedLinks,
  { kind, institutionId, personId, id, createdAt }: MailToSend,
): Promise<string | null> => {
  if (!isStoppable(kind) || personId === null) return Promise.resolve(null);
  const until = new Date(createdAt.getTime() + LASTS_DAYS * DAY_MS);
  return links.sign(purposeOf(kind), { institutionId, personId, subjectId: id }, until);
};

/** Whose mails a link stops, and of which kind. */
export interface Stop extends LinkSubject {
  readonly kind: StoppableKind;
}

/** @throws DomainError `link.invalid`, `link.expired` */
export const readStop = async (links: SignedLinks, token: string): Promise<Stop> => {
  for (const kind of STOPPABLE_KINDS) {
    const read = await links.read(purposeOf(kind), token).catch(unlessExpired);
    if (read) return { ...read, kind };
  }
  throw new DomainError('link.invalid', 404);
};

const unlessExpired = (error: unknown): null => {
  if (error instanceof DomainError && error.code === 'link.invalid') return null;
  throw error;
};
