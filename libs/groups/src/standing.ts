import type { Actor } from '#kernel';

/** In which role somebody looks at a group, the closest first: the default for who has several. */
export const STANDINGS = [
  'mentor',
  'mentee',
  'lead_mentor',
  'coordinator',
  'administrator',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** What the database knows of a person's ties to a group. */
export interface GroupTies {
  readonly schemeId: string;
  readonly isMentor: boolean;
  readonly isMentee: boolean;
  /** Leads one of the group's mentors. */
  readonly isLeadMentor: boolean;
}

/** Every role in which the actor may look at the group; none: it does not exist for the actor. */
export const standingsIn = (actor: Actor, ties: GroupTies): Standing[] => {
  const held: Record<Standing, boolean> = {
    mentor: ties.isMentor,
    mentee: ties.isMentee,
    lead_mentor: ties.isLeadMentor,
    coordinator: actor.coordinates(ties.schemeId),
    administrator: actor.isAdministrator,
  };
  return STANDINGS.filter((standing) => held[standing]);
};

/**
 * The role the group is opened in: the one asked for, if it is held, else the closest. Roles are
 * never added up, so that what one role may read does not leak into a page opened in another.
 */
export const openedAs = (
  standings: readonly Standing[],
  wanted: Standing | undefined,
): Standing | null => {
  if (wanted) return standings.includes(wanted) ? wanted : null;
  return standings[0] ?? null;
};
