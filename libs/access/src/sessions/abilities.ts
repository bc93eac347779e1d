import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** What follows from groups and rosters rather than from grants. */
export interface RosterRoles {
  readonly mentor: boolean;
  readonly leadMentors: boolean;
  readonly mentee: boolean;
  /** All they take part in is one to one. */
  readonly isOnlyInPairs: boolean;
}

type RoleSource = (tx: Tx) => Promise<Partial<RosterRoles>>;

/** The libs that know about rosters and groups tell here which roles follow from them. */
@Injectable()
export class RoleSources {
  private readonly sources: RoleSource[] = [];

  add(source: RoleSource): void {
    this.sources.push(source);
  }

  async rolesOf(tx: Tx): Promise<RosterRoles> {
    const roles = { mentor: false, leadMentors: false, mentee: false, isOnlyInPairs: false };
    for (const source of this.sources) Object.assign(roles, await source(tx));
    return roles;
  }
}
