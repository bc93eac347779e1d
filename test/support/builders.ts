import { GrantRow } from '#access';
import { Enrolment } from '#enrolment';
import { Group, Membership } from '#groups';
import { Actor, newId, type Grant } from '#kernel';
import { Person, Programme, Unit } from '#people';
import { Institution, type Database, type Tx } from '#platform';
import { Round, Scheme } from '#schemes';
import { fyseLikeSettings } from './scheme-settings.js';

interface Owned {
  readonly institutionId: string;
  readonly id: string;
}

type Given = Grant & { readonly unitId?: string };

let made = 0;

/** Makes what a test needs; what hangs on a parent makes the parent where none is given. */
export class Builders {
  constructor(private readonly db: Database) {}

  async institution(given: Partial<Institution> = {}): Promise<Institution> {
    const n = ++made;
    const row = { id: newId(), slug: `i${n}`, name: `Institution ${n}`, isDemo: true, ...given };
    await this.db.system((tx) => tx.repository(Institution).insert(row));
    return this.db.system((tx) => tx.repository(Institution).findOneByOrFail({ id: row.id }));
  }

  /** A faculty, or a department below another unit. */
  unit(at: { institutionId: string }, given: Partial<Unit> = {}): Promise<Unit> {
    return this.insert(Unit, at.institutionId, { name: `Unit ${++made}`, ...given });
  }

  programme(at: { institutionId: string }, given: Partial<Programme> = {}): Promise<Programme> {
    const code = given.code ?? `P${++made}`;
    return this.insert(Programme, at.institutionId, { code, name: code, ...given });
  }

  async person(
    given: Partial<Person> & { in?: Institution; grants?: readonly Given[] } = {},
  ): Promise<Person> {
    const { in: institution, grants = [], ...fields } = given;
    const institutionId = fields.institutionId ?? (institution ?? (await this.institution())).id;
    const n = ++made;
    const person = await this.insert(Person, institutionId, {
      givenName: `Given${n}`,
      familyName: `Family${n}`,
      email: `p${n}@kull.example`,
      ...fields,
    });
    for (const grant of grants)
      await this.insert(GrantRow, institutionId, { personId: person.id, ...grant });
    return person;
  }

  /** Coordinates the scheme, or every scheme of the institution. */
  coordinator(of: { institutionId: string; schemeId?: string | null }): Promise<Person> {
    const grant: Grant = { role: 'coordinator', schemeId: of.schemeId ?? null };
    return this.person({ institutionId: of.institutionId, grants: [grant] });
  }

  async scheme(given: Partial<Scheme> = {}): Promise<Scheme> {
    const institutionId = given.institutionId ?? (await this.institution()).id;
    return this.insert(Scheme, institutionId, {
      name: `Scheme ${++made}`,
      templateKey: 'test',
      settings: fyseLikeSettings,
      ...given,
    });
  }

  async round(given: Partial<Round> & { of?: Scheme } = {}): Promise<Round> {
    const { of, ...fields } = given;
    const scheme = of ?? (await this.scheme());
    return this.insert(Round, scheme.institutionId, {
      schemeId: scheme.id,
      name: `Round ${++made}`,
      cohort: '2026-HØST',
      startsOn: '2026-08-10',
      // Invitations end with the round, by the database's clock.
      endsOn: '2100-06-15',
      state: 'open',
      settings: scheme.settings,
      ...fields,
    });
  }

  async enrolment(
    given: Partial<Enrolment> & { in: Round; person?: Partial<Person> },
  ): Promise<Enrolment> {
    const { in: round, person, ...fields } = given;
    const { institutionId } = round;
    const personId = fields.personId ?? (await this.person({ institutionId, ...person })).id;
    return this.insert(Enrolment, institutionId, {
      roundId: round.id,
      role: 'mentee',
      state: 'joined',
      ...fields,
      personId,
    });
  }

  /** A group with a mentor and `of` students, all with persons of their own. */
  async group(
    given: Partial<Group> & { in?: Round; of?: number; mentor?: Enrolment } = {},
  ): Promise<{ group: Group; mentor: Enrolment; mentees: Enrolment[] }> {
    const { in: inRound, of = 0, mentor: leader, ...fields } = given;
    const round = inRound ?? (await this.round({ state: 'running' }));
    const mentor = leader ?? (await this.enrolment({ in: round, role: 'mentor' }));
    const mentees: Enrolment[] = [];
    for (let i = 0; i < of; i += 1) mentees.push(await this.enrolment({ in: round }));
    const { institutionId, id: roundId } = round;
    const id = fields.id ?? newId();
    const number = ++made;
    const own = { institutionId, groupId: id };
    const memberships = [mentor, ...mentees].map((enrolment) => ({
      ...{ ...own, id: newId(), enrolmentId: enrolment.id },
      role: enrolment === mentor ? ('mentor' as const) : ('mentee' as const),
    }));
    // At once, as publishing does: a group without its mentor is another thing.
    const group = await this.db.run(Actor.institution(institutionId), async (tx: Tx) => {
      const row = { roundId, number, seats: 11, seatsTaken: of, ...fields, institutionId, id };
      await tx.manager.insert(Group, row);
      await tx.manager.insert(Membership, memberships);
      return tx.manager.findOneByOrFail(Group, { institutionId, id });
    });
    return { group, mentor, mentees };
  }

  /** Inserts a row with an id of its own, and reads it back with what the database filled in. */
  async insert<E extends Owned>(
    entity: new () => E,
    institutionId: string,
    fields: Partial<E>,
  ): Promise<E> {
    const row = { ...fields, institutionId, id: fields.id ?? newId() };
    return this.db.run(Actor.institution(institutionId), async (tx: Tx) => {
      await tx.manager.insert(entity, row as never);
      return tx.manager.findOneByOrFail(entity, { institutionId, id: row.id } as never);
    });
  }
}
