import type { Actor } from '#kernel';
import { CONFIG, Database, Institution, type Config } from '#platform';
import { Person } from '#people';
import { Inject, Injectable } from '@nestjs/common';
import { RoleSources } from './abilities.js';
import type { SessionView } from './session.views.js';

/** Who is signed in, where, and which places of the web are theirs. */
@Injectable()
export class ShowSession {
  constructor(
    private readonly db: Database,
    private readonly roles: RoleSources,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run(actor: Actor | null): Promise<SessionView> {
    if (!actor?.personId) return { ...NOBODY, demo: this.config.demo };
    const { institutionId, personId: id } = actor;
    return this.db.run(actor, async (tx) => {
      const person = await tx.repository(Person).findOneByOrFail({ institutionId, id });
      const institution = await tx.repository(Institution).findOneByOrFail({ id: institutionId });
      return {
        person: {
          id,
          givenName: person.givenName,
          name: `${person.givenName} ${person.familyName}`,
          locale: person.locale,
        },
        institution: {
          id: institutionId,
          name: institution.name,
          accent: institution.accent,
          timeZone: institution.timeZone,
        },
        demo: this.config.demo,
        can: {
          coordinate: actor.coordinatesAny,
          administer: actor.isAdministrator,
          readInsight: actor.grants.some((g) => g.role === 'insight'),
          ...(await this.roles.rolesOf(tx)),
        },
      };
    });
  }
}

const NOBODY: Omit<SessionView, 'demo'> = {
  person: null,
  institution: null,
  can: {
    coordinate: false,
    administer: false,
    readInsight: false,
    mentor: false,
    leadMentors: false,
    mentee: false,
  },
};
