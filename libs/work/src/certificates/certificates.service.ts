import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { hashOf, institutionOfLink, newLinkToken, recordAudit } from '#access';
import { Actor, Clock, conflict, DomainError, isId, newId, notFound, type Locale } from '#kernel';
import { CONFIG, Database, dayOf, type Config, type Tx } from '#platform';
import { canRunRound, roundToRun } from '#schemes';
import { Inject, Injectable } from '@nestjs/common';
import { checksumOf, isSignedBy, signatureOf, type KnownGround } from './certificate-facts.js';
import { Certificate } from './certificate.entity.js';
import type {
  CertificateView,
  CertifiedMentor,
  CertifiedMentors,
  CheckCertificate,
  CheckedCertificate,
} from './certificates.views.js';
import { drawCertificate } from './draw-certificate.js';
import { groundsOf, mayIssueOwn, mentorsOf, openMentor, type Certified } from './grounds.js';
import { withdrawalOf } from './withdrawal.js';

/** Certificates of what mentors have done: made from the logs, checked by whoever holds one. */
@Injectable()
export class Certificates {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  mine(actor: Actor): Promise<CertifiedMentors> {
    return this.db.run(actor, async (tx) => {
      const { personId } = tx.actor;
      return shown(tx, personId ? await mentorsOf(tx, { personId }) : [], mayIssueOwn);
    });
  }

  ofRound(actor: Actor, roundId: string): Promise<CertifiedMentors> {
    return this.db.run(actor, async (tx) => {
      await roundToRun(tx, roundId);
      return shown(tx, await mentorsOf(tx, { roundId }), () => true);
    });
  }

  /** @throws DomainError `certificate.nothing`; `certificate.not_yet` for a mentor before the end */
  issue(actor: Actor, enrolmentId: string, language: Locale): Promise<CertifiedMentors> {
    return this.db.run(actor, async (tx) => {
      const { mentor, canIssue } = await openMentor(tx, enrolmentId);
      if (!canIssue) throw new DomainError('certificate.not_yet', 403);
      const ground = (await groundsOf(tx, [mentor])).get(enrolmentId);
      if (!ground) throw conflict('certificate.nothing');
      const issuedAt = this.clock.now();
      const number = newNumber(issuedAt);
      const { minutesOf: _, ...known } = ground;
      const facts = {
        ...{ number, language, institution: mentor.institution, name: mentor.name },
        ...{ scheme: mentor.schemeName, round: mentor.roundName, kind: mentor.kind },
        ...{ inPairs: mentor.inPairs, issuedOn: await dayOf(tx, issuedAt) },
        ...known,
      };
      const checksum = checksumOf(facts);
      const secret = newLinkToken(tx.institutionId);
      const address = `${this.config.baseUrl}/certificate/${number}#${secret}`;
      const file = await drawCertificate({ facts, checksum, address, issuedAt });
      const { institutionId, actor: by } = tx;
      await tx.repository(Certificate).insert({
        ...{ institutionId, id: newId(), enrolmentId, number, secretHash: hashOf(secret) },
        ...{ facts, checksum, signature: signatureOf(facts, this.config.secretKey) },
        ...{ file, issuedBy: by.personId!, issuedAt },
      });
      await recordAudit(tx, {
        ...{ act: 'certificate.issued', about: { kind: 'enrolment', id: enrolmentId } },
        details: { number },
      });
      return shown(tx, [mentor], () => true);
    });
  }

  file(actor: Actor, id: string): Promise<{ number: string; file: Buffer }> {
    return this.db.run(actor, async (tx) => {
      const certificate = await certificateOf(tx, id);
      await openMentor(tx, certificate.enrolmentId);
      return { number: certificate.number, file: certificate.file };
    });
  }

  /**
   * For good, also one that is withdrawn by its ground and could come back.
   *
   * @throws DomainError `certificate.withdrawn` for one that is already
   */
  withdraw(actor: Actor, id: string): Promise<CertifiedMentors> {
    return this.db.run(actor, async (tx) => {
      const { enrolmentId, number } = await certificateOf(tx, id);
      const { mentor } = await openMentor(tx, enrolmentId);
      if (!canRunRound(tx.actor, mentor.schemeId)) throw notFound();
      const { institutionId, actor: by } = tx;
      const { affected } = await tx
        .repository(Certificate)
        .createQueryBuilder()
        .update()
        .set({ withdrawnAt: this.clock.now(), withdrawnBy: by.personId })
        .where({ institutionId, id })
        .andWhere('withdrawn_at is null')
        .execute();
      if (affected === 0) throw conflict('certificate.withdrawn');
      await recordAudit(tx, {
        ...{ act: 'certificate.withdrawn', about: { kind: 'enrolment', id: enrolmentId } },
        details: { number },
      });
      await tx.outbox.add({ type: 'certificate.withdrawn', certificateId: id });
      return shown(tx, [mentor], () => true);
    });
  }

  /**
   * For anybody who holds a certificate: nothing is told without both its number and its secret.
   *
   * @throws DomainError `not_found` alike for a wrong number, a wrong secret and one that is gone
   */
  check({ number, code }: CheckCertificate): Promise<CheckedCertificate> {
    const institutionId = institutionOfLink(code);
    if (!institutionId) throw notFound();
    return this.db.run(Actor.institution(institutionId), async (tx) => {
      const certificate = await tx
        .repository(Certificate)
        .findOneBy({ institutionId, number: number.trim() });
      if (!certificate || !timingSafeEqual(certificate.secretHash, hashOf(code))) throw notFound();
      const { facts, checksum, signature, file } = certificate;
      const { language: _, ...said } = facts;
      const mentors = await mentorsOf(tx, { enrolmentId: certificate.enrolmentId });
      const ground = (await groundsOf(tx, mentors)).get(certificate.enrolmentId) ?? null;
      return {
        ...said,
        ...{ inPairs: said.inPairs ?? false, talks: said.talks ?? 0, shifts: said.shifts ?? 0 },
        ...withdrawalOf(certificate, ground),
        checksum,
        checksumMatches: checksumOf(facts) === checksum,
        signature:
          signature === null
            ? 'none'
            : isSignedBy(facts, signature, this.config.secretKey)
              ? 'valid'
              : 'altered',
        fileHash: createHash('sha256').update(file).digest('hex'),
      };
    });
  }
}

/** No letters or digits that look alike: it may be read aloud. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const newNumber = (at: Date): string =>
  `K-${at.getUTCFullYear()}-${Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`;

const certificateOf = async (tx: Tx, id: string): Promise<Certificate> => {
  const { institutionId } = tx;
  const found = isId(id) ? await tx.repository(Certificate).findOneBy({ institutionId, id }) : null;
  if (!found) throw notFound();
  return found;
};

const shown = async (
  tx: Tx,
  mentors: readonly Certified[],
  canIssue: (mentor: Certified) => boolean,
): Promise<CertifiedMentors> => {
  const grounds = await groundsOf(tx, mentors);
  const certificates = await tx.query<Issued>(
    `select id, enrolment_id as "enrolmentId", number, facts, issued_at as "issuedAt",
            withdrawn_at as "withdrawnAt", ground_gone_at as "groundGoneAt"
     from certificates where institution_id = $1 and enrolment_id = any($2) order by issued_at desc`,
    [tx.institutionId, mentors.map(({ enrolmentId }) => enrolmentId)],
  );
  return {
    mentors: mentors.map((mentor): CertifiedMentor => {
      const ground = grounds.get(mentor.enrolmentId) ?? null;
      return {
        ...{ enrolmentId: mentor.enrolmentId, name: mentor.name },
        ...{ roundName: mentor.roundName, schemeName: mentor.schemeName },
        ...{ meetings: ground?.meetings ?? 0, talks: ground?.talks ?? 0 },
        ...{ shifts: ground?.shifts ?? 0, minutes: ground?.minutes ?? 0 },
        hours: ground?.hours ?? 'logged',
        certificates: certificates
          .filter(({ enrolmentId }) => enrolmentId === mentor.enrolmentId)
          .map((one) => inList(one, ground)),
        canIssue: ground !== null && canIssue(mentor),
      };
    }),
  };
};

type Issued = Pick<
  Certificate,
  'id' | 'enrolmentId' | 'number' | 'facts' | 'issuedAt' | 'withdrawnAt' | 'groundGoneAt'
>;

const inList = (certificate: Issued, ground: KnownGround | null): CertificateView => {
  const { id, number, facts, issuedAt } = certificate;
  return {
    ...{ id, number, language: facts.language },
    issuedAt: issuedAt.toISOString(),
    ...withdrawalOf(certificate, ground),
    ...{ meetings: facts.meetings, talks: facts.talks ?? 0, shifts: facts.shifts ?? 0 },
    minutes: facts.minutes,
  };
};
