import { Actor } from '#kernel';
import { CONFIG, Database, Institution, type Config } from '#platform';
import { Person } from '#people';
import { Inject, Injectable } from '@nestjs/common';
import { EmailDoors } from '../email/email-doors.js';
import { Identity } from '../identities/identity.entity.js';
import { IdentityProvider } from '../openid/identity-provider.js';
import { RoleSources } from './abilities.js';
import type { Newcomer } from './sessions.js';
import type { SessionView } from './session.views.js';

/** Who is signed in, where, and which places of the web are theirs. */
@Injectable()
export class ShowSession {
  constructor(
    private readonly db: Database,
    private readonly roles: RoleSources,
    private readonly provider: IdentityProvider,
    private readonly doors: EmailDoors,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run(actor: Actor | null, newcomer: Newcomer | null): Promise<SessionView> {
    const here = { demo: this.config.demo, provider: this.provider.name };
    if (newcomer) return { ...NOBODY, ...here, ...(await this.newcomer(newcomer)) };
    if (!actor?.personId) return { ...NOBODY, ...here, emailDoors: await this.doors.list() };
    const { institutionId, personId: id } = actor;
    return this.db.run(actor, async (tx) => {
      const person = await tx.repository(Person).findOneByOrFail({ institutionId, id });
      const institution = await tx.repository(Institution).findOneByOrFail({ id: institutionId });
      const { isOnlyInPairs, ...roles } = await this.roles.rolesOf(tx);
      return {
        person: {
          id,
          givenName: person.givenName,
          name: `${person.givenName} ${person.familyName}`,
          locale: person.locale,
        },
        newcomer: null,
        institution: shownInstitution(institution),
        emailDoors: [],
        ...here,
        can: {
          coordinate: actor.coordinatesAny,
          administer: actor.isAdministrator,
          readInsight: actor.has('insight'),
          ownServices: actor.ownsServices,
          ...roles,
        },
        isOnlyInPairs,
      };
    });
  }

  private newcomer({ institutionId, identityId }: Newcomer) {
    return this.db.run(Actor.institution(institutionId), async (tx) => {
      const identity = await tx.repository(Identity).findOneByOrFail({
        institutionId,
        id: identityId,
      });
      const institution = await tx.repository(Institution).findOneByOrFail({ id: institutionId });
      return {
        newcomer: { name: `${identity.givenName} ${identity.familyName}`.trim() },
        institution: shownInstitution(institution),
      };
    });
  }
}

const shownInstitution = ({ id, name, accent, timeZone }: Institution) => ({
  id,
  name,
  accent,
  timeZone,
});

const NOBODY: Omit<SessionView, 'demo' | 'provider'> = {
  person: null,
  newcomer: null,
  institution: null,
  emailDoors: [],
  can: {
    coordinate: false,
    administer: false,
    readInsight: false,
    ownServices: false,
    mentor: false,
    leadMentors: false,
    mentee: false,
  },
  isOnlyInPairs: false,
};
