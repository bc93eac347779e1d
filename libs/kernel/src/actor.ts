import type { Locale } from './locale.js';

/** A role a person was given, and where it holds. Mentor and mentee follow from groups instead. */
export interface Grant {
  readonly role: 'administrator' | 'coordinator' | 'insight' | 'service_owner';
  /** The scheme it is limited to; null: the whole institution. */
  readonly schemeId: string | null;
}

/** A role in a unit. What it comes to in the unit's schemes stands among the grants, scheme by scheme. */
export interface UnitRole {
  readonly role: Grant['role'];
  readonly unitId: string;
}

/**
 * On whose behalf something is done: a person in one institution, or the institution itself
 * (background work). Policies ask it; `db.run` binds the transaction to it.
 */
export class Actor {
  private constructor(
    readonly institutionId: string,
    /** Null for the institution's own background work. */
    readonly personId: string | null,
    readonly grants: readonly Grant[],
    readonly locale: Locale,
    /** Roles in units, those below them included. */
    readonly unitRoles: readonly UnitRole[],
  ) {}

  static person(
    institutionId: string,
    personId: string,
    grants: readonly Grant[],
    locale: Locale,
    unitRoles: readonly UnitRole[] = [],
  ): Actor {
    return new Actor(institutionId, personId, grants, locale, unitRoles);
  }

  /** Background work in one institution: job handlers, seeding, an invitation before sign-in. */
  static institution(institutionId: string): Actor {
    return new Actor(institutionId, null, [], 'nb', []);
  }

  get isInstitution(): boolean {
    return this.personId === null;
  }

  get isAdministrator(): boolean {
    return this.grants.some((g) => g.role === 'administrator');
  }

  /** Keeps own cards in the directory of services up to date, and nothing else. */
  get ownsServices(): boolean {
    return this.grants.some((g) => g.role === 'service_owner');
  }

  /** Coordinates this scheme, or every scheme of the institution. */
  coordinates(schemeId: string): boolean {
    return this.holds('coordinator', schemeId);
  }

  /** The same person, coordinating a scheme that the transaction has just made or moved, too. */
  coordinating(schemeId: string): Actor {
    const grants: readonly Grant[] = [...this.grants, { role: 'coordinator', schemeId }];
    return new Actor(this.institutionId, this.personId, grants, this.locale, this.unitRoles);
  }

  /** Coordinates every scheme of this unit, as part of the whole institution or of a unit above. */
  coordinatesUnit(unitId: string): boolean {
    return (
      this.coordinatesAll ||
      this.unitRoles.some((r) => r.role === 'coordinator' && r.unitId === unitId)
    );
  }

  /** Coordinates every scheme of the institution, and may therefore create new ones. */
  get coordinatesAll(): boolean {
    return this.grants.some((g) => g.role === 'coordinator' && g.schemeId === null);
  }

  get coordinatesAny(): boolean {
    return this.has('coordinator');
  }

  /** Holds the role, wherever that may be: also in a unit that has no scheme yet. */
  has(role: Grant['role']): boolean {
    return [...this.grants, ...this.unitRoles].some((held) => held.role === role);
  }

  /** The schemes in which the role is held. Null: in all there are; undefined: the role isn't held. */
  schemesAs(role: Grant['role']): readonly string[] | null | undefined {
    if (!this.has(role)) return undefined;
    const held = this.grants.filter((g) => g.role === role).map(({ schemeId }) => schemeId);
    return held.includes(null) ? null : held.filter((id) => id !== null);
  }

  readsInsight(schemeId: string): boolean {
    return this.holds('insight', schemeId);
  }

  private holds(role: Grant['role'], schemeId: string): boolean {
    return this.grants.some(
      (g) => g.role === role && (g.schemeId === null || g.schemeId === schemeId),
    );
  }
}
