import type { Locale } from './locale.js';

/** A role a person was given, and where it holds. Mentor and mentee follow from groups instead. */
export interface Grant {
  readonly role: 'administrator' | 'coordinator' | 'insight' | 'service_owner';
  /** The scheme it is limited to; null: the whole institution. */
  readonly schemeId: string | null;
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
  ) {}

  static person(
    institutionId: string,
    personId: string,
    grants: readonly Grant[],
    locale: Locale,
  ): Actor {
    return new Actor(institutionId, personId, grants, locale);
  }

  /** Background work in one institution: job handlers, seeding, an invitation before sign-in. */
  static institution(institutionId: string): Actor {
    return new Actor(institutionId, null, [], 'nb');
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

  /** Coordinates every scheme of the institution, and may therefore create new ones. */
  get coordinatesAll(): boolean {
    return this.grants.some((g) => g.role === 'coordinator' && g.schemeId === null);
  }

  get coordinatesAny(): boolean {
    return this.grants.some((g) => g.role === 'coordinator');
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
